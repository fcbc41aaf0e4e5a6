import { findUploadKind } from './uploadKinds.ts'

/**
 * Adds what keeps a served file from acting as a page of this site.
 * No browser guesses another type; an SVG opened by itself runs and loads nothing; what a browser
 * does not show as a picture or PDF is saved instead of opened.
 */
export function addMediaResponseHeaders({ headers }: { headers: Headers }): Headers {
  headers.set('X-Content-Type-Options', 'nosniff')
  const mimeType = headers.get('Content-Type')?.split(';')[0]?.trim()
  const group = findUploadKind(mimeType)?.group
  if (group === 'drawing') {
    headers.set(
      'Content-Security-Policy',
      "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:",
    )
  }
  if (mimeType && (group === undefined || group === 'office')) {
    headers.set('Content-Disposition', 'attachment')
  }
  return headers
}
