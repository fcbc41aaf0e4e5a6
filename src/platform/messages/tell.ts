import type { PayloadRequest } from 'payload'

import type { MessageKey } from './en.ts'
import { message, type ValuesOf } from './Message.ts'
import { type ReaderLanguage, renderText, toReaderLanguage } from './renderText.ts'
import { parseStoredText } from './storedText.ts'

/** A request as far as it says who reads the answer. */
export type Reader = { i18n?: Pick<PayloadRequest['i18n'], 'language'> }

/** The language of whoever reads the answer: that of their panel, or of `Accept-Language`. */
export const readerLanguage = ({ i18n }: Reader): ReaderLanguage => toReaderLanguage(i18n?.language)

/**
 * Says something to the person of a request at once, in their language. For validations, whose
 * answers Payload takes as words; whatever else refuses throws a message.
 */
export const tell = <Key extends MessageKey>(
  req: Reader,
  key: Key,
  ...values: ValuesOf<Key>
): string => renderText(message(key, ...values), readerLanguage(req))

/** Says to the person of a request what was stored with `toStoredText`, in their language. */
export const tellStored = (req: Reader, stored: string): string =>
  renderText(parseStoredText(stored), readerLanguage(req))
