import type { Answer } from './ask.ts'
import type { LeakWorld } from './buildLeakWorld.ts'
import type { Question } from './questions.ts'
import { hiddenWords } from './words.ts'

const relations = new Set([
  'relatedUnits',
  'relatedCaseStudies',
  'prerequisites',
  'units',
  'related',
])

/** Lists what an answer says that it must not say; empty when it keeps quiet. */
export const findLeaks = (world: LeakWorld, question: Question, answer: Answer): string[] => [
  ...findHiddenWords(question, answer),
  ...findHiddenIds(world, question, answer.body),
  ...(answer.status >= 500 ? [`${answer.status}: ${JSON.stringify(answer.body)}`] : []),
  ...(question.findsNothing ? findNumbers(answer) : []),
  ...(question.refused && answer.status < 400 ? [`not refused: ${answer.status}`] : []),
  ...(question.aboutNobody ? findAdmission(question, answer) : []),
]

/** What says that there is a document that the reader may know nothing of. */
const findAdmission = ({ operation }: Question, { status, body }: Answer): string[] => {
  if (operation !== 'docAccess') return status < 400 ? [`answered with ${status}`] : []
  const { fields: _fields, ...rights } = body as Record<string, unknown>
  delete rights['create']
  return Object.keys(rights).map((right) => `grants ${right}`)
}

/** Hidden words in an answer, but for those that the question itself brought. */
export const findHiddenWords = (question: Question, { body }: Answer): string[] => {
  const text = JSON.stringify(body)
  const said = question.slug ? text.replaceAll(question.slug, '') : text
  return [...new Set(said.match(hiddenWords) ?? [])]
}

/** Related documents by bare id or populated, that are not public in a language of the question. */
const findHiddenIds = ({ actors }: LeakWorld, { query }: Question, body: unknown): string[] => {
  const asked = query.locale === 'all' ? ['it', 'en', 'pt', 'el'] : [query.locale ?? 'it']
  const languages = [...asked, ...(query.fallbackLocale ?? [])]
  const found: string[] = []
  for (const { key, item } of listRelated(body)) {
    const { value, relationTo } = pickApart(item)
    const collection =
      relationTo ?? (key === 'relatedCaseStudies' ? 'case-studies' : 'training-units')
    const actor = actors.find(
      (candidate) => candidate.collection === collection && String(candidate.id) === String(value),
    )
    if (actor && !actor.scene.publicIn.some((language) => languages.includes(language))) {
      found.push(`${key} names ${collection} ${actor.scene.name}`)
    }
  }
  return [...new Set(found)]
}

const pickApart = (item: unknown): { value: unknown; relationTo?: string } => {
  if (typeof item !== 'object' || item === null) return { value: item }
  const { relationTo, value, id } = item as Record<string, unknown>
  if (typeof relationTo === 'string') return { ...pickApart(value), relationTo }
  return { value: id }
}

function* listRelated(value: unknown): Generator<{ key: string; item: unknown }> {
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) {
    if (relations.has(key) && Array.isArray(inner)) {
      for (const item of inner) yield { key, item }
    }
    yield* listRelated(inner)
  }
}

const findNumbers = ({ status, body }: Answer): string[] => {
  if (status >= 400) return []
  const totals = [...listTotals(body)]
  const isNone = totals.length > 0 && totals.every((total) => total === 0)
  return isNone ? [] : [`totalDocs is ${totals.join() || 'missing'}`]
}

function* listTotals(value: unknown): Generator<unknown> {
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'totalDocs') yield inner
    else yield* listTotals(inner)
  }
}
