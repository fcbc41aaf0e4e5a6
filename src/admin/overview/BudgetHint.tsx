'use client'

import { useAdminTranslation } from '../useAdminTranslation.ts'
import type { Provider } from './Overview.ts'

/** How much the machine translator has been sent this month, and how much it may be. */
export function BudgetHint({ provider }: { provider: Provider }) {
  const { t, formatNumber } = useAdminTranslation()
  const { limit, used } = provider.budget
  return (
    <p className="colab-hint">
      {limit === null
        ? t('pretranslateUsed', { used: formatNumber(used) })
        : t('pretranslateBudget', { used: formatNumber(used), limit: formatNumber(limit) })}
    </p>
  )
}
