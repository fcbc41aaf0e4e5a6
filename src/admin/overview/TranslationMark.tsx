import type { TranslationState } from '../../translation/state/translationState.ts'

export type TranslationMarkName = TranslationState | 'source' | 'returned'

/** A mark whose shape alone tells the state of a translation, for those who do not see its colour. */
export function TranslationMark({ mark }: { mark: TranslationMarkName }) {
  return (
    <svg
      aria-hidden="true"
      className={`colab-tmark colab-tmark--${mark}`}
      focusable="false"
      height="14"
      viewBox="0 0 14 14"
      width="14"
    >
      {shapes[mark]}
    </svg>
  )
}

const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.6 } as const
const box = <rect height="11" rx="1.5" width="11" x="1.5" y="1.5" {...line} />

const shapes: Record<TranslationMarkName, React.ReactNode> = {
  missing: (
    <rect height="11" rx="1.5" strokeDasharray="2.5 2" width="11" x="1.5" y="1.5" {...line} />
  ),
  incomplete: (
    <>
      {box}
      <path d="M2 7.5h10V12H2z" fill="currentColor" />
    </>
  ),
  stale: (
    <>
      <path d="M7 1.5l6 11H1z" strokeLinejoin="round" {...line} />
      <path d="M7 5.5v3.2M7 10v1" {...line} />
    </>
  ),
  'in-review': (
    <>
      <path d="M.8 7C3.5 2.5 10.5 2.5 13.2 7 10.5 11.5 3.5 11.5.8 7z" {...line} />
      <circle cx="7" cy="7" fill="currentColor" r="1.8" />
    </>
  ),
  current: (
    <>
      <rect fill="currentColor" height="12.6" rx="2" width="12.6" x=".7" y=".7" />
      <path className="colab-tmark__inside" d="M3.5 7.300l2.4 2.5 4.6-5.4" {...line} />
    </>
  ),
  source: <path d="M2 12l.6-3L9.5 2l2.5 2.500L5 11.500z" strokeLinejoin="round" {...line} />,
  returned: <path d="M5 2L2 5l3 3M2.3 5H9a3.2 3.2 0 0 1 0 6.500H5" {...line} />,
}
