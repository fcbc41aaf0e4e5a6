import { and, Column, is, SQL, sql } from '@payloadcms/db-sqlite/drizzle'
import { countRows } from './countRows.ts'
import {
  builderOf,
  type Join,
  joinsOneRowEach,
  type Reading,
  type Selection,
  toStatement,
} from './Reading.ts'

type Id = { id: unknown }

/**
 * Stands in for drizzle's `selectDistinct` where Payload asks which documents match a filter or an
 * order that joins other tables. Without a join that could repeat a document nothing has to be made
 * distinct, which SQLite does by copying all that match into a table.
 */
export class JoinedSelection implements PromiseLike<Id[]> {
  readonly #reading: Reading
  readonly #fields: object
  readonly #joins: Join[] = []
  #table: unknown
  #where: unknown
  #order: unknown[] = []
  #limit: number | undefined
  #offset = 0

  /** @param fields what Payload selects: the id first, then what the order needs */
  constructor(reading: Reading, fields: object) {
    this.#reading = reading
    this.#fields = fields
  }

  from(table: unknown): this {
    this.#table = table
    return this
  }

  $dynamic(): this {
    return this
  }

  where(condition: unknown): this {
    this.#where = condition
    return this
  }

  leftJoin(table: unknown, condition: unknown): this {
    this.#joins.push({ type: 'leftJoin', table, condition })
    return this
  }

  innerJoin(table: unknown, condition: unknown): this {
    this.#joins.push({ type: 'innerJoin', table, condition })
    return this
  }

  orderBy(order: () => unknown[]): this {
    this.#order = order()
    return this
  }

  limit(rows: number | undefined): this {
    this.#limit = rows
    return this
  }

  offset(rows: number): this {
    this.#offset = rows
    return this
  }

  then<Done = Id[], Failed = never>(
    done?: ((ids: Id[]) => Done | PromiseLike<Done>) | null,
    failed?: ((error: unknown) => Failed | PromiseLike<Failed>) | null,
  ): Promise<Done | Failed> {
    return new Promise<Id[]>((resolve) => resolve(this.#read())).then(done, failed)
  }

  #read(): Id[] {
    let query = this.#walksTexts() ? this.#selectFromTexts() : this.#select()
    if (this.#order.length > 0) query = query.orderBy(...this.#order)
    if (this.#limit) query = query.limit(this.#limit)
    if (this.#offset) query = query.offset(this.#offset)
    const statement = toStatement(query)
    const rows = this.#reading.findClient().readTogether((read) => read(statement))
    return (rows as [unknown][]).map(([id]) => ({ id }))
  }

  #select(): Selection {
    const builder = builderOf(this.#reading)
    const oneRowEach = joinsOneRowEach(this.#reading, this.#tableName, this.#joins)
    const select = oneRowEach ? builder.select(this.#fields) : builder.selectDistinct(this.#fields)
    let query = select.from(this.#table).$dynamic()
    if (this.#where) query = query.where(this.#where)
    for (const { type = 'leftJoin', table, condition } of this.#joins) {
      query = query[type](table, condition)
    }
    return query
  }

  /** A cross join is the one that SQLite never turns round: https://sqlite.org/optoverview.html §8.2 */
  #selectFromTexts(): Selection {
    const { table: texts, condition } = this.#joins[0]!
    return builderOf(this.#reading)
      .select(this.#fields)
      .from(texts)
      .$dynamic()
      .crossJoin(this.#table)
      .where(this.#where ? and(condition as SQL, this.#where as SQL) : condition)
  }

  /**
   * Says whether a list in the order of a text is found sooner by walking the texts in that order,
   * until a page is full, than by sorting all that match. SQLite cannot know: it plans without the
   * number of rows that are wanted.
   */
  #walksTexts(): boolean {
    const { languages } = this.#reading
    const [texts, ...others] = this.#joins
    // What is public in the one language asked for has texts in it, so the walk misses nothing.
    const isComplete =
      others.length === 0 &&
      languages?.length === 1 &&
      joinsOneRowEach(this.#reading, this.#tableName, this.#joins)
    if (!texts || !isComplete || !this.#limit || !isOrderedBy(this.#order[0], texts.table)) {
      return false
    }
    const matching = countRows(this.#reading, {
      joins: this.#joins,
      tableName: this.#tableName,
      where: this.#where,
    })
    const wanted = this.#offset + this.#limit
    // One in (all / matching) of those walked past is wanted; sorting looks at each that matches.
    return (wanted * this.#countAll()) / matching < matching
  }

  /** At most so many rows are in the table; SQLite finds the last number without counting. */
  #countAll(): number {
    const last = builderOf(this.#reading)
      .select({ last: sql`max(rowid)` })
      .from(this.#table)
    const rows = this.#reading.findClient().readTogether((read) => read(toStatement(last)))
    return Number((rows as [[number | null]])[0][0] ?? 0)
  }

  get #tableName(): string {
    const { tables } = this.#reading.adapter
    return Object.keys(tables).find((name) => tables[name] === this.#table) ?? ''
  }
}

/** Drizzle's `asc(column)` and `desc(column)` hold the column among the pieces of their SQL. */
const isOrderedBy = (order: unknown, table: unknown): boolean => {
  const pieces = is(order, SQL) ? order.queryChunks : []
  return pieces.some((piece) => is(piece, Column) && (piece.table as unknown) === table)
}
