import { type Content, emptyContent, type Language, languages, shapeOfRow } from './content.ts'
import type { Shape } from './shapes.ts'

/**
 * What must be true of one document after each step, told as simply as it can be: the draft is one
 * set of shared values and rows with texts per language; the public page has the shared values and
 * rows of the last publication and, for each public language, the texts of its own last publication.
 */
export class DocumentModel {
  readonly shape: Shape
  draft: Content
  page: Content
  publicIn: Language[] = []
  inTrash = false
  /** What each version of the draft held when it was last written. */
  readonly versions = new Map<number | string, Content>()

  constructor(shape: Shape, draft: Content) {
    this.shape = shape
    this.draft = draft
    this.page = emptyContent(shape)
  }

  canPublish(language: Language): boolean {
    const { required } = this.shape
    return !this.inTrash && required.every((name) => this.draft.texts[name]![language] !== null)
  }

  publish(language: Language): void {
    const kept = this.publicIn.filter((code) => code !== language)
    this.page = combine(this.shape, this.draft, (row, name, code) => {
      if (code === language) return row.now.texts[name]![code]
      return kept.includes(code) ? (row.other?.texts[name]![code] ?? null) : null
    })(this.page)
    this.publicIn = [...kept, language]
  }

  withdraw(leaving: readonly Language[]): void {
    this.publicIn = this.publicIn.filter((code) => !leaving.includes(code))
    if (this.publicIn.length === 0) this.page = emptyContent(this.shape)
    else {
      this.page = combine(this.shape, this.page, ({ now }, name, code) =>
        leaving.includes(code) ? null : now.texts[name]![code],
      )(undefined)
    }
  }

  /** The texts of one language as they were; a row that was not there then keeps its texts. */
  restoreLanguage(old: Content, language: Language): void {
    this.draft = combine(this.shape, this.draft, ({ now, other }, name, code) =>
      code === language && other ? other.texts[name]![code] : now.texts[name]![code],
    )(old)
  }

  /** Shared values and rows as they were; rows that come back bring the texts that they had. */
  restoreShared(old: Content): void {
    this.draft = combine(this.shape, old, ({ now, other }, name, code) =>
      other ? other.texts[name]![code] : now.texts[name]![code],
    )(this.draft)
  }

  /**
   * As “Copy to language” of the panel: fills what is empty, or overwrites it all. Where the source
   * has no text, Payload empties the target or leaves it, as `stored` says: neither loses a text that
   * was to be kept.
   */
  copy(from: Language, to: Language, overwrite: boolean, stored: Content): void {
    this.draft = combine(this.shape, this.draft, ({ now, other }, name, code) => {
      const texts = now.texts[name]!
      if (code !== to) return texts[code]
      if (!overwrite) return texts[to] ?? texts[from]
      const left = other?.texts[name]![to] ?? null
      return texts[from] ?? (left === texts[to] ? left : null)
    })(stored)
  }

  moveToTrash(): void {
    this.inTrash = true
    this.withdraw(languages)
  }
}

type Choose = (
  row: { now: Content; other: Content | undefined },
  name: string,
  language: Language,
) => string | null

/** Content with the shared values and rows of `base`, each text chosen; other rows found by id. */
const combine =
  (shape: Shape, base: Content, choose: Choose) =>
  (other: Content | undefined): Content => {
    const result = structuredClone(base)
    fill(result, shape, base, other, choose)
    return result
  }

const fill = (
  target: Content,
  shape: Shape,
  now: Content,
  other: Content | undefined,
  choose: Choose,
): void => {
  for (const name of Object.keys(shape.texts)) {
    for (const code of languages) target.texts[name]![code] = choose({ now, other }, name, code)
  }
  for (const [name, list] of Object.entries(shape.lists)) {
    for (const [index, row] of target.lists[name]!.entries()) {
      const match = other?.lists[name]!.find(({ id }) => id === row.id)
      fill(row, shapeOfRow(list, row), now.lists[name]![index]!, match, choose)
    }
  }
}
