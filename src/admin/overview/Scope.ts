import type { OverviewDocument } from './Overview.ts'
import type { OverviewQuery } from './overviewQuery.ts'

/** What an export or the machine translator is to work on. */
export type Scope = 'selected' | 'found'

/** What the person sees when they ask for it. */
export type Found = {
  query: OverviewQuery
  /** How many documents the query finds. */
  count: number
  selected: readonly OverviewDocument[]
}
