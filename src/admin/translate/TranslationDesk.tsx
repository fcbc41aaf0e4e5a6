'use client'

import { Banner, toast } from '@payloadcms/ui'
import { useEffect, useMemo, useState } from 'react'
import type { TranslationDocument } from '../../translation/workflow/TranslationDocument.ts'
import { useAdminTranslation } from '../useAdminTranslation.ts'
import { AssignmentBox } from './AssignmentBox.tsx'
import { countDrafts, listConflicts } from './draftTexts.ts'
import { ExchangeBox } from './ExchangeBox.tsx'
import { KeyHelp } from './KeyHelp.tsx'
import { LeaveDialog } from './LeaveDialog.tsx'
import { focusUnit, isOpenUnit } from './openUnits.ts'
import { ReadOnlyNotice } from './ReadOnlyNotice.tsx'
import { ReviewBox } from './ReviewBox.tsx'
import { HomelessTexts, SaveProblemNotice } from './SaveNotices.tsx'
import { type TextErrors, textErrorOf } from './textErrors.ts'
import type { TranslationAddress } from './translationClient.ts'
import { TranslationContext } from './TranslationContext.ts'
import { TranslationHeader } from './TranslationHeader.tsx'
import { TranslationToolbar } from './TranslationToolbar.tsx'
import { UnitRow } from './UnitRow.tsx'
import { useDraftTexts } from './useDraftTexts.ts'
import { useLeaveGuard } from './useLeaveGuard.ts'
import { useSaveTranslation } from './useSaveTranslation.ts'
import { useSteps } from './useSteps.ts'
import { useTranslateKeys } from './useTranslateKeys.ts'

const noErrors: TextErrors = {}

type TranslationDeskProps = {
  address: TranslationAddress
  document: TranslationDocument
  show: (document: TranslationDocument) => void
  reload: () => Promise<TranslationDocument | undefined>
  /** Under which name unsaved texts outlive the page. */
  keptAs: string
}

/** The open translation: what is written here, and how it is saved. */
export function TranslationDesk({ address, document, show, reload, keptAs }: TranslationDeskProps) {
  const { t } = useAdminTranslation()
  const { drafts, latest, change, discardAll, wereKept } = useDraftTexts(keptAs, document)
  const unsaved = countDrafts(drafts)
  const { ask, leave } = useLeaveGuard(unsaved > 0)
  const { save, saving, problem } = useSaveTranslation({
    address,
    document,
    latest,
    change,
    show,
    reload,
  })
  // Those that were open when the filter was set: a field does not vanish when it is saved.
  const [onlyShown, setOnlyShown] = useState<ReadonlySet<string>>()
  const shown = onlyShown ? document.units.filter(({ id }) => onlyShown.has(id)) : document.units
  const errors = problem?.texts ?? noErrors
  const open = useMemo(
    () => ({ address, document, drafts, errors, change, show, ask }),
    [address, document, drafts, errors, change, show, ask],
  )
  const isMended =
    problem?.kind === 'texts' && document.units.every((unit) => !textErrorOf(unit, errors, drafts))
  useEffect(() => {
    const [first] = Object.keys(errors)
    if (first) focusUnit({ id: first })
  }, [errors])
  const { step, copySource, markCurrent } = useSteps(open, shown)
  const conflicts = listConflicts(document, drafts)

  const trySave = () => {
    const [first] = conflicts
    if (!first) return void save()
    toast.error(t('translateConflictFirst'))
    focusUnit(first)
  }
  const filter = (onlyOpen: boolean) => {
    const waiting = document.units.filter(
      (unit) => isOpenUnit(unit, document) || drafts.texts[unit.id],
    )
    setOnlyShown(onlyOpen ? new Set(waiting.map(({ id }) => id)) : undefined)
  }
  useTranslateKeys({
    save: trySave,
    next: () => step(1),
    previous: () => step(-1),
    copySource,
    markCurrent,
  })

  return (
    <TranslationContext value={open}>
      <TranslationHeader />
      <div className="colab-translate__notices">
        <ReadOnlyNotice />
        {wereKept && unsaved > 0 ? <KeptNotice onDiscard={discardAll} /> : null}
        <div className="colab-translate__boxes">
          <ReviewBox isDirty={unsaved > 0} />
          <AssignmentBox />
          {document.may.edit ? <ExchangeBox reload={reload} unsaved={unsaved} /> : null}
        </div>
        {document.may.edit ? <KeyHelp /> : null}
      </div>
      <TranslationToolbar
        onlyOpen={onlyShown !== undefined}
        onOnlyOpen={filter}
        onSave={trySave}
        onStep={step}
        saving={saving}
        unsaved={unsaved}
      >
        <SaveProblemNotice problem={isMended ? undefined : problem} />
      </TranslationToolbar>
      <HomelessTexts />
      <h2 className="colab-hidden">{t('translateFields')}</h2>
      {shown.length === 0 ? <p>{t('translateNoneOpen')}</p> : null}
      {shown.map((unit) => (
        <UnitRow isConflict={conflicts.includes(unit)} key={unit.id} unit={unit} />
      ))}
      <LeaveDialog
        count={unsaved}
        onLeave={() => {
          discardAll()
          leave()
        }}
      />
    </TranslationContext>
  )
}

function KeptNotice({ onDiscard }: { onDiscard: () => void }) {
  const { t } = useAdminTranslation()
  return (
    <Banner type="info">
      {t('translateKept')}{' '}
      <button className="colab-link" onClick={onDiscard} type="button">
        {t('translateKeptDiscard')}
      </button>
    </Banner>
  )
}
