'use client'

import { Dropzone } from '@payloadcms/ui'
import { useId } from 'react'
import { useAdminTranslation } from '../useAdminTranslation.ts'

type Props = { hasFile: boolean; disabled: boolean; onChoose: (file: File) => void }

/** A file from the person's machine, chosen or dropped. */
export function FileChoice({ hasFile, disabled, onChoose }: Props) {
  const { t } = useAdminTranslation()
  const id = useId()
  const choose = (files: FileList | null) => {
    if (files?.[0]) onChoose(files[0])
  }
  return (
    <Dropzone className="colab-file" disabled={disabled} onChange={choose}>
      <input
        accept=".xlf,.xliff,.csv,.xml,application/xliff+xml,text/csv"
        className="colab-hidden"
        disabled={disabled}
        id={id}
        onChange={(event) => {
          choose(event.target.files)
          // The same file, mended meanwhile, can be chosen again.
          event.target.value = ''
        }}
        type="file"
      />
      <label className="btn btn--style-secondary btn--size-medium colab-file__button" htmlFor={id}>
        {t(hasFile ? 'importAnother' : 'importChoose')}
      </label>
      <span className="colab-file__drop">{t('importDrop')}</span>
    </Dropzone>
  )
}
