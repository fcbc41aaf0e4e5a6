import type { Inline } from '../richText/Inline.ts'

/** A machine that translates. What it makes is always for a person to review. */
export type TranslationProvider = {
  /** What people call it. */
  name: string
  /**
   * Translates pieces of text with their codes.
   *
   * @param from language code, ISO 639-1
   * @param to language code, ISO 639-1
   * @param signal ends the work; what is under way is thrown away
   * @throws ProviderError for everything that can be expected to go wrong
   */
  translate: (
    segments: readonly Inline[][],
    from: string,
    to: string,
    signal?: AbortSignal,
  ) => Promise<MachineTranslation>
}

export type MachineTranslation = {
  /** One for each segment; undefined where the machine lost or doubled a code, or said nothing. */
  segments: (Inline[] | undefined)[]
  /** What it costs of a budget, in characters. */
  characters: number
}
