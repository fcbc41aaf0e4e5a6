'use client'

import { toast, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { formatAdminURL } from 'payload/shared'
import { Dialog } from './Dialog.tsx'
import { publicationClient } from './publicationClient.ts'
import { useAdminTranslation } from './useAdminTranslation.ts'
import { useContentLanguages } from './useContentLanguages.ts'
import { usePublication } from './usePublication.ts'

type RestoreDialogProps = {
  slug: string
  version: number | string
  part: 'language' | 'shared'
  /** When the version was saved, as the person reads it. */
  time: string
}

/** Takes back one language or the shared values of a version, then opens the draft that has them. */
export function RestoreDialog({ slug, version, part, time }: RestoreDialogProps) {
  const { t } = useAdminTranslation()
  const { current, nameOf } = useContentLanguages()
  const { address } = usePublication()
  const router = useRouter()
  const {
    config: {
      routes: { admin },
    },
  } = useConfig()
  if (!address) return null
  const language = nameOf(current)

  const restore = async () => {
    await publicationClient.restore(address, current, { version, part })
    toast.success(t('restored'))
    router.push(
      formatAdminURL({
        adminRoute: admin,
        path: `/collections/${address.collection}/${address.id}?locale=${current}`,
      }),
    )
    router.refresh()
  }

  return (
    <Dialog
      busyLabel={t('restoring')}
      confirmLabel={t('restore')}
      heading={
        part === 'language'
          ? t('restoreLanguageQuestion', { language })
          : t('restoreSharedQuestion')
      }
      onConfirm={restore}
      slug={slug}
    >
      <p>
        {part === 'language'
          ? t('restoreLanguageExplained', { language, time })
          : t('restoreSharedExplained', { time })}
      </p>
    </Dialog>
  )
}
