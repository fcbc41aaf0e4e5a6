import { decodeInline } from '../richText/decodeInline.ts'
import { inlineText, type Inline } from '../richText/Inline.ts'
import { isRichText } from '../richText/RichText.ts'
import { mapTextRuns } from '../richText/textRuns.ts'
import type { TranslationUnit } from '../units/listTranslationUnits.ts'

import type { ExchangeSegment } from './listSegments.ts'

/**
 * Makes the text of a unit from the translations of its segments: the structure of the source, the
 * words of the translation. The inverse of `listSegments`.
 *
 * @param translations by segment id, one for each segment
 */
export const fillUnit = (
  unit: TranslationUnit,
  segments: readonly ExchangeSegment[],
  translations: ReadonlyMap<string, Inline[]>,
): unknown => {
  if (unit.kind === 'plain' || !isRichText(unit.source)) {
    const [segment] = segments
    const text = inlineText((segment && translations.get(segment.id)) ?? [])
    return unit.isMultiline ? text : text.replace(/\s*\n\s*/g, ' ')
  }
  const byIndex = new Map(segments.map((segment) => [segment.index, segment]))
  return mapTextRuns(unit.source, ({ index }) => {
    const segment = byIndex.get(index)
    const translation = segment && translations.get(segment.id)
    return translation && decodeInline(translation, segment.codes)
  })
}
