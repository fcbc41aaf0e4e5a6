'use client'

import { TextareaInput, TextInput } from '@payloadcms/ui'
import { type ChangeEvent, useCallback, useRef } from 'react'
import type { TextValue, TranslationText } from '../../translation/workflow/TranslationDocument.ts'
import { useAdminTranslation } from '../useAdminTranslation.ts'
import { useContentLanguages } from '../useContentLanguages.ts'
import { unitElementId } from './openUnits.ts'
import { RichTextInput } from './RichTextEditors.tsx'
import { TextReader } from './TextReader.tsx'
import { textErrorOf } from './textErrors.ts'
import { useOpenTranslation } from './TranslationContext.ts'
import { textOf } from './unitActions.ts'
import { isEmptyText } from './unitText.ts'
import { useDescribeEditable } from './useDescribeEditable.ts'

/** The translation of one field: to be written, or only read. */
export function UnitTarget({ unit }: { unit: TranslationText }) {
  const { t } = useAdminTranslation()
  const { nameOf } = useContentLanguages()
  const { document, drafts, errors } = useOpenTranslation()
  const elementId = unitElementId(unit)
  const container = useRef<HTMLDivElement>(null)
  const { language } = document
  const error = textErrorOf(unit, errors, drafts)
  useDescribeEditable(container, {
    labelledBy: `${elementId}-label ${elementId}-language`,
    describedBy: `${elementId}-notes`,
    language,
    isInvalid: error !== undefined,
  })
  const value = textOf(unit, drafts)

  return (
    <div className="colab-unit__target" ref={container}>
      <span className="colab-unit__language" id={`${elementId}-language`}>
        {nameOf(language)}
      </span>
      {document.may.edit ? (
        <UnitInput unit={unit} value={value} />
      ) : (
        <TextReader empty={t('translateNoText')} language={language} value={value} />
      )}
      <div id={`${elementId}-notes`}>
        {error ? <p className="colab-unit__error">{error}</p> : null}
        <TextLength unit={unit} value={value} />
        <Fallback unit={unit} value={value} />
      </div>
    </div>
  )
}

function UnitInput({ unit, value }: { unit: TranslationText; value: TextValue }) {
  const { change } = useOpenTranslation()
  const latest = useRef(unit)
  latest.current = unit
  const write = useCallback(
    (written: TextValue) => change({ type: 'write', unit: latest.current, value: written }),
    [change],
  )
  if (unit.kind === 'rich') {
    return <RichTextInput onChange={write} path={`translation.${unit.path}`} value={value} />
  }
  const common = {
    Label: <></>,
    path: `translation.${unit.path}`,
    value: typeof value === 'string' ? value : '',
  }
  return unit.isMultiline ? (
    <TextareaInput {...common} onChange={(event) => write(event.target.value)} rows={3} />
  ) : (
    <TextInput
      {...common}
      onChange={(event: ChangeEvent<HTMLInputElement>) => write(event.target.value)}
    />
  )
}

function TextLength({ unit: { maxLength }, value }: { unit: TranslationText; value: TextValue }) {
  const { t } = useAdminTranslation()
  if (maxLength === null || typeof value === 'object') return null
  const over = value.length - maxLength
  return (
    <p className={over > 0 ? 'colab-count colab-count--over' : 'colab-count'}>
      {t('translateCount', { count: value.length, most: maxLength })}
      {over > 0 ? ` – ${t('translateTooLong', { count: over })}` : null}
    </p>
  )
}

/** What readers see meanwhile. It is shown and nothing more: no field takes it over. */
function Fallback({ unit: { fallback }, value }: { unit: TranslationText; value: TextValue }) {
  const { t } = useAdminTranslation()
  const { nameOf } = useContentLanguages()
  if (!fallback || !isEmptyText(value) || isEmptyText(fallback.value)) return null
  return (
    <div className="colab-fallback">
      <p>{t('translateFallback', { language: nameOf(fallback.language) })}</p>
      <TextReader language={fallback.language} value={fallback.value} />
    </div>
  )
}
