import { createLocalReq, type PayloadRequest } from 'payload'

/**
 * A request of the same person with a transaction, a context and a language of its own: for one of
 * several documents that succeed or fail apart.
 */
export const requestOfOwn = (
  { i18n, payload, user }: Pick<PayloadRequest, 'i18n' | 'payload' | 'user'>,
  language: string,
): Promise<PayloadRequest> =>
  createLocalReq({ locale: language, req: { i18n }, ...(user && { user }) }, payload)
