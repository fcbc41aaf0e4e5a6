'use client'

import { useAdminTranslation } from '../useAdminTranslation.ts'
import { useContentLanguages } from '../useContentLanguages.ts'
import { type LanguageTotals, translationStates } from './Overview.ts'
import type { OverviewQuery } from './overviewQuery.ts'
import { ProgressBar } from './ProgressBar.tsx'
import { TranslationMark } from './TranslationMark.tsx'
import { translationStateText } from './translationStateText.ts'

type Props = {
  languages: readonly string[]
  totals: Record<string, LanguageTotals>
  query: OverviewQuery
  onChange: (changes: Partial<OverviewQuery>) => void
}

/** How far each language is; its numbers filter the table. */
export function LanguageProgress({ languages, totals, query, onChange }: Props) {
  const { t } = useAdminTranslation()
  return (
    <section aria-label={t('totals')} className="colab-totals">
      {languages.map((language) => {
        const own = totals[language]
        return own ? (
          <LanguageCard
            key={language}
            language={language}
            onChange={onChange}
            query={query}
            totals={own}
          />
        ) : null
      })}
    </section>
  )
}

function LanguageCard({
  language,
  totals,
  query,
  onChange,
}: Omit<Props, 'languages' | 'totals'> & { language: string; totals: LanguageTotals }) {
  const { t, formatNumber } = useAdminTranslation()
  const { nameOf } = useContentLanguages()
  const { documents } = totals
  const percent = documents ? Math.floor((totals.current / documents) * 100) : 0
  const words = documents ? t('totalsCurrent', { percent }) : t('totalsNothing')

  return (
    <article className="colab-totals__language">
      <h2>{nameOf(language)}</h2>
      <ProgressBar
        label={`${nameOf(language)}: ${words}`}
        parts={[...translationStates]
          .reverse()
          .map((state) => ({ name: state, share: documents ? totals[state] / documents : 0 }))}
        percent={percent}
      />
      <p className="colab-totals__words">
        <span>{words}</span>
        <span>{t('totalsPublic', { count: formatNumber(totals.public) })}</span>
      </p>
      <ul>
        {translationStates.map((state) => {
          const pressed = query.language === language && query.state === state
          const count = formatNumber(totals[state])
          const name = t(translationStateText[state])
          return totals[state] > 0 || pressed ? (
            <li key={state}>
              <button
                aria-label={t('totalsShow', { language: nameOf(language), state: name, count })}
                aria-pressed={pressed}
                className="colab-totals__count"
                onClick={() =>
                  onChange(pressed ? { language: '', state: '' } : { language, state })
                }
                title={name}
                type="button"
              >
                <TranslationMark mark={state} /> {count}
              </button>
            </li>
          ) : null
        })}
      </ul>
    </article>
  )
}
