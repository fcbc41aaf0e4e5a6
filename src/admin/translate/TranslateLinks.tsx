'use client'

import { Link, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useAdminTranslation } from '../useAdminTranslation.ts'
import { useContentLanguages } from '../useContentLanguages.ts'

/** Leads from a document's form to each of its translations, side by side with the source. */
export function TranslateLinks() {
  const { t } = useAdminTranslation()
  const { codes, nameOf } = useContentLanguages()
  const { id, collectionSlug, savedDocumentData } = useDocumentInfo()
  const {
    config: {
      routes: { admin },
    },
  } = useConfig()
  const source: unknown = savedDocumentData?.['sourceLanguage']
  return (
    <nav aria-label={t('translateSideBySide')} className="colab-translate-links">
      {t('translateSideBySide')}:
      <ul>
        {codes
          .filter((code) => code !== source)
          .map((code) => (
            <li key={code}>
              <Link
                href={formatAdminURL({
                  adminRoute: admin,
                  path: `/translate/${collectionSlug}/${id}/${code}`,
                })}
                prefetch={false}
              >
                {nameOf(code)}
              </Link>
            </li>
          ))}
      </ul>
    </nav>
  )
}
