'use client'

import { Button } from '@payloadcms/ui'
import { useAdminTranslation } from '../useAdminTranslation.ts'

type Props = { page: number; totalPages: number; onTurn: (page: number) => void }

/** To the pages before and after. The arrows of Payload's own have no names. */
export function PageTurner({ page, totalPages, onTurn }: Props) {
  const { t } = useAdminTranslation()
  if (totalPages < 2) return null
  const turn = (label: string, to: number) => (
    <Button
      buttonStyle="secondary"
      disabled={to < 1 || to > totalPages}
      margin={false}
      onClick={() => onTurn(to)}
      size="small"
    >
      {label}
    </Button>
  )
  return (
    <nav aria-label={t('pages')} className="colab-pages">
      {turn(t('pagePrevious'), page - 1)}
      <span>{t('pageOf', { page, total: totalPages })}</span>
      {turn(t('pageNext'), page + 1)}
    </nav>
  )
}
