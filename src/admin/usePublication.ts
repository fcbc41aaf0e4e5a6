'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react'
import type { DocumentAddress } from './publicationClient.ts'
import { type PublicationSnapshot, publicationStore } from './publicationStore.ts'
import type { PublicationState } from './PublicationState.ts'

type Publication = PublicationSnapshot & {
  /** Undefined while the document has no id yet. */
  address: DocumentAddress | undefined
  refresh: () => Promise<PublicationState | undefined>
}

const nothing: PublicationSnapshot = { state: undefined, loading: false, failed: false }

/** The publication of the open document, read again after every save. */
export function usePublication(): Publication {
  const { id, collectionSlug, lastUpdateTime } = useDocumentInfo()
  const {
    config: {
      routes: { api },
    },
  } = useConfig()
  const address = useMemo(
    () =>
      id === undefined || id === '' || !collectionSlug
        ? undefined
        : { apiRoute: api, collection: collectionSlug, id },
    [api, collectionSlug, id],
  )
  const subscribe = useCallback(
    (listener: () => void) =>
      address ? publicationStore.subscribe(address, listener) : () => undefined,
    [address],
  )
  const read = useCallback(() => (address ? publicationStore.read(address) : nothing), [address])
  const snapshot = useSyncExternalStore(subscribe, read, read)
  const refresh = useCallback(
    async () => (address ? publicationStore.refresh(address) : undefined),
    [address],
  )

  useEffect(() => {
    if (address) publicationStore.keepFresh(address, lastUpdateTime)
  }, [address, lastUpdateTime])

  return { ...snapshot, address, refresh }
}
