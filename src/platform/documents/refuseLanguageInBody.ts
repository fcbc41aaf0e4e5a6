import { ExpectedFailure } from '../errors/ExpectedFailure.ts'

/**
 * Refuses a language beside the fields of a document: Payload would answer in it, or ignore it, and
 * either way the language in the address is the one that is written.
 *
 * @throws ExpectedFailure `malformed`
 */
export const refuseLanguageInBody = (body: object): void => {
  const names = ['locale', 'fallbackLocale', 'fallback-locale'].filter((name) => name in body)
  if (names.length === 0) return
  throw new ExpectedFailure({
    kind: 'malformed',
    detail: 'The language belongs in the address, such as ?locale=en, not in the body',
    errors: names.map((path) => ({ path, message: 'is not a property of the body' })),
  })
}
