'use client'

import { toast } from '@payloadcms/ui'
import { Dialog } from './Dialog.tsx'
import { publicationClient } from './publicationClient.ts'
import { publicLanguages } from './PublishDialog.tsx'
import { useAdminTranslation } from './useAdminTranslation.ts'
import { useContentLanguages } from './useContentLanguages.ts'
import { usePublication } from './usePublication.ts'

/** Asks before the open language, or the whole document, is taken away from readers. */
export function WithdrawDialog({ slug, everywhere }: { slug: string; everywhere: boolean }) {
  const { t, formatList } = useAdminTranslation()
  const { current, nameOf } = useContentLanguages()
  const { address, state, refresh } = usePublication()
  if (!address || !state) return null
  const language = nameOf(current)
  const codes = everywhere ? publicLanguages(state) : [current]

  const withdraw = async () => {
    await publicationClient.withdraw(address, everywhere ? 'all' : current)
    toast.success(everywhere ? t('withdrawnEverywhere') : t('withdrawnIn', { language }))
    await refresh()
  }

  return (
    <Dialog
      busyLabel={t('withdrawing')}
      confirmLabel={t('withdraw')}
      danger
      heading={everywhere ? t('withdrawEverywhereQuestion') : t('withdrawQuestion', { language })}
      onConfirm={withdraw}
      slug={slug}
    >
      <p>{t('withdrawExplained', { languages: formatList(codes.map(nameOf)) })}</p>
    </Dialog>
  )
}
