import { type Message, message } from '../../platform/messages/Message.ts'

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
): Message[] => {
  const problems: Message[] = []
  const seen = new Set<string>()
  for (const item of listCodes(content)) {
    const code = codes.get(item.code)
    if (!code) {
      const isFormat = item.kind === 'pair' && item.format !== undefined
      if (!isFormat) problems.push(message('codeUnknown', { code: item.code }))
      continue
    }
    if (code.kind !== item.kind) {
      const key = code.kind === 'pair' ? 'codeMustEnclose' : 'codeMustNotEnclose'
      problems.push(message(key, { code: item.code }))
    }
    if (seen.has(item.code)) problems.push(message('codeTwice', { code: item.code }))
    seen.add(item.code)
    if (item.kind === 'pair' && code.type === 'link') {
      const inside = listCodes(item.children)
      if (inside.some((inner) => codes.get(inner.code)?.type === 'link')) {
        problems.push(message('codeLinkInLink', { code: item.code }))
      }
      if (inlineText(item.children, codes).trim() === '' && inside.length === 0) {
        problems.push(message('codeEmptyLink', { code: item.code }))
      }
    }
  }
  for (const id of required) {
    if (!seen.has(id)) problems.push(message('codeLost', { code: id }))
  }
  return problems
}
