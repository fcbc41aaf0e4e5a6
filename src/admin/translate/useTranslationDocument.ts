'use client'

import { useCallback, useEffect, useState } from 'react'
import type { TranslationDocument } from '../../translation/workflow/TranslationDocument.ts'
import { RequestError } from '../publicationClient.ts'
import { type TranslationAddress, translationClient } from './translationClient.ts'

/** Reads a translation, and again when another source language is chosen. */
export function useTranslationDocument(address: TranslationAddress) {
  const [document, setDocument] = useState<TranslationDocument>()
  const [failure, setFailure] = useState<RequestError>()
  const { apiRoute, collection, id, language, from } = address

  const reload = useCallback(async () => {
    try {
      const read = await translationClient.read({ apiRoute, collection, id, language, from })
      setFailure(undefined)
      setDocument(read)
      return read
    } catch (error) {
      setFailure(error instanceof RequestError ? error : new RequestError(0, ''))
      return undefined
    }
  }, [apiRoute, collection, id, language, from])

  useEffect(() => {
    void reload()
  }, [reload])

  return { document, setDocument, failure, reload }
}
