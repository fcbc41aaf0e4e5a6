import { RequestError } from './publicationClient.ts'
import type { AdminTranslate } from './useAdminTranslation.ts'

/** What to tell a person when a request failed: the server's words, or that it said nothing. */
export function refusalText(error: unknown, t: AdminTranslate): string {
  if (!(error instanceof RequestError))
    return error instanceof Error ? error.message : String(error)
  if (error.status === 0) return t('serverNotReached')
  return error.message || t('requestFailed', { status: error.status })
}
