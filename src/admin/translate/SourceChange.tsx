'use client'

import type { SourceChange as ChangePart } from '../../translation/workflow/TranslationDocument.ts'
import { useAdminTranslation } from '../useAdminTranslation.ts'

type SourceChangeProps = {
  change: ChangePart[] | null
  /** The language of the source, where it is known. */
  language: string | undefined
}

/** Tells what happened to the source since it was translated: struck out, and underlined. */
export function SourceChange({ change, language }: SourceChangeProps) {
  const { t } = useAdminTranslation()
  if (!change) return <p className="colab-change">{t('translateChangeUnknown')}</p>
  return (
    <div className="colab-change">
      <h4>{t('translateChange')}</h4>
      <p lang={language}>
        {joinSame(change).map((part, index, { length }) => (
          <Part isEnd={index === length - 1} isStart={index === 0} key={index} part={part} />
        ))}
      </p>
    </div>
  )
}

type PartProps = { part: ChangePart; isStart: boolean; isEnd: boolean }

function Part({ part: { kind, text }, isStart, isEnd }: PartProps) {
  const { t, language } = useAdminTranslation()
  if (kind === 'same') return shorten(text, isStart, isEnd)
  const Change = kind === 'added' ? 'ins' : 'del'
  return (
    <Change>
      <span className="colab-hidden" lang={language}>
        {t(kind === 'added' ? 'translateAdded' : 'translateRemoved')}{' '}
      </span>
      {text}
    </Change>
  )
}

/** A new line between two paragraphs that stayed is part of what stayed. */
function joinSame(change: readonly ChangePart[]): ChangePart[] {
  const joined: ChangePart[] = []
  for (const part of change) {
    const last = joined.at(-1)
    if (part.kind === 'same' && last?.kind === 'same') last.text += part.text
    else joined.push({ ...part })
  }
  return joined
}

/** So much of what stayed is shown beside a change, to find one's way. */
const context = 100

function shorten(text: string, isStart: boolean, isEnd: boolean): string {
  const before = isStart ? '' : text.slice(0, context)
  const after = isEnd ? '' : text.slice(-context)
  return before.length + after.length + context < text.length ? `${before} […] ${after}` : text
}
