import type { Field, SanitizedCollectionConfig } from 'payload'

/**
 * Localized fields of these types are plain values: an answer in one language needs nothing but the
 * value of that language.
 */
const plainTypes: ReadonlySet<string> = new Set([
  'checkbox',
  'code',
  'date',
  'email',
  'json',
  'number',
  'radio',
  'select',
  'text',
  'textarea',
])

type Workable = {
  type: string
  access?: { read?: unknown }
  defaultValue?: unknown
  hidden?: boolean
  hooks?: { afterRead?: unknown[] }
  localized?: boolean
  virtual?: unknown
}

/** True for a localized field whose texts `describeLanguage` puts in one language itself. */
export const isPutInLanguage = (field: object): boolean => {
  const { localized, type } = field as Workable
  const isPlain = plainTypes.has(type) || type === 'richText'
  return Boolean(localized) && isPlain && !hasOwnWork(field)
}

const shortened = new WeakMap<SanitizedCollectionConfig, SanitizedCollectionConfig>()
const short = new WeakSet<object>()

/**
 * Gives the same collection with those fields alone that Payload has work at when it reads a
 * document: relations to fill, hooks, access, defaults, rich text, lists. It walks over each field
 * of each document of a list otherwise, which took a quarter of the time of an answer.
 *
 * Texts are to be in one language before that walk (`describeLanguage` with `flatten`). The default
 * order is left to the database adapter, which applies the same: Payload checks an order by looking
 * up the permissions of all fields, and this one was chosen by us.
 */
export const withShortWalk = (config: SanitizedCollectionConfig): SanitizedCollectionConfig => {
  const known = shortened.get(config)
  if (known) return known
  const result = { ...config, fields: toWalk(config.fields) }
  Reflect.deleteProperty(result, 'defaultSort')
  shortened.set(config, result)
  short.add(result)
  return result
}

/** True for what `withShortWalk` gave. */
export const hasShortWalk = (config: object): boolean => short.has(config)

const toWalk = (fields: Field[]): Field[] => fields.flatMap(shorten)

const shorten = (field: Field): Field[] => {
  const isLocalized = 'localized' in field && field.localized
  if (hasOwnWork(field) || (isLocalized && !isPutInLanguage(field))) return [field]
  switch (field.type) {
    case 'ui':
      return []
    case 'row':
    case 'collapsible':
      return toWalk(field.fields)
    case 'tabs':
      return field.tabs.some((tab) => 'name' in tab)
        ? [field]
        : field.tabs.flatMap(({ fields }) => toWalk(fields))
    case 'group':
      // Payload fills in a group that is not stored; without a name it is only a frame.
      return 'name' in field ? [{ ...field, fields: toWalk(field.fields) }] : toWalk(field.fields)
    case 'array':
      return [{ ...field, fields: toWalk(field.fields) }]
    case 'blocks':
      return [{ ...field, blocks: field.blocks.map((b) => ({ ...b, fields: toWalk(b.fields) })) }]
    case 'richText':
      return [{ ...field, localized: false }]
    default:
      return plainTypes.has(field.type) ? [] : [field]
  }
}

/** Payload takes hidden and guarded fields out, runs hooks, fills in defaults and computed values. */
const hasOwnWork = (field: object): boolean => {
  const { access, defaultValue, hidden, hooks, virtual } = field as Workable
  return Boolean(
    hidden || access?.read || hooks?.afterRead?.length || defaultValue !== undefined || virtual,
  )
}
