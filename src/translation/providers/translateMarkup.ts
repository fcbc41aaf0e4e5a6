import { message } from '../../platform/messages/Message.ts'
import { inlineText, type Inline } from '../richText/Inline.ts'

import { batchTexts } from './batchTexts.ts'
import { parseMarkup, renderMarkup, type MarkupStyle } from './providerMarkup.ts'
import { ProviderError } from './ProviderError.ts'
import type { MachineTranslation } from './TranslationProvider.ts'

/** What a service answers to a batch of texts. */
export type TranslatedBatch = {
  texts: unknown[]
  /** What it billed, if it says so. */
  characters?: number | undefined
}

type Work = {
  segments: readonly Inline[][]
  style: MarkupStyle
  limits: { texts: number; bytes: number }
  translateBatch: (texts: string[]) => Promise<TranslatedBatch>
  signal?: AbortSignal | undefined
}

/** Sends text with codes to a service batch by batch and reads what comes back; blank text stays. */
export const translateMarkup = async (work: Work): Promise<MachineTranslation> => {
  const { segments, style, limits, translateBatch, signal } = work
  const spoken = segments.filter((content) => inlineText(content).trim() !== '')
  const batches = batchTexts(
    spoken.map((content) => renderMarkup(content, style)),
    limits,
  )
  const answers: unknown[] = []
  let characters = 0
  for (const batch of batches) {
    signal?.throwIfAborted()
    const answer = await translateBatch(batch)
    if (answer.texts.length !== batch.length) {
      throw new ProviderError('bad-answer', message('machineOtherNumber'))
    }
    const sent = spoken.slice(answers.length, answers.length + batch.length)
    characters += answer.characters ?? countCharacters(sent)
    answers.push(...answer.texts)
  }
  const translations = new Map(
    spoken.map((content, index) => {
      const answer = answers[index]
      const read = typeof answer === 'string' ? parseMarkup(answer, content, style) : undefined
      return [content, read && inlineText(read).trim() !== '' ? read : undefined]
    }),
  )
  return {
    segments: segments.map((content) =>
      translations.has(content) ? translations.get(content) : [...content],
    ),
    characters,
  }
}

/** Characters of text, codes left out; a character outside the basic plane is one. */
export const countCharacters = (segments: readonly Inline[][]): number =>
  segments.reduce((sum, content) => sum + [...inlineText(content)].length, 0)
