import { caseStudies } from './data/caseStudies.ts'
import { downloads } from './data/downloads.ts'
import { events } from './data/events.ts'
import { news } from './data/news.ts'
import { partners } from './data/partners.ts'
import { pictureTexts } from './data/pictureTexts.ts'
import { trainingPaths } from './data/trainingPaths.ts'
import { trainingUnits } from './data/trainingUnits.ts'
import type { ContentLanguage, PartnerKey, Texts } from './data/types.ts'
import { makeSpreadsheet } from './makeSpreadsheet.ts'
import { makePicture, type PictureKind } from './pictures.ts'

/** A file as Payload's Local API takes it. */
type Upload = { data: Buffer; mimetype: string; name: string; size: number }

/** One file of the media library, made when it is needed. */
export type SeedFile = {
  /** What documents call it. */
  key: string
  partner: PartnerKey
  alt: Partial<Texts>
  make: () => Promise<Upload>
}

type Pictured = { key: string; partner: PartnerKey; title: Texts }

/** Every file that the seed needs: a picture for each document, logos, and sheets to download. */
export const seedFiles: SeedFile[] = [
  ...pictures('case-study', caseStudies),
  ...pictures('training-unit', trainingUnits),
  ...pictures('path', trainingPaths),
  ...pictures('event', events),
  ...pictures('news', news),
  ...partners.map(({ key, name }): SeedFile => {
    const names = { it: name, en: name, pt: name, el: name }
    return {
      key: `${key}-logo`,
      partner: key,
      alt: describe('logo', names),
      make: async () => toUpload(await makePicture(key, 'logo', name)),
    }
  }),
  ...downloads.map(({ key, alt, rows }): SeedFile => ({
    key,
    partner: 'trevessu',
    alt,
    make: async () => toUpload(makeSpreadsheet(key, rows)),
  })),
]

function pictures(kind: PictureKind, documents: readonly Pictured[]): SeedFile[] {
  return documents.map(({ key, partner, title }) => ({
    key,
    partner,
    alt: describe(kind, title),
    make: async () => toUpload(await makePicture(key, kind)),
  }))
}

/** The alternative text in every language; a title that is not translated is named in English. */
function describe(kind: PictureKind, title: Texts): Texts {
  const texts = Object.entries(pictureTexts[kind]).map(([language, text]) => [
    language,
    text.replace('{title}', title[language as ContentLanguage] ?? title.en),
  ])
  return Object.fromEntries(texts) as Texts
}

function toUpload({ buffer, filename, mimetype }: Awaited<ReturnType<typeof makePicture>>): Upload {
  return { data: buffer, mimetype, name: filename, size: buffer.length }
}
