import { formatAdminURL } from 'payload/shared'
import { readRefusal, RequestError, requestJson } from '../publicationClient.ts'
import type { ImportReport, Job, Overview, Provider } from './Overview.ts'

/** What the machine is to translate: named documents, or those that a filter finds. */
export type PretranslateOrder = {
  language: string
  documents?: string[]
  filter?: Record<string, string>
}

/** The endpoints of the overview, as functions. All throw `RequestError`. */
export const overviewClient = {
  read: (apiRoute: string, query: URLSearchParams) =>
    requestJson<Overview>(apiRoute, `/translations?${query.toString()}`),

  provider: (apiRoute: string) => requestJson<Provider | null>(apiRoute, '/translations/provider'),

  pretranslate: (apiRoute: string, body: PretranslateOrder) =>
    requestJson<Job>(apiRoute, '/translations/pretranslate', { method: 'POST', body }),

  jobs: (apiRoute: string) => requestJson<{ jobs: Job[] }>(apiRoute, '/translations/jobs'),

  cancelJob: (apiRoute: string, id: Job['id']) =>
    requestJson<Job>(apiRoute, `/translations/jobs/${encodeURIComponent(id)}/cancel`, {
      method: 'POST',
    }),

  /** `dry` writes nothing and says what would be written. */
  importFile: (apiRoute: string, file: File, { dry, force }: { dry: boolean; force: boolean }) => {
    const query = new URLSearchParams({
      ...(dry ? { dry: 'true' } : {}),
      ...(force ? { force: 'true' } : {}),
    })
    const form = new FormData()
    form.set('file', file)
    return requestJson<ImportReport>(apiRoute, `/translations/import?${query.toString()}`, {
      method: 'POST',
      form,
    })
  },

  /** Hands the file that the server makes to the browser, which stores it; gives its name. */
  async download(apiRoute: string, path: `/${string}`, fallbackName: string): Promise<string> {
    const response = await fetch(formatAdminURL({ apiRoute, path }), {
      credentials: 'include',
      cache: 'no-store',
    }).catch(() => {
      throw new RequestError(0, '')
    })
    if (!response.ok) {
      const answer: unknown = await response.json().catch(() => undefined)
      throw new RequestError(response.status, readRefusal(answer))
    }
    const disposition = response.headers.get('content-disposition') ?? ''
    const name = /filename="?([^";]+)"?/.exec(disposition)?.[1] ?? fallbackName
    store(await response.blob(), name)
    return name
  },
}

function store(content: Blob, name: string): void {
  const url = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
