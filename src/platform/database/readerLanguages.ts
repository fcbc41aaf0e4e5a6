import type { Where } from 'payload'

const languagesOfConstraints = new WeakMap<Where, readonly string[]>()

/**
 * Says of the constraint that an access rule made: whoever reads through it is answered in these
 * languages alone, so a database may leave texts in all others where they are. Only for readers who
 * write nothing, for a write needs the texts of every language.
 */
export function answersOnlyIn(languages: readonly string[], constraint: Where): Where {
  languagesOfConstraints.set(constraint, languages)
  return constraint
}

/** The languages said of one of the constraints that all have to hold; undefined for all languages. */
export function readerLanguages(where: Where | undefined): readonly string[] | undefined {
  if (!where) return undefined
  const languages = languagesOfConstraints.get(where)
  if (languages) return languages
  for (const constraint of where.and ?? []) {
    const found = readerLanguages(constraint)
    if (found) return found
  }
  return undefined
}
