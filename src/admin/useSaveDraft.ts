'use client'

import {
  useConfig,
  useDocumentInfo,
  useForm,
  useFormBackgroundProcessing,
  useFormModified,
  useLocale,
} from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useCallback, useEffect, useRef } from 'react'

const pollMilliseconds = 50
const longestAutosaveMilliseconds = 20_000

/**
 * Saves what is in the form as a draft, after an autosave under way. `pending` is true while
 * something in the form is not saved. `save` gives false when the server refused; Payload's form
 * has told the person why by then.
 */
export function useSaveDraft(): { pending: boolean; save: () => Promise<boolean> } {
  const { id, collectionSlug } = useDocumentInfo()
  const { submit } = useForm()
  const modified = useFormModified()
  const autosaving = useFormBackgroundProcessing()
  const { code: locale } = useLocale()
  const {
    config: {
      routes: { api },
    },
  } = useConfig()

  const latest = useRef({ modified, autosaving, submit })
  useEffect(() => {
    latest.current = { modified, autosaving, submit }
  }, [modified, autosaving, submit])

  const save = useCallback(async () => {
    const giveUpAt = Date.now() + longestAutosaveMilliseconds
    while (latest.current.autosaving && Date.now() < giveUpAt) {
      await new Promise((resolve) => setTimeout(resolve, pollMilliseconds))
    }
    if (!latest.current.modified) return true
    const result = await latest.current.submit({
      action: formatAdminURL({
        apiRoute: api,
        path: `/${collectionSlug}/${id}?depth=0&draft=true&fallback-locale=null&locale=${locale}`,
      }),
      disableSuccessStatus: true,
      method: 'PATCH',
      overrides: { _status: 'draft' },
      skipValidation: true,
    })
    return Boolean(result && 'res' in result && (result.res as Response | undefined)?.ok)
  }, [api, collectionSlug, id, locale])

  return { pending: modified || autosaving, save }
}
