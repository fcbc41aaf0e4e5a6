import { type CollectionSlug, createLocalReq, type Payload } from 'payload'
import { numberChanges } from '../../src/publications/numberChanges.ts'
import { publishLanguage } from '../../src/publications/publishLanguage.ts'

/** Publishes a document in the given languages, one after the other, and numbers the changes. */
export async function publish(
  payload: Payload,
  contentType: CollectionSlug,
  id: number | string,
  ...languages: string[]
): Promise<void> {
  for (const language of languages) {
    const req = await createLocalReq({}, payload)
    await publishLanguage(req, { contentType, id, language, by: null })
  }
  await numberChanges(payload)
}
