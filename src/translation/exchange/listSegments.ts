import { encodeInline } from '../richText/encodeInline.ts'
import { inlineText, listCodes, type Inline, type InlineCodes } from '../richText/Inline.ts'
import { isRichText } from '../richText/RichText.ts'
import { listTextRuns, shapeOf } from '../richText/textRuns.ts'
import type { TranslationUnit } from '../units/listTranslationUnits.ts'

/** One piece of text to translate: a whole plain text, or one paragraph of a rich text. */
export type ExchangeSegment = {
  /** Id in files: letters, digits, `.`, `-`, `_` and `:` only, as NMTOKEN of XML has it. */
  id: string
  /** Position among the runs of a rich text; 0 in a plain one. */
  index: number
  /** `paragraph`, `h2`, `listitem`, `quote`; `text` for plain text. */
  holder: string
  source: Inline[]
  /** The present translation; undefined when there is none in the same place. */
  target: Inline[] | undefined
  /** All codes of source and target. */
  codes: InlineCodes
  /** Ids of the codes that a translation must have. */
  requiredCodes: ReadonlySet<string>
}

/** Id of a unit in files: `content[64f1].label` becomes `content:64f1.label`. */
export const unitFileId = (unitId: string): string =>
  unitId
    .replaceAll(']', '')
    .replaceAll('[', ':')
    .replace(/[^\w.:-]/gu, (sign) => `_x${sign.codePointAt(0)?.toString(16)}_`)

const segmentId = (unitId: string, index: number): string => `${unitFileId(unitId)}::${index + 1}`

/** The id of the unit that a segment's id in a file belongs to, as `unitFileId` makes it. */
export const unitOfSegment = (id: string): string => id.replace(/::\d+$/, '')

/**
 * Cuts a unit into the pieces that a translator gets; none when its source is empty. Spaces alone
 * and rules are no pieces: a translation takes them from the source.
 */
export const listSegments = (unit: TranslationUnit): ExchangeSegment[] => {
  if (unit.sourceFingerprint === '') return []
  if (unit.kind === 'plain') {
    const [source, target] = [plainInline(unit.source), plainInline(unit.target)]
    const id = unitFileId(unit.id)
    const common = { index: 0, holder: 'text', codes: new Map(), requiredCodes: new Set<string>() }
    return [{ ...common, id, source, target: target.length > 0 ? target : undefined }]
  }
  return listRichSegments(unit)
}

const listRichSegments = ({ id, source, target }: TranslationUnit): ExchangeSegment[] => {
  if (!isRichText(source)) return []
  const translated =
    isRichText(target) && shapeOf(target) === shapeOf(source) ? listTextRuns(target) : []
  return listTextRuns(source).flatMap((run): ExchangeSegment[] => {
    const encoded = encodeInline(run.nodes)
    if (inlineText(encoded.content).trim() === '') return []
    const present = encodeInline(translated[run.index]?.nodes ?? [], encoded.codes)
    const hasTarget = inlineText(present.content).trim() !== ''
    const kept = new Set(listCodes(present.content).map(({ code }) => code))
    return [
      {
        id: segmentId(id, run.index),
        index: run.index,
        holder: run.holder,
        source: encoded.content,
        target: hasTarget ? present.content : undefined,
        codes: hasTarget ? present.codes : encoded.codes,
        // What the present translation does without, the next one may.
        requiredCodes: new Set(
          [...encoded.codes.keys()].filter((code) => !hasTarget || kept.has(code)),
        ),
      },
    ]
  })
}

/** Plain text as content without codes; line ends as XML reads them. */
export const plainInline = (value: unknown): Inline[] =>
  typeof value === 'string' && value.trim() !== ''
    ? [{ kind: 'text', text: value.replace(/\r\n?/g, '\n') }]
    : []
