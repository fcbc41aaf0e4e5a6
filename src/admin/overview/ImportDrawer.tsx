'use client'

import { Button, toast, useConfig } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import { Refusal } from '../Refusal.tsx'
import { refusalText } from '../refusalText.ts'
import { useAdminTranslation } from '../useAdminTranslation.ts'
import { FileChoice } from './FileChoice.tsx'
import { ImportOutcome } from './ImportOutcome.tsx'
import { countImported, heldBack } from './importCounts.ts'
import type { ImportReport } from './Overview.ts'
import { NamedDrawer } from './NamedDrawer.tsx'
import { overviewClient } from './overviewClient.ts'

type Step = 'choose' | 'checking' | 'checked' | 'importing' | 'imported'

/** Takes back a file that was translated elsewhere: first shows what would happen, then does it. */
export function ImportDrawer({ slug, onImported }: { slug: string; onImported: () => void }) {
  const { t } = useAdminTranslation()
  const {
    config: {
      routes: { api },
    },
  } = useConfig()
  const [file, setFile] = useState<File>()
  const [force, setForce] = useState(false)
  const [step, setStep] = useState<Step>('choose')
  const [report, setReport] = useState<ImportReport>()
  const [refusal, setRefusal] = useState<string>()
  const request = useRef(0)

  const send = async (chosen: File, options: { dry: boolean; force: boolean }) => {
    const own = ++request.current
    setFile(chosen)
    setForce(options.force)
    setStep(options.dry ? 'checking' : 'importing')
    setRefusal(undefined)
    try {
      const answer = await overviewClient.importFile(api, chosen, options)
      // Another file was chosen meanwhile.
      if (own !== request.current) return
      setReport(answer)
      setStep(options.dry ? 'checked' : 'imported')
      if (options.dry) return
      toast.success(t('importDone', { name: chosen.name }))
      onImported()
    } catch (error) {
      if (own !== request.current) return
      if (options.dry) setReport(undefined)
      setRefusal(refusalText(error, t))
      setStep(options.dry ? 'choose' : 'checked')
    }
  }

  const busy = step === 'checking' || step === 'importing'
  const count = report ? countImported(report) : 0
  return (
    <NamedDrawer slug={slug} title={t('importTitle')}>
      <div className="colab-drawer__form colab-drawer__form--wide">
        <p>{t('importHelp')}</p>
        <FileChoice
          disabled={busy}
          hasFile={file !== undefined}
          onChoose={(chosen) => void send(chosen, { dry: true, force: false })}
        />
        <div aria-live="polite">
          {step === 'checking' && !report && file ? (
            <p>{t('importChecking', { name: file.name })}</p>
          ) : null}
        </div>
        <Refusal>{refusal}</Refusal>
        {file && report ? (
          <>
            <h2>{t(step === 'imported' ? 'importDone' : 'importWould', { name: file.name })}</h2>
            {step !== 'imported' &&
            (force || heldBack(report, 'source-moved') + heldBack(report, 'target-moved') > 0) ? (
              <label className="colab-choices__single">
                <input
                  checked={force}
                  disabled={busy}
                  onChange={() => void send(file, { dry: true, force: !force })}
                  type="checkbox"
                />
                {t('importForce')}
              </label>
            ) : null}
            <ImportOutcome isDone={step === 'imported'} report={report} />
            {step === 'imported' ? null : (
              <div className="colab-drawer__controls">
                <Button
                  disabled={busy || count === 0}
                  id={`${slug}-confirm`}
                  margin={false}
                  onClick={() => void send(file, { dry: false, force })}
                >
                  {step === 'importing'
                    ? t('importing')
                    : count === 0
                      ? t('importNothing')
                      : t('importConfirm', { count })}
                </Button>
              </div>
            )}
          </>
        ) : null}
      </div>
    </NamedDrawer>
  )
}
