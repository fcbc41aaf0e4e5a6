'use client'

import { Banner, useAuth } from '@payloadcms/ui'
import type { TranslationDocument } from '../../translation/workflow/TranslationDocument.ts'
import type { PanelUser } from '../PanelUser.ts'
import { useAdminTranslation } from '../useAdminTranslation.ts'
import { useContentLanguages } from '../useContentLanguages.ts'
import { useOpenTranslation } from './TranslationContext.ts'

/** Says why nothing can be written here. */
export function ReadOnlyNotice() {
  const { t } = useAdminTranslation()
  const { nameOf } = useContentLanguages()
  const { document } = useOpenTranslation()
  const { user } = useAuth<PanelUser & { collection: string }>()
  const language = nameOf(document.language)
  if (document.may.edit) return null
  return <Banner type="info">{t(reasonOf(document, user), { language })}</Banner>
}

/** It only explains: the server decides by its own rules. */
function reasonOf({ language, may }: TranslationDocument, user: PanelUser | null | undefined) {
  if (may.review) return 'translateReadOnlyReviewer'
  const worksInLanguages = user?.role === 'translator' || user?.role === 'reviewer'
  return worksInLanguages && !user.languages?.includes(language)
    ? 'translateReadOnlyLanguage'
    : 'translateReadOnlyOther'
}
