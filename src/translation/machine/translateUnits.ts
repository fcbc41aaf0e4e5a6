import { type Message, message } from '../../platform/messages/Message.ts'
import { fillUnit } from '../exchange/fillUnit.ts'
import { listSegments } from '../exchange/listSegments.ts'
import type { TranslationProvider } from '../providers/TranslationProvider.ts'
import { countCharacters } from '../providers/translateMarkup.ts'
import type { Inline } from '../richText/Inline.ts'
import type { TranslationUnit } from '../units/listTranslationUnits.ts'

type Languages = { from: string; to: string }

/** What a machine made of some texts. */
export type TranslatedUnits = {
  /** New texts by unit id. */
  values: Map<string, unknown>
  /** Ids of the texts that the machine could not translate, with the reason. */
  left: { id: string; reason: Message }[]
  /** What it costs of a budget, in characters. */
  characters: number
}

/** How many characters a machine would be sent for these texts. */
export const countUnits = (units: readonly TranslationUnit[]): number =>
  countCharacters(units.flatMap(listSegments).map(({ source }) => source))

/**
 * Has a machine translate texts, all in one go. A text of which the machine lost a code, or which
 * came out longer than allowed, is left: a person translates it.
 *
 * @throws ProviderError, the signal's reason
 */
export const translateUnits = async (
  units: readonly TranslationUnit[],
  { from, to }: Languages,
  provider: TranslationProvider,
  signal?: AbortSignal,
): Promise<TranslatedUnits> => {
  const pieces = units.map((unit) => ({ unit, segments: listSegments(unit) }))
  const all = pieces.flatMap(({ segments }) => segments)
  const sources = all.map(({ source }) => source)
  const answer = await provider.translate(sources, from, to, signal)
  const translations = new Map<string, Inline[]>()
  for (const [index, { id }] of all.entries()) {
    const translation = answer.segments[index]
    if (translation) translations.set(id, translation)
  }
  const result: TranslatedUnits = { values: new Map(), left: [], characters: answer.characters }
  for (const { unit, segments } of pieces) {
    if (segments.length === 0) continue
    const leave = (reason: Message) => result.left.push({ id: unit.id, reason })
    if (!segments.every(({ id }) => translations.has(id))) {
      leave(message('machineLostCodes'))
      continue
    }
    const value = fillUnit(unit, segments, translations)
    const length = typeof value === 'string' ? value.length : 0
    if (unit.maxLength !== undefined && length > unit.maxLength) {
      leave(message('machineTooLong', { found: length, most: unit.maxLength }))
    } else {
      result.values.set(unit.id, value)
    }
  }
  return result
}
