'use client'

import { Gutter, LoadingOverlay, useAuth, useConfig } from '@payloadcms/ui'
import { useSearchParams } from 'next/navigation.js'
import { useMemo } from 'react'
import { useAdminTranslation } from '../useAdminTranslation.ts'
import { ReadFailure } from './ReadFailure.tsx'
import { RichTextEditors } from './RichTextEditors.tsx'
import { TranslationDesk } from './TranslationDesk.tsx'
import { useTranslationDocument } from './useTranslationDocument.ts'

type TranslationEditorProps = {
  collection: string
  id: string
  language: string
  /** Where a rich text of the collection is declared. */
  richTextPath: string | undefined
}

/** A document's texts in two languages side by side, to translate one into the other. */
export function TranslationEditor({
  collection,
  id,
  language,
  richTextPath,
}: TranslationEditorProps) {
  const { t } = useAdminTranslation()
  const { user } = useAuth()
  const from = useSearchParams().get('from') ?? undefined
  const {
    config: {
      routes: { api: apiRoute },
    },
  } = useConfig()
  const address = useMemo(
    () => ({ apiRoute, collection, id, language, from }),
    [apiRoute, collection, id, language, from],
  )
  const read = useTranslationDocument(address)
  const { document, failure, reload } = read

  if (!document) {
    return (
      <main>
        <Gutter className="colab-translate">
          {failure ? (
            <ReadFailure
              collection={collection}
              failure={failure}
              id={id}
              language={language}
              onRetry={() => void reload()}
            />
          ) : (
            <LoadingOverlay loadingText={t('loading')} />
          )}
        </Gutter>
      </main>
    )
  }
  return (
    <main>
      <Gutter className="colab-translate">
        <RichTextEditors collection={collection} id={id} schemaPath={richTextPath}>
          <TranslationDesk
            address={address}
            document={document}
            keptAs={`colab-translation:${user?.id}:${collection}:${id}:${language}`}
            reload={reload}
            show={read.setDocument}
          />
        </RichTextEditors>
      </Gutter>
    </main>
  )
}
