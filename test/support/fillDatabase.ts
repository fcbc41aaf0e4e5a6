import { type CollectionSlug, createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { makeDemoDocuments } from '../../seed/demo/makeDemoDocuments.ts'
import { inTransaction } from '../../src/platform/documents/inTransaction.ts'
import { createPublished } from '../../src/publications/createPublished.ts'
import { numberChanges } from '../../src/publications/numberChanges.ts'
import { buildEvent } from './build/buildEvent.ts'
import { buildNews } from './build/buildNews.ts'
import { buildPartner } from './build/buildPartner.ts'
import { buildTopic } from './build/buildTopic.ts'

type Id = number | string
type Draft = Record<string, unknown> & { title: string; summary: string; body?: unknown }

const languages = ['it', 'en', 'pt']
const partners = 5
const topics = 12
const dayInMs = 86_400_000

/**
 * Fills an empty database with so many case studies, events and news, public in Italian, English and
 * Portuguese; half of the events and news are in the past. The short way: what a load does.
 */
export async function fillDatabase(payload: Payload, documents: number): Promise<void> {
  const made: Id[] = []
  for (let index = 0; index < partners; index += 1) {
    const data = buildPartner() as never
    made.push((await payload.create({ collection: 'partners', locale: 'it', data })).id)
  }
  for (let index = 0; index < topics; index += 1) {
    await payload.create({ collection: 'topics', locale: 'it', data: buildTopic() as never })
  }
  await makeDemoDocuments(payload, documents, { log: () => undefined, create: createPublished })
  const req = await createLocalReq({}, payload)
  await inTransaction(req, async () => {
    for (let index = 0; index < documents; index += 1) {
      const partner = made[index % partners]!
      const day = new Date(Date.now() + (index - documents / 2) * dayInMs).toISOString()
      await publish(req, 'events', { ...buildEvent({ partner }), start: day, end: day })
      await publish(req, 'news', { ...buildNews({ partner }), date: day })
    }
  })
  await numberChanges(payload)
}

function publish(req: PayloadRequest, contentType: CollectionSlug, document: Draft): Promise<Id> {
  const slug = document.title.toLowerCase().replaceAll(' ', '-')
  const draft = {
    ...document,
    title: inEachLanguage((language) => `${document.title} ${language}`),
    summary: inEachLanguage(() => document.summary),
    slug: inEachLanguage((language) => `${slug}-${language}`),
    ...(document.body !== undefined && { body: inEachLanguage(() => document.body) }),
  }
  return createPublished(req, { contentType, draft, languages, by: null })
}

function inEachLanguage<Value>(valueIn: (language: string) => Value): Record<string, Value> {
  return Object.fromEntries(languages.map((language) => [language, valueIn(language)]))
}
