'use client'

import { Dialog } from '../Dialog.tsx'
import { BudgetHint } from '../overview/BudgetHint.tsx'
import type { Provider } from '../overview/Overview.ts'
import { useAdminTranslation } from '../useAdminTranslation.ts'

type PretranslateDialogProps = {
  slug: string
  provider: Provider
  /** How many texts there are for the machine to translate. */
  missing: number
  /** How many fields have something that is not saved. */
  unsaved: number
  onConfirm: () => Promise<void>
}

/** Asks whether a machine is to translate what is missing in the open translation. */
export function PretranslateDialog(props: PretranslateDialogProps) {
  const { slug, provider, missing, unsaved, onConfirm } = props
  const { t } = useAdminTranslation()
  return (
    <Dialog
      busyLabel={t('pretranslateStarting')}
      confirmLabel={t('pretranslateConfirm')}
      heading={t('pretranslateTitle')}
      onConfirm={onConfirm}
      slug={slug}
    >
      <p>{t('pretranslateHelp', { provider: provider.name })}</p>
      <p>{t('pretranslateMissing', { count: missing })}</p>
      {unsaved > 0 ? <p>{t('pretranslateUnsaved')}</p> : null}
      <BudgetHint provider={provider} />
    </Dialog>
  )
}
