import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import {
  and,
  type Column,
  isNull,
  like,
  notLike,
  or,
  type SQL,
  sql,
} from '@payloadcms/db-sqlite/drizzle'

type Compare = (column: Column, value: unknown) => SQL | undefined

/**
 * Makes `contains`, `like` and `not_like` look for what was typed. Payload leaves `%` and `_` to
 * SQLite, for which they stand for anything: a search for “100 %” found every document, and
 * MongoDB, where they stand for themselves, answered otherwise. `not_like` compared whole values;
 * now it leaves out what has one of the words, as on MongoDB.
 */
export function matchLiterally(adapter: SQLiteAdapter): void {
  const contains: Compare = (column, value) => {
    const words = typeof value === 'string' ? innerOf(value) : undefined
    // Without a sign for anything at both ends it is no text of a person, but a path through rows.
    if (words === undefined) return like(column, value as string)
    return sql`${like(column, `%${escapeSigns(words)}%`)} ESCAPE '\\'`
  }
  const containsNot: Compare = (column, value) => {
    if (typeof value !== 'string') return notLike(column, value as string)
    const words = value.split(' ').map(escapeSigns)
    const without = words.map((word) => sql`${notLike(column, `%${word}%`)} ESCAPE '\\'`)
    return or(isNull(column), and(...without))
  }
  Object.assign(adapter.operators, { contains, like: contains, not_like: containsNot })
}

const innerOf = (pattern: string): string | undefined => /^%([^]*)%$/.exec(pattern)?.[1]

// https://www.sqlite.org/lang_expr.html#the_like_glob_regexp_match_and_extract_operators
const escapeSigns = (text: string): string => text.replace(/[%_\\]/g, (sign) => `\\${sign}`)
