type Props = {
  /** Says in words what the bar shows. */
  label: string
  percent: number
  /** Parts from left to right, each a share of 1; the name gives the colour. */
  parts: readonly { name: string; share: number }[]
}

/** How much of something is done, and what the rest is. */
export function ProgressBar({ label, percent, parts }: Props) {
  return (
    <div
      aria-label={label}
      aria-valuemax={100}
      aria-valuemin={0}
      aria-valuenow={percent}
      className="colab-bar"
      role="progressbar"
    >
      {parts.map(({ name, share }) =>
        share > 0 ? (
          <span
            className={`colab-bar__part colab-bar__part--${name}`}
            key={name}
            style={{ width: `${share * 100}%` }}
          />
        ) : null,
      )}
    </div>
  )
}
