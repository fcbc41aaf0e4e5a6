import type { CollectionSlug, Payload } from 'payload'

import type { ContentLanguage } from './data/types.ts'
import { readSeedState } from './seedMarker.ts'
import { SeedRefusal } from './SeedRefusal.ts'

/** Every collection that people fill. */
const contentCollections: CollectionSlug[] = [
  'case-studies',
  'training-units',
  'training-paths',
  'events',
  'news',
  'partners',
  'topics',
  'media',
]

/** The languages that seed texts are written in; every text is there in the first two. */
export const seedLanguages: readonly ContentLanguage[] = ['it', 'en', 'pt', 'el']
const completeLanguages: readonly ContentLanguage[] = ['it', 'en']

/** True while nobody has written anything, drafts and the trash included. */
export const isEmptyDatabase = async (payload: Payload): Promise<boolean> =>
  (await listContent(payload)).length === 0

/** True when one of the languages in which all seed texts exist is configured. */
export const speaksSeedLanguage = (languages: readonly string[]): boolean =>
  completeLanguages.some((language) => languages.includes(language))

/** Refuses a database with content, one that another process seeds, and languages without texts. */
export const assertSeedable = async (
  payload: Payload,
  { languages, goOn }: { languages: readonly string[]; goOn: boolean },
): Promise<void> => {
  if (!speaksSeedLanguage(languages)) {
    throw new SeedRefusal(
      `The seed texts are complete in Italian and English, but LANGUAGES has neither (${languages.join(', ')}). ` +
        'Nothing was changed. Add “it” or “en” to LANGUAGES, or begin with an empty CMS.',
    )
  }
  const state = await readSeedState(payload)
  if (state === 'running') {
    throw new SeedRefusal(
      'Another process is seeding this database right now. Nothing was changed. Wait until it has ended.',
    )
  }
  if (state === 'interrupted') {
    if (goOn) return
    throw new SeedRefusal(
      'An earlier seed of this database was interrupted: some of its documents are there, others are missing. ' +
        'Nothing was changed now.\n' +
        'To make the rest:    npm run seed -- --continue\n' +
        'To begin again:      empty the database (SQLite: remove its file) and run npm run seed',
    )
  }
  const content = await listContent(payload)
  if (content.length > 0) {
    throw new SeedRefusal(
      `This database has content (${content.join(', ')}). The seed fills empty databases only; nothing was changed.\n` +
        'To see the seed content, name another database: DATABASE_URL=file:./data/try.db npm run seed',
    )
  }
}

const listContent = async (payload: Payload): Promise<string[]> => {
  const content: string[] = []
  for (const collection of contentCollections) {
    const { totalDocs } = await payload.db.count({ collection })
    if (totalDocs > 0) content.push(`${totalDocs} ${collection}`)
  }
  for (const [slug, field] of [
    ['project', 'title'],
    ['site', 'name'],
  ] as const) {
    const stored = await payload.db.findGlobal<Record<string, unknown>>({ slug })
    if (Object.values((stored?.[field] as object | null | undefined) ?? {}).some(Boolean)) {
      content.push(`the ${slug} page`)
    }
  }
  return content
}
