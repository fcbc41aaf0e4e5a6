type Media = { decorative?: boolean | null; mimeType?: string | null }

const messages = {
  en: 'Describe the picture for people who cannot see it, or mark it as decorative.',
  it: 'Descrivere l’immagine per chi non può vederla, oppure indicarla come decorativa.',
  pt: 'Descreva a imagem para quem não a pode ver, ou marque-a como decorativa.',
  el: 'Περιγράψτε την εικόνα για όσους δεν τη βλέπουν ή σημειώστε τη ως διακοσμητική.',
}

/**
 * Accepts the alternative text of a media document in the language being saved, or says what to do.
 * A picture needs one unless it is decorative; a PDF or an office document has no picture to describe.
 * WCAG 2.2 §1.1.1.
 */
export function validateAlt(alt: unknown, media: Media, language: string): string | true {
  if (media.decorative || !media.mimeType?.startsWith('image/')) return true
  const texts = typeof alt === 'object' && alt !== null ? Object.values(alt) : [alt]
  const described = texts.every((text) => typeof text === 'string' && text.trim() !== '')
  return described || (messages[language as keyof typeof messages] ?? messages.en)
}
