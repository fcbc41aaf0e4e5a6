import type { Payload } from 'payload'

/** Codes of the content languages of this installation, the default one first. */
export const configuredLanguages = ({
  config: { localization },
}: Pick<Payload, 'config'>): string[] => (localization ? localization.localeCodes : [])
