import type { ContentLanguage, Texts } from './data/types.ts'
import type { ToRichText } from './toRichText.ts'

/** A document in one language, as the Local API takes it. */
export type SeedData = Record<string, unknown>

/** A document id: a number on SQLite, a string on MongoDB. */
export type SeedId = number | string

/** Finds the id that a seed document was given, by collection and key. */
export type SeedIds = {
  get: (collection: string, key: string) => SeedId
  getAll: (collection: string, keys: readonly string[]) => SeedId[]
}

type Writing = {
  language: ContentLanguage
  ids: SeedIds
  toRichText: ToRichText
}

/** Writes the parts of one seed document in one language. */
export class DocumentWriter {
  readonly ids: SeedIds
  readonly #writing: Writing

  constructor(writing: Writing) {
    this.ids = writing.ids
    this.#writing = writing
  }

  /** The text of the language, or nothing where it is not translated. */
  text(texts: Partial<Texts> | undefined): string | undefined {
    return texts?.[this.#writing.language]
  }

  /** The same from Markdown, as rich text. */
  richText(texts: Partial<Texts> | undefined): ReturnType<ToRichText> {
    return this.#writing.toRichText(this.text(texts))
  }
}
