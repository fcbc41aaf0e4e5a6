import type { LanguageState } from './PublicationState.ts'

export type StateMark = LanguageState | 'scheduled' | 'unknown'

/** A mark whose shape alone tells the state, for those who do not see its colour. */
export function StateIcon({ mark }: { mark: StateMark }) {
  return (
    <svg
      aria-hidden="true"
      className={`colab-mark colab-mark--${mark}`}
      focusable="false"
      height="12"
      viewBox="0 0 12 12"
      width="12"
    >
      <circle cx="6" cy="6" fill="none" r="5" stroke="currentColor" strokeWidth="1.5" />
      {shapes[mark]}
    </svg>
  )
}

const shapes: Record<StateMark, React.ReactNode> = {
  'never-public': null,
  public: <circle cx="6" cy="6" fill="currentColor" r="5" />,
  changed: <path d="M6 1a5 5 0 0 1 0 10z" fill="currentColor" />,
  withdrawn: <path d="M2.5 9.5l7-7" stroke="currentColor" strokeWidth="1.5" />,
  scheduled: <path d="M6 3v3.2l2 1.3" fill="none" stroke="currentColor" strokeWidth="1.5" />,
  unknown: <circle cx="6" cy="6" fill="currentColor" r="1" />,
}
