import { richText } from '../richText.ts'

/** Which of two sets of hidden words an installation holds: they sort to opposite ends. */
export type Variant = 'A' | 'B'

/** What stands at the beginning of everything that no reader may ever see. */
export const hiddenWord = (variant: Variant): string => (variant === 'A' ? 'Aahidden' : 'Zzhidden')

/** Finds hidden words in an answer, in slugs too. */
export const hiddenWords = /(aa|zz)hidden[\w-]*/gi

/** What a prying reader looks for: it is in every hidden text of either variant, and in no other. */
export const probe = 'hidden'

type Marker = { collection: string; scene: string; language: string; round: number }

/** The unique text of one state, language and round of writing. */
export const markerOf = (
  words: 'hidden' | 'public',
  { collection, scene, language, round }: Marker,
): string =>
  `${words === 'hidden' ? hiddenWord('A') : 'Visible'} ${collection} ${scene} ${language} ${round}`

type Rows = { id?: string | null }[] | null | undefined

const rowIds = (rows: unknown): { id?: string }[] =>
  ((rows ?? []) as NonNullable<Rows>).map(({ id }) => (id ? { id } : {}))

/** All texts of a document in one language, each with the marker in it. */
export const textsOf = (
  collection: string,
  marker: string,
  present: Record<string, unknown>,
): Record<string, unknown> => {
  const head = {
    title: marker,
    slug: null,
    summary: `${marker} summary`,
    seo: { title: `${marker} seo title`, description: `${marker} seo description` },
  }
  if (collection === 'case-studies') {
    const [first] = rowIds(present['indicators'])
    const [source] = rowIds(present['sources'])
    return {
      ...head,
      body: richText(`${marker} body`),
      context: richText(`${marker} context`),
      indicators: [{ ...first, label: `${marker} label`, unit: marker.slice(0, 20), value: 7 }],
      sources: [{ ...source, title: `${marker} source`, url: 'https://example.org/' }],
      placeName: `${marker} place`,
    }
  }
  const [text, activity, quiz] = (present['content'] ?? []) as Record<string, unknown>[]
  const [question] = (quiz?.['questions'] ?? []) as Record<string, unknown>[]
  const answers = rowIds(question?.['answers'])
  const [outcome] = rowIds(present['learningOutcomes'])
  return {
    ...head,
    code: marker.slice(0, 20),
    learningOutcomes: [{ ...outcome, kind: 'skill', text: `${marker} outcome` }],
    content: [
      { ...rowIds([text ?? {}])[0], blockType: 'text', body: richText(`${marker} block`) },
      {
        ...rowIds([activity ?? {}])[0],
        blockType: 'activity',
        title: `${marker} activity`,
        instructions: richText(`${marker} instructions`),
      },
      {
        ...rowIds([quiz ?? {}])[0],
        blockType: 'quiz',
        title: `${marker} quiz`,
        questions: [
          {
            ...rowIds([question ?? {}])[0],
            question: `${marker} question`,
            kind: 'single',
            answers: [
              { ...answers[0], text: `${marker} right`, correct: true },
              { ...answers[1], text: `${marker} wrong`, feedback: `${marker} feedback` },
            ],
          },
        ],
      },
    ],
  }
}

/** Numbers of a document; hidden ones differ between the variants as far as they can. */
export const numbersOf = (
  collection: string,
  words: 'hidden' | 'public',
  variant: Variant,
): Record<string, number> => {
  const number = words === 'public' ? 50 : variant === 'A' ? 1 : 99
  return collection === 'case-studies'
    ? { capacity: number, yearStarted: 1900 + number }
    : { duration: number, position: number }
}
