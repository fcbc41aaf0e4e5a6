'use client'

import { Button, Pill } from '@payloadcms/ui'
import type { TranslationText } from '../../translation/workflow/TranslationDocument.ts'
import { useAdminTranslation } from '../useAdminTranslation.ts'
import { useContentLanguages } from '../useContentLanguages.ts'
import { ConflictChoice } from './ConflictChoice.tsx'
import type { DraftAction } from './draftTexts.ts'
import { returnToUnit, unitElementId } from './openUnits.ts'
import { SourceChange } from './SourceChange.tsx'
import { TextReader } from './TextReader.tsx'
import { useOpenTranslation } from './TranslationContext.ts'
import { UnitMark } from './UnitMark.tsx'
import { UnitTarget } from './UnitTarget.tsx'
import { mayCopySource, mayMarkCurrent } from './unitActions.ts'

/** One field: its text in the source language, and beside it the translation. */
export function UnitRow({ unit, isConflict }: { unit: TranslationText; isConflict: boolean }) {
  const { t } = useAdminTranslation()
  const { nameOf } = useContentLanguages()
  const { document, drafts } = useOpenTranslation()
  const elementId = unitElementId(unit)
  const draft = drafts.texts[unit.id]
  const isMarked = unit.id in drafts.marks
  const source = nameOf(document.from)

  return (
    <section
      aria-labelledby={`${elementId}-label`}
      className={`colab-unit colab-unit--${unit.state}`}
      data-unit={unit.id}
      id={elementId}
      tabIndex={-1}
    >
      <header className="colab-unit__head">
        <h3 id={`${elementId}-label`}>{unit.label}</h3>
        {unit.required ? <span className="colab-hint">{t('translateRequired')}</span> : null}
        <UnitMark state={unit.state} />
        {draft || isMarked ? <Pill size="small">{t('translateNotSaved')}</Pill> : null}
      </header>
      {unit.help ? <p className="colab-hint colab-unit__help">{unit.help}</p> : null}
      {unit.isAhead ? <p className="colab-hint colab-unit__help">{t('translateAhead')}</p> : null}
      {unit.state === 'stale' ? (
        <SourceChange
          change={unit.change}
          // Translated from another language than the one shown: which one is not told.
          language={document.from === document.sourceLanguage ? document.from : undefined}
        />
      ) : null}
      <div className="colab-unit__sides">
        <div className="colab-unit__source">
          <span className="colab-unit__language">{source}</span>
          <TextReader
            empty={t('translateNoSource', { language: source })}
            language={document.from}
            value={unit.source}
          />
        </div>
        <UnitTarget unit={unit} />
      </div>
      {isConflict ? <ConflictChoice unit={unit} /> : null}
      <UnitActions unit={unit} />
    </section>
  )
}

function UnitActions({ unit }: { unit: TranslationText }) {
  const { t } = useAdminTranslation()
  const { document, drafts, change } = useOpenTranslation()
  if (!document.may.edit) return null
  const isMarked = unit.id in drafts.marks
  const act = (action: DraftAction) => {
    change(action)
    returnToUnit(unit)
  }
  const named = (action: string) => ({ 'aria-label': `${action}: ${unit.label}` })

  return (
    <div className="colab-unit__actions">
      {mayCopySource(unit, drafts) ? (
        <Button
          {...named(t('translateCopy'))}
          buttonStyle="secondary"
          margin={false}
          onClick={() => act({ type: 'write', unit, value: structuredClone(unit.source) })}
          size="small"
        >
          {t('translateCopy')}
        </Button>
      ) : null}
      {mayMarkCurrent(unit, drafts) ? (
        <Button
          {...named(t('translateMark'))}
          buttonStyle={isMarked ? 'primary' : 'secondary'}
          extraButtonProps={{ 'aria-pressed': isMarked }}
          margin={false}
          onClick={() => change({ type: 'mark', unit, isMarked: !isMarked })}
          size="small"
        >
          {t(isMarked ? 'translateMarked' : 'translateMark')}
        </Button>
      ) : null}
      {drafts.texts[unit.id] ? (
        <Button
          {...named(t('translateUndo'))}
          buttonStyle="secondary"
          margin={false}
          onClick={() => act({ type: 'forget', id: unit.id })}
          size="small"
        >
          {t('translateUndo')}
        </Button>
      ) : null}
    </div>
  )
}
