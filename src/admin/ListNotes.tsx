'use client'

import { useTranslation } from '@payloadcms/ui'
import { StateLegend } from './StateLegend.tsx'

/**
 * Explains the marks above a list of documents. It also hides Payload's bulk "Publish" and
 * "Unpublish": they name no language, and the server makes drafts of them. Payload 3.90 gives them
 * no name but their label, and has no setting to leave them out alone.
 */
export function ListNotes() {
  const { t } = useTranslation()
  const hidden = [t('version:publish'), t('version:unpublish')]
    .map((label) => `.list-selection__button[aria-label=${JSON.stringify(label)}]`)
    .join(',')
  return (
    <>
      <style>{`${hidden}{display:none}`}</style>
      <StateLegend />
    </>
  )
}
