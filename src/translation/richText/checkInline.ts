import { inlineText, listCodes, type Inline, type InlineCodes } from './Inline.ts'

/**
 * Names what is wrong with the codes of a translation: lost, doubled, unknown, or put where they
 * cannot be. Formatting that the translator added is fine.
 *
 * @param required ids of the codes that the translation must have
 */
export const checkInline = (
  content: readonly Inline[],
  codes: InlineCodes,
  required: ReadonlySet<string>,
): string[] => {
  const problems: string[] = []
  const seen = new Set<string>()
  for (const item of listCodes(content)) {
    const code = codes.get(item.code)
    if (!code) {
      const isFormat = item.kind === 'pair' && item.format !== undefined
      if (!isFormat) problems.push(`Code ${item.code} is not one of this text.`)
      continue
    }
    if (code.kind !== item.kind) {
      problems.push(`Code ${item.code} must ${code.kind === 'pair' ? '' : 'not '}enclose text.`)
    }
    if (seen.has(item.code)) problems.push(`Code ${item.code} is there twice.`)
    seen.add(item.code)
    if (item.kind === 'pair' && code.type === 'link') {
      const inside = listCodes(item.children)
      if (inside.some((inner) => codes.get(inner.code)?.type === 'link')) {
        problems.push(`Code ${item.code} is a link with a link inside.`)
      }
      if (inlineText(item.children, codes).trim() === '' && inside.length === 0) {
        problems.push(`Code ${item.code} is a link without text.`)
      }
    }
  }
  for (const id of required) {
    if (!seen.has(id)) problems.push(`Code ${id} is lost.`)
  }
  return problems
}
