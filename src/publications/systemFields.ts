/**
 * Fields that the product writes and no person does. They describe the public row, so they are
 * neither taken from a draft nor part of the content that is compared.
 */
export const systemFields: ReadonlySet<string> = new Set([
  'id',
  '_status',
  'createdAt',
  'updatedAt',
  'deletedAt',
  'publicIn',
  'publishedAt',
  'firstPublishedAt',
  'lastChangedAt',
  'alternates',
  'changedBy',
])

/** One public language of a document, as kept on its row. */
export type Alternate = {
  language: string
  slug: string
  firstPublishedAt: string
  lastChangedAt: string
}
