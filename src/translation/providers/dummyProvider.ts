import type { Inline } from '../richText/Inline.ts'

import { countCharacters } from './translateMarkup.ts'
import type { TranslationProvider } from './TranslationProvider.ts'

/**
 * A machine for tests and for trying things out: answers every text with the language before it,
 * codes kept, always the same.
 */
export const dummyProvider = (): TranslationProvider => ({
  name: 'Dummy',
  translate: async (segments, _from, to, signal) => {
    signal?.throwIfAborted()
    return {
      segments: segments.map((content) => markFirstText(content, `[${to}] `).content),
      characters: countCharacters(segments),
    }
  },
})

const markFirstText = (
  content: readonly Inline[],
  mark: string,
): { content: Inline[]; done: boolean } => {
  let done = false
  const marked = content.map((item): Inline => {
    if (done || item.kind === 'single') return item
    if (item.kind === 'pair') {
      const inside = markFirstText(item.children, mark)
      done = inside.done
      return { ...item, children: inside.content }
    }
    if (item.text.trim() === '') return item
    done = true
    return { kind: 'text', text: mark + item.text }
  })
  return { content: marked, done }
}
