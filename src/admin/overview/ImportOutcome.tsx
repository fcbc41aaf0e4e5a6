'use client'

import { Banner, Link } from '@payloadcms/ui'
import { useState } from 'react'
import { useAdminTranslation } from '../useAdminTranslation.ts'
import { useContentLanguages } from '../useContentLanguages.ts'
import { ImportedUnits } from './ImportedUnits.tsx'
import { heldBackOf, importedOf, troubled } from './importCounts.ts'
import type { ImportedDocument, ImportReport } from './Overview.ts'
import { useTranslationHref } from './TranslationCellLink.tsx'

/** Document by document and text by text, what an import does, or did. */
export function ImportOutcome({ report, isDone }: { report: ImportReport; isDone: boolean }) {
  const { t } = useAdminTranslation()
  return (
    <div className="colab-import">
      {report.warnings.length > 0 ? (
        <Banner type="info">
          {t('importWarnings')}: {report.warnings.join(' ')}
        </Banner>
      ) : null}
      {report.documents.map((document, index) => (
        <DocumentOutcome
          document={document}
          isDone={isDone}
          key={`${document.collection}-${document.id}-${document.language}-${index}`}
        />
      ))}
    </div>
  )
}

function DocumentOutcome({ document, isDone }: { document: ImportedDocument; isDone: boolean }) {
  const { t } = useAdminTranslation()
  const { nameOf } = useContentLanguages()
  const [everything, setEverything] = useState(false)
  const href = useTranslationHref(document, document.language)
  const { title, language, problems, units } = document
  const imported = importedOf(document)
  const open = troubled(document)
  const held = heldBackOf(document).length
  const shown = everything ? units : open

  return (
    <article className="colab-import__document">
      <h3>
        {title || t('translationsUntitled')} · {nameOf(language)}
      </h3>
      <p>
        {t(isDone ? 'importCountDone' : 'importCount', { count: imported })}
        {held > 0 ? <strong> · {t('importHeld', { count: held })}</strong> : null}
        {isDone && imported > 0 ? (
          <>
            {' · '}
            <Link href={href} prefetch={false}>
              {t('importOpenEditor', { language: nameOf(language) })}
            </Link>
          </>
        ) : null}
      </p>
      {problems.map((problem) => (
        <Banner key={problem} type="error">
          {problem}
        </Banner>
      ))}
      {shown.length > 0 ? <ImportedUnits isDone={isDone} units={shown} /> : null}
      {everything || shown.length === units.length ? null : (
        <button className="colab-link" onClick={() => setEverything(true)} type="button">
          {t('importShowAll', { count: units.length })}
        </button>
      )}
    </article>
  )
}
