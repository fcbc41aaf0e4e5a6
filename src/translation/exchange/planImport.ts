import { canonicalJson } from '../../platform/documents/canonicalJson.ts'
import { type Message, message } from '../../platform/messages/Message.ts'
import { checkInline } from '../richText/checkInline.ts'
import { inlineText, type Inline, type InlineCodes } from '../richText/Inline.ts'
import type { TranslationUnit } from '../units/listTranslationUnits.ts'

import { noTarget, type ReturnedDocument, type ReturnedSegment } from './Exchange.ts'
import { groupBy } from './groupBy.ts'
import { fillUnit } from './fillUnit.ts'
import { listSegments, unitFileId, unitOfSegment, type ExchangeSegment } from './listSegments.ts'

/**
 * What becomes of a unit of a returned file. `imported` is written, `unchanged` and `empty` are not,
 * and neither is any of the others, which each need somebody to look.
 */
export type ImportStatus =
  | 'bad-codes'
  | 'empty'
  | 'imported'
  | 'partial'
  | 'source-moved'
  | 'target-moved'
  | 'too-long'
  | 'unchanged'
  | 'unknown'

export type UnitReport = {
  /** Id of the unit; of an unknown one, its id in the file. */
  id: string
  /** Labels of the field; undefined for an unknown unit. */
  label?: string | undefined
  /** Path for forms. */
  path?: string | undefined
  status: ImportStatus
  /** What a person needs to know, one sentence each. */
  messages: Message[]
  /** The file says that somebody translated or approved the text, changed or not. */
  isDone: boolean
}

export type ImportPlan = {
  /** Why nothing of this document can be imported; then there are no units. */
  problems: Message[]
  units: UnitReport[]
  /** New texts by unit id, for `writeUnits`. */
  values: Map<string, unknown>
  /** No unit failed: all that the file holds is imported, unchanged or empty. */
  isClean: boolean
}

type Options = {
  /** Import also where the source text or the translation has changed since the export. */
  force?: boolean
}

/**
 * Compares a returned document with the present one and plans what to write; writes nothing.
 * Units are matched by their stable ids alone.
 *
 * @param units of the present document, listed from the same source language and reference as for
 *   the export
 */
export const planImport = (
  returned: ReturnedDocument,
  units: readonly TranslationUnit[],
  { force = false }: Options = {},
): ImportPlan => {
  const problems = languageProblems(returned, units)
  if (problems.length > 0) return { problems, units: [], values: new Map(), isClean: false }
  const rest = groupBy(returned.segments, ({ id }) => unitOfSegment(id))
  const values = new Map<string, unknown>()
  const reports: UnitReport[] = []
  for (const unit of units) {
    const segments = listSegments(unit)
    const fileId = unitFileId(unit.id)
    const found = rest.get(fileId)
    if (!found || segments.length === 0) continue
    rest.delete(fileId)
    const { value, ...outcome } = planUnit(unit, segments, found, force)
    if (outcome.status === 'imported') values.set(unit.id, value)
    const { id, label, path } = unit
    reports.push({ id, label, path, ...outcome, isDone: found.every(({ isDone }) => isDone) })
  }
  reports.push(...unknownUnits(rest))
  const isClean = reports.every(({ status }) => clean.has(status))
  return { problems: [], units: reports, values, isClean }
}

/** What is wrong with one text is clear after this many. */
const mostMessages = 20

const clean = new Set<ImportStatus>(['empty', 'imported', 'unchanged'])

const unknownUnits = (rest: ReadonlyMap<string, ReturnedSegment[]>): UnitReport[] =>
  [...rest.keys()].map((id) => ({
    id,
    status: 'unknown',
    messages: [message('importUnknownText')],
    isDone: false,
  }))

type Outcome = { status: ImportStatus; messages: Message[]; value?: unknown }

const planUnit = (
  unit: TranslationUnit,
  segments: readonly ExchangeSegment[],
  found: readonly ReturnedSegment[],
  force: boolean,
): Outcome => {
  const given = found.filter(
    (segment) => segment.problem !== undefined || segment.isPartial || hasTarget(segment),
  )
  if (given.length === 0) return { status: 'empty', messages: [message('importNoTranslation')] }
  const moved = hasMoved(unit, segments, found)
  if (moved && !force) {
    return { status: 'source-moved', messages: [message('importSourceMoved')] }
  }
  const ids = new Set(segments.map(({ id }) => id))
  if (moved && (found.length !== segments.length || found.some(({ id }) => !ids.has(id)))) {
    return { status: 'source-moved', messages: [message('importOtherParagraphs')] }
  }
  const outcome = planText(unit, segments, new Map(found.map((segment) => [segment.id, segment])))
  if (outcome.status !== 'imported' || force || !isOverwritten(unit, found)) return outcome
  return { status: 'target-moved', messages: [message('importTargetMoved')] }
}

/** True when the translation is not what the file was made with. */
const isOverwritten = (
  { targetFingerprint: present }: TranslationUnit,
  found: readonly ReturnedSegment[],
): boolean =>
  found.some(
    ({ targetFingerprint }) => targetFingerprint && targetFingerprint !== (present || noTarget),
  )

const planText = (
  unit: TranslationUnit,
  segments: readonly ExchangeSegment[],
  found: ReadonlyMap<string, ReturnedSegment>,
): Outcome => {
  const problems: Message[] = []
  const missing: Message[] = []
  const translations = new Map<string, Inline[]>()
  let changed = false
  for (const segment of segments) {
    const returned = found.get(segment.id)
    const here = (problem: Message): Message =>
      segments.length > 1
        ? message('importInParagraph', { number: segment.index + 1, problem })
        : problem
    if (returned?.problem) {
      problems.push(here(returned.problem))
    } else if (returned?.target && hasTarget(returned)) {
      const target = withKnownFormats(returned.target, segment.codes)
      const same = segment.target && sameContent(target, segment.target)
      changed ||= !same
      const wrong = same ? [] : checkInline(target, segment.codes, segment.requiredCodes)
      problems.push(...wrong.map(here))
      translations.set(segment.id, target)
    } else if (returned?.isPartial) {
      missing.push(here(message('importSomeSentences')))
    } else if (segment.target) {
      translations.set(segment.id, segment.target)
    } else {
      missing.push(here(message('importNoTranslation')))
    }
  }
  if (problems.length > 0) return { status: 'bad-codes', messages: problems.slice(0, mostMessages) }
  if (missing.length > 0) return { status: 'partial', messages: missing.slice(0, mostMessages) }
  if (!changed) return { status: 'unchanged', messages: [] }
  const value = fillUnit(unit, segments, translations)
  const length = typeof value === 'string' ? value.length : 0
  if (unit.maxLength !== undefined && length > unit.maxLength) {
    const tooLong = message('importTooLong', { found: length, most: unit.maxLength })
    return { status: 'too-long', messages: [tooLong] }
  }
  return { status: 'imported', messages: [], value }
}

// Some programs fill what is not translated with the source text: that is no translation.
const hasTarget = ({ target, source, isUntouched }: ReturnedSegment): boolean => {
  if (!target || inlineText(target).trim() === '') return false
  return !(isUntouched && inlineText(target) === inlineText(source))
}

const hasMoved = (
  unit: TranslationUnit,
  segments: readonly ExchangeSegment[],
  found: readonly ReturnedSegment[],
): boolean =>
  found.some(({ id, source, sourceFingerprint }) => {
    if (sourceFingerprint) return sourceFingerprint !== unit.sourceFingerprint
    // A program that dropped the fingerprint left the source text itself.
    const segment = segments.find((candidate) => candidate.id === id)
    return !segment || evenSpaces(inlineText(source)) !== evenSpaces(inlineText(segment.source))
  })

const evenSpaces = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim()

// What a known code stands for is ours to say; only of an unknown one the file's word counts.
const withKnownFormats = (content: readonly Inline[], codes: InlineCodes): Inline[] =>
  content.map((item): Inline => {
    if (item.kind !== 'pair') return item
    const children = withKnownFormats(item.children, codes)
    const { kind, code } = item
    return codes.has(code) ? { kind, code, children } : { ...item, children }
  })

const sameContent = (a: Inline[], b: Inline[]): boolean => canonicalJson(a) === canonicalJson(b)

const languageProblems = (
  returned: ReturnedDocument,
  units: readonly TranslationUnit[],
): Message[] => {
  const [unit] = units
  if (!unit) return [message('importNoTexts')]
  const problems: Message[] = []
  if (!sameLanguage(returned.sourceLanguage, unit.sourceLanguage)) {
    problems.push(
      message('importWrongSource', {
        given: { language: returned.sourceLanguage },
        wanted: { language: unit.sourceLanguage },
      }),
    )
  }
  if (!returned.targetLanguage) {
    problems.push(message('importNoLanguage'))
  } else if (!sameLanguage(returned.targetLanguage, unit.targetLanguage)) {
    problems.push(
      message('importWrongTarget', {
        given: { language: returned.targetLanguage },
        wanted: { language: unit.targetLanguage },
      }),
    )
  }
  return problems
}

// Agencies write `pt-PT` for `pt`. BCP 47 §2.1: the first subtag is the language.
const sameLanguage = (a: string, b: string): boolean =>
  a.toLowerCase().split(/[-_]/)[0] === b.toLowerCase().split(/[-_]/)[0]
