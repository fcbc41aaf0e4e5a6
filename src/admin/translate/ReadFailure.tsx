'use client'

import { Banner, Button, Link, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { refusalText } from '../refusalText.ts'
import type { RequestError } from '../publicationClient.ts'
import { useAdminTranslation } from '../useAdminTranslation.ts'
import { useContentLanguages } from '../useContentLanguages.ts'

type ReadFailureProps = {
  failure: RequestError
  collection: string
  id: string
  language: string
  onRetry: () => void
}

/** Says why there is nothing to translate here, and where else to go. */
export function ReadFailure({ failure, collection, id, language, onRetry }: ReadFailureProps) {
  const { t } = useAdminTranslation()
  const { codes, nameOf } = useContentLanguages()
  const {
    config: {
      routes: { admin },
    },
  } = useConfig()
  const url = (path: `/${string}`) => formatAdminURL({ adminRoute: admin, path })

  if (failure.status === 404) return <Banner type="error">{t('translateNotFound')}</Banner>
  if (failure.status !== 400 || !codes.includes(language)) {
    return (
      <Banner type="error">
        {refusalText(failure, t)}{' '}
        <Button buttonStyle="secondary" margin={false} onClick={onRetry} size="small">
          {t('tryAgain')}
        </Button>
      </Banner>
    )
  }
  return (
    <>
      <Banner type="info">{t('translateIsSource', { language: nameOf(language) })}</Banner>
      <nav aria-label={t('translateElsewhere')} className="colab-translate__links">
        {t('translateOtherLanguages')}
        {codes
          .filter((code) => code !== language)
          .map((code) => (
            <Link href={url(`/translate/${collection}/${id}/${code}`)} key={code} prefetch={false}>
              {nameOf(code)}
            </Link>
          ))}
        <Link href={url(`/collections/${collection}/${id}?locale=${language}`)} prefetch={false}>
          {t('translateOpenForm')}
        </Link>
      </nav>
    </>
  )
}
