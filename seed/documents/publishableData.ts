import type { Licence, Texts } from '../data/types.ts'
import type { DocumentWriter, SeedData } from '../DocumentWriter.ts'

type Common = {
  partner: string
  topics: readonly string[]
  licence?: Licence
  syndication?: boolean
  cover: string
  title: Texts
  summary: Texts
  seo?: { title: Texts; description: Texts }
}

/** What every publishable document has. */
export const publishableData = (document: Common, writer: DocumentWriter): SeedData => ({
  title: writer.text(document.title),
  summary: writer.text(document.summary),
  partner: writer.ids.get('partners', document.partner),
  topics: writer.ids.getAll('topics', document.topics),
  cover: writer.ids.get('media', document.cover),
  licence: document.licence ?? 'CC-BY-4.0',
  syndication: document.syndication ?? true,
  ...(document.seo && {
    seo: {
      title: writer.text(document.seo.title),
      description: writer.text(document.seo.description),
    },
  }),
})
