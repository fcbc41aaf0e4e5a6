import type { Payload } from 'payload'

/** True for collections whose documents are published language by language. */
export const isPublishable = (payload: Payload, slug: string): boolean => {
  const collection = payload.collections[slug as keyof typeof payload.collections]
  return Boolean(collection?.config.custom?.['publishable'])
}
