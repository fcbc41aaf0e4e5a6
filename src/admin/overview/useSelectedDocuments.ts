'use client'

import { useCallback, useState } from 'react'
import type { OverviewDocument } from './Overview.ts'

/** Names a document as the exchange endpoints do, such as `news:4`. */
export const documentKey = ({ collection, id }: Pick<OverviewDocument, 'collection' | 'id'>) =>
  `${collection}:${id}`

/** The documents that are ticked, on this page of the overview and on others. */
export function useSelectedDocuments() {
  const [chosen, setChosen] = useState<ReadonlyMap<string, OverviewDocument>>(new Map())

  const set = useCallback((documents: readonly OverviewDocument[], isSelected: boolean) => {
    setChosen((before) => {
      const after = new Map(before)
      for (const document of documents) {
        if (isSelected) after.set(documentKey(document), document)
        else after.delete(documentKey(document))
      }
      return after
    })
  }, [])
  const clear = useCallback(() => setChosen(new Map()), [])
  const has = (document: OverviewDocument) => chosen.has(documentKey(document))
  return { documents: [...chosen.values()], has, set, clear }
}

export type SelectedDocuments = ReturnType<typeof useSelectedDocuments>
