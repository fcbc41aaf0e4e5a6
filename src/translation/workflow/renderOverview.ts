import { renderTable } from '../csv/renderTable.ts'

import type { TranslatedDocument } from './listTranslations.ts'

const columns = [
  ...['collection', 'id', 'title', 'partner', 'source_language', 'language', 'state', 'public'],
  ...['texts', 'missing', 'stale', 'in_review', 'current', 'stale_since', 'assignee', 'due_on'],
]

/**
 * Writes how far translations are as a table for a spreadsheet, one row for each document and
 * language. RFC 4180, UTF-8 with a byte order mark.
 */
export const renderOverview = (documents: readonly TranslatedDocument[]): string =>
  `\ufeff${renderTable([columns, ...documents.flatMap(listRows)])}`

const listRows = ({ cells, ...document }: TranslatedDocument): string[][] =>
  Object.entries(cells).map(([language, { assignee, counts, ...cell }]) => [
    document.collection,
    String(document.id),
    document.title,
    document.partner?.name ?? '',
    document.sourceLanguage,
    language,
    cell.isSource ? 'source' : cell.state,
    cell.isPublic ? 'yes' : 'no',
    ...[counts.total, counts.missing, counts.stale, counts.inReview, counts.current].map(String),
    cell.staleSince ?? '',
    assignee?.name ?? '',
    cell.dueOn ?? '',
  ])
