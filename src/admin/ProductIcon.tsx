/** The product's mark, at the head of every page: two speech bubbles, two languages. */
export function ProductIcon() {
  return (
    <svg aria-label="CoLab CMS" className="colab-icon" role="img" viewBox="0 0 24 24">
      <path
        d="M3 3h12a1 1 0 0 1 1 1v7a1 1 0 0 1-1 1H8l-4 3.5V12H3a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1z"
        fill="currentColor"
      />
      <path
        d="M18.5 8.5H21a1 1 0 0 1 1 1v7a1 1 0 0 1-1 1h-1V21l-4-3.5H9.5a1 1 0 0 1-1-1V15"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
      />
    </svg>
  )
}
