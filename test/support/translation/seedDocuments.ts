import { convertMarkdownToLexical, type LexicalRichTextAdapter } from '@payloadcms/richtext-lexical'
import { type CollectionConfig, flattenAllFields, type SanitizedConfig } from 'payload'

import { CaseStudies } from '../../../collections/case-studies/CaseStudies.ts'
import { Events } from '../../../collections/events/Events.ts'
import { editor } from '../../../collections/fields/richText.ts'
import { News } from '../../../collections/news/News.ts'
import { TrainingUnits } from '../../../collections/training-units/TrainingUnits.ts'
import { caseStudies } from '../../../seed/data/caseStudies.ts'
import { events } from '../../../seed/data/events.ts'
import { news } from '../../../seed/data/news.ts'
import { trainingUnits } from '../../../seed/data/trainingUnits.ts'
import {
  hasRows,
  isGroup,
  isLocalized,
  rowFields,
} from '../../../src/platform/documents/fieldTree.ts'
import type { FlattenedField, StoredDocument } from '../../../src/platform/documents/types.ts'

/** A document of the seed with all its languages, as a database stores it. */
export type StoredSeedDocument = {
  contentType: string
  id: string
  fields: FlattenedField[]
  sourceLanguage: string
  document: StoredDocument
}

type Convert = (markdown: string) => unknown

/** Every case study, training unit, event and news item of the seed. */
export const seedDocuments = (): Promise<StoredSeedDocument[]> => (made ??= makeDocuments())

let made: Promise<StoredSeedDocument[]> | undefined

const makeDocuments = async (): Promise<StoredSeedDocument[]> => {
  const adapter = (await editor({
    config: {
      collections: [],
      i18n: { translations: {} },
      localization: false,
    } as unknown as SanitizedConfig,
    isRoot: true,
    parentIsLocalized: false,
  })) as LexicalRichTextAdapter
  const { editorConfig } = adapter
  const convert: Convert = (markdown) => convertMarkdownToLexical({ editorConfig, markdown })
  const store = (collection: CollectionConfig, items: { key: string; sourceLanguage: string }[]) =>
    items.map((item): StoredSeedDocument => {
      const fields = flattenAllFields({ fields: collection.fields, cache: false })
      return {
        contentType: collection.slug,
        id: item.key,
        fields,
        sourceLanguage: item.sourceLanguage,
        document: storeLevel(fields, item, convert, item.key),
      }
    })
  return [
    ...store(CaseStudies, caseStudies),
    ...store(TrainingUnits, trainingUnits),
    ...store(Events, events),
    ...store(News, news),
  ]
}

const storeLevel = (
  fields: FlattenedField[],
  item: StoredDocument,
  convert: Convert,
  key: string,
): StoredDocument =>
  Object.fromEntries(
    fields.flatMap((field): [string, unknown][] => {
      const value = item[field.name]
      if (value === undefined || value === null) return []
      return [[field.name, storeValue(field, value, convert, `${key}-${field.name}`)]]
    }),
  )

const storeValue = (
  field: FlattenedField,
  value: unknown,
  convert: Convert,
  key: string,
): unknown => {
  if (isLocalized(field) && typeof value === 'object') {
    return Object.fromEntries(
      Object.entries(value as Record<string, string>).map(([language, text]) => [
        language,
        field.type === 'richText' ? convert(text) : text,
      ]),
    )
  }
  if (isGroup(field)) {
    return storeLevel(field.flattenedFields, value as StoredDocument, convert, key)
  }
  if (!hasRows(field) || !Array.isArray(value)) return value
  return (value as StoredDocument[]).map((row, index) => {
    const id = `${key}-${index}`
    const fields = rowFields(field, row)
    const blockType = row['blockType']
    return {
      id,
      ...(blockType !== undefined && { blockType }),
      ...storeLevel(fields, row, convert, id),
    }
  })
}
