import type { PayloadRequest } from 'payload'

import type { Role } from '../../access/actor.ts'

/** The global that holds the rules of a project's translation work. */
export const translationSettings = 'translation-settings'

export type TranslationSettings = {
  /** A language that is incomplete or in review: the panel asks before it goes out, or it stays in. */
  unreadyTranslations: 'confirm' | 'refuse'
  /** Whose translations wait for a reviewer. What a file or a machine brings always waits. */
  reviewOf: 'everyone' | 'translators'
}

/** The rules of this installation. */
export const readSettings = async (req: PayloadRequest): Promise<TranslationSettings> => {
  const stored = await req.payload.db.findGlobal<Partial<TranslationSettings>>({
    slug: translationSettings,
    req,
  })
  return {
    unreadyTranslations: stored?.unreadyTranslations ?? 'confirm',
    reviewOf: stored?.reviewOf ?? 'translators',
  }
}

/** True when what somebody of this role translates waits for a reviewer. */
export const waitsForReview = async (
  req: PayloadRequest,
  role: Role | undefined,
): Promise<boolean> => {
  if (role === 'translator') return true
  // Editors may not review; without a person it is the product's own code.
  return role === 'editor' && (await readSettings(req)).reviewOf === 'everyone'
}
