'use client'

import type { Cell } from '../../translation/workflow/TranslationDocument.ts'
import { ProgressBar } from '../overview/ProgressBar.tsx'
import { useAdminTranslation } from '../useAdminTranslation.ts'

/** How far the language is: a bar, and the same in words. */
export function TranslationProgress({ counts }: { counts: Cell['counts'] }) {
  const { t } = useAdminTranslation()
  const { total, current, inReview, stale, missing } = counts
  const words = [
    t('progressDone', { done: current, total }),
    inReview > 0 ? t('progressInReview', { count: inReview }) : '',
    stale > 0 ? t('progressStale', { count: stale }) : '',
    missing > 0 ? t('progressMissing', { count: missing }) : '',
  ].filter(Boolean)
  const share = (count: number) => (total > 0 ? count / total : 0)
  return (
    <div className="colab-progress">
      <ProgressBar
        label={words.join(', ')}
        parts={[
          { name: 'current', share: share(current) },
          { name: 'in-review', share: share(inReview) },
          { name: 'stale', share: share(stale) },
          { name: 'missing', share: share(missing) },
        ]}
        percent={Math.floor(share(current) * 100)}
      />
      <span className="colab-progress__words">{words.join(' · ')}</span>
    </div>
  )
}
