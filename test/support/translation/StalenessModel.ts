/** A text by unit id; empty texts are not there. */
export type Texts = Map<string, string>

type Expected = { state: string; stale: string[]; missing: string[] }

/**
 * What must be true of the translations of a document, kept by the words of the rule alone: a text is
 * stale exactly when the source text that it was made from is no longer what the source says in
 * public, or in its draft while it is not public.
 */
export class StalenessModel {
  readonly #source: string
  readonly #drafts: Map<string, Texts>
  /** What was public when it was last published. */
  readonly #public = new Map<string, Texts>()
  /** By target language and unit: the source text it was made from. */
  readonly #madeFrom = new Map<string, Texts>()

  constructor(source: string, languages: readonly string[], draft: Texts) {
    this.#source = source
    this.#drafts = new Map(languages.map((language) => [language, new Map()]))
    this.#drafts.set(source, new Map(draft))
    for (const language of languages) this.#madeFrom.set(language, new Map())
  }

  /** What translators translate now. */
  get reference(): Texts {
    return this.#public.get(this.#source) ?? this.#drafts.get(this.#source)!
  }

  textIn(language: string, unit: string): string | undefined {
    return this.#drafts.get(language)?.get(unit)
  }

  write(language: string, unit: string, text: string): void {
    const texts = this.#drafts.get(language)!
    if (texts.get(unit) === text) return
    if (text) texts.set(unit, text)
    else texts.delete(unit)
    if (language === this.#source) return
    const present = this.reference.get(unit) ?? this.#drafts.get(this.#source)!.get(unit) ?? ''
    if (text) this.#madeFrom.get(language)!.set(unit, present)
    else this.#madeFrom.get(language)!.delete(unit)
  }

  accept(language: string, unit: string): void {
    if (this.#drafts.get(language)!.has(unit)) {
      this.#madeFrom.get(language)!.set(unit, this.reference.get(unit) ?? '')
    }
  }

  removeRow(row: string): void {
    for (const texts of [...this.#drafts.values(), ...this.#madeFrom.values()]) {
      for (const unit of [...texts.keys()]) if (unit.includes(`[${row}]`)) texts.delete(unit)
    }
  }

  publish(language: string, { smallFix = false } = {}): void {
    const before = this.reference
    const stale = new Map(
      [...this.#madeFrom.keys()].map((target) => [target, new Set(this.#staleIn(target))]),
    )
    this.#public.set(language, new Map(this.#drafts.get(language)))
    if (!smallFix || language !== this.#source || before === this.reference) return
    for (const [target, made] of this.#madeFrom) {
      for (const unit of made.keys()) {
        const now = this.reference.get(unit)
        if (!stale.get(target)!.has(unit) && now) made.set(unit, now)
      }
    }
  }

  withdraw(language: string): void {
    this.#public.delete(language)
  }

  expected(target: string, units: readonly string[]): Expected {
    const texts = this.#drafts.get(target)!
    const missing = units.filter((unit) => this.reference.has(unit) && !texts.has(unit))
    const stale = this.#staleIn(target).filter((unit) => units.includes(unit))
    const total = units.filter((unit) => this.reference.has(unit) || texts.has(unit)).length
    const state =
      missing.length === total
        ? 'missing'
        : stale.length > 0
          ? 'stale'
          : missing.length > 0
            ? 'incomplete'
            : 'current'
    return { state, stale: stale.sort(), missing: missing.sort() }
  }

  #staleIn(target: string): string[] {
    const draft = this.#drafts.get(this.#source)!
    return [...this.#madeFrom.get(target)!].flatMap(([unit, source]) => {
      const now = this.reference.get(unit) ?? ''
      if (source === now) return []
      // Not public yet in this unit: its draft counts.
      return now === '' && source !== '' && source === draft.get(unit) ? [] : [unit]
    })
  }
}
