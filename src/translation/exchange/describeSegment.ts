import type { TranslationUnit } from '../units/listTranslationUnits.ts'

import type { ExchangeSegment } from './listSegments.ts'

const holders: Record<string, string> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  listitem: 'list item',
  quote: 'quotation',
}

/** What a translator needs to know of a piece of text, one sentence each; the field comes first. */
export const describeSegment = (unit: TranslationUnit, segment: ExchangeSegment): string[] => {
  const holder = holders[segment.holder]
  return [
    holder ? `${unit.label} (${holder})` : unit.label,
    ...(unit.help ? [unit.help] : []),
    ...(unit.maxLength === undefined ? [] : [`At most ${unit.maxLength} characters.`]),
  ]
}
