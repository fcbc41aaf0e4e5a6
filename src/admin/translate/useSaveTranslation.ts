'use client'

import { toast } from '@payloadcms/ui'
import { useCallback, useRef, useState } from 'react'
import type { TranslationDocument } from '../../translation/workflow/TranslationDocument.ts'
import { RequestError, requestJson } from '../publicationClient.ts'
import type { PanelTextKey } from '../translations/englishTexts.ts'
import { useAdminTranslation } from '../useAdminTranslation.ts'
import {
  countDrafts,
  type DraftAction,
  type DraftTexts,
  listHomeless,
  reduceDrafts,
  toChanges,
} from './draftTexts.ts'
import { findTextErrors, type TextErrors } from './textErrors.ts'
import { type TranslationAddress, translationClient } from './translationClient.ts'

/** Why nothing was saved. The person's texts stay in every case. */
export type SaveProblem = {
  kind: 'conflict' | 'offline' | 'refused' | 'session' | 'texts'
  /** The server's own words, if it had any. */
  message: string
  /** What is wrong with which texts, of the kind `texts`. */
  texts?: TextErrors
}

type Saving = {
  address: TranslationAddress
  document: TranslationDocument
  latest: { current: DraftTexts }
  change: (action: DraftAction) => void
  show: (document: TranslationDocument) => void
  reload: () => Promise<TranslationDocument | undefined>
}

/** Saves all that was written, at once or not at all; tells whether it did. */
export function useSaveTranslation({ address, document, latest, change, show, reload }: Saving) {
  const { t } = useAdminTranslation()
  const [saving, setSaving] = useState(false)
  const [problem, setProblem] = useState<SaveProblem>()
  const busy = useRef(false)

  const save = useCallback(async (): Promise<boolean> => {
    if (busy.current) return false
    busy.current = true
    setSaving(true)
    // That an earlier save succeeded must not be read of this one.
    toast.dismiss()
    try {
      await editorHasReported()
      const sent = withoutHomeless(document, latest.current)
      if (countDrafts(sent) === 0) {
        toast.info(t('translateNothingToSave'))
        return true
      }
      const saved = await translationClient.save(address, toChanges(sent))
      change({ type: 'saved', sent, document: saved })
      show(saved)
      setProblem(undefined)
      toast.success(t('translateSaved'))
      return true
    } catch (error) {
      const found =
        explainTexts(error, document, latest.current) ?? (await explain(error, address.apiRoute))
      // The texts as they are now, to show beside those of the person.
      if (found.kind === 'conflict' || found.kind === 'refused') await reload()
      setProblem(found)
      return false
    } finally {
      busy.current = false
      setSaving(false)
    }
  }, [address, change, document, latest, reload, show, t])

  return { save, saving, problem }
}

/** The rest can be saved even when a field has gone; its text is shown to be copied. */
const withoutHomeless = (document: TranslationDocument, drafts: DraftTexts): DraftTexts =>
  listHomeless(document, drafts).reduce(
    (rest, id) => reduceDrafts(rest, { type: 'forget', id }),
    drafts,
  )

/** Waits until the editor of rich text, which reports when the browser is idle, has done so. */
function editorHasReported(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') {
      requestIdleCallback(() => resolve(), { timeout: 700 })
    } else {
      setTimeout(resolve, 200)
    }
  })
}

/** The texts that the server does not take, where it names some. */
function explainTexts(
  error: unknown,
  { units }: TranslationDocument,
  drafts: DraftTexts,
): SaveProblem | undefined {
  if (!(error instanceof RequestError) || (error.status !== 400 && error.status !== 422)) {
    return undefined
  }
  const texts = findTextErrors(error.fields, units, drafts)
  if (Object.keys(texts).length === 0) return undefined
  return { kind: 'texts', message: error.message, texts }
}

async function explain(error: unknown, apiRoute: string): Promise<SaveProblem> {
  if (!(error instanceof RequestError)) return { kind: 'refused', message: String(error) }
  const { status, message } = error
  if (status === 0) return { kind: 'offline', message }
  if (status === 409) return { kind: 'conflict', message }
  if (status === 401 || (status === 403 && !(await isSignedIn(apiRoute)))) {
    return { kind: 'session', message }
  }
  return { kind: 'refused', message }
}

async function isSignedIn(apiRoute: string): Promise<boolean> {
  try {
    return Boolean((await requestJson<{ user?: unknown }>(apiRoute, '/users/me')).user)
  } catch {
    return true
  }
}

export const problemText: Record<SaveProblem['kind'], PanelTextKey> = {
  conflict: 'translateConflictSave',
  offline: 'translateOffline',
  refused: 'translateRefused',
  session: 'translateSessionEnded',
  texts: 'translateTextsRefused',
}
