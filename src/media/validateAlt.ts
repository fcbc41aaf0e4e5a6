import { type Reader, tell } from '../platform/messages/tell.ts'

type Media = { decorative?: boolean | null; mimeType?: string | null }

/**
 * Accepts the alternative text of a media document in the language being saved, or says what to do.
 * A picture needs one unless it is decorative; a PDF or an office document has no picture to describe.
 * WCAG 2.2 §1.1.1.
 */
export function validateAlt(alt: unknown, media: Media, req: Reader): string | true {
  if (media.decorative || !media.mimeType?.startsWith('image/')) return true
  const texts = typeof alt === 'object' && alt !== null ? Object.values(alt) : [alt]
  const described = texts.every((text) => typeof text === 'string' && text.trim() !== '')
  return described || tell(req, 'altNeeded')
}
