'use client'

import type { OverviewTextKey } from '../translations/overview/en.ts'
import { useAdminTranslation } from '../useAdminTranslation.ts'
import type { ImportedDocument } from './Overview.ts'

/** Outcomes of a text and the words for them; the names are the server's. */
const statusText: Record<string, OverviewTextKey> = {
  'bad-codes': 'importStatusBadCodes',
  empty: 'importStatusEmpty',
  confirmed: 'importStatusConfirmed',
  'held-back': 'importStatusHeldBack',
  imported: 'importStatusImported',
  partial: 'importStatusPartial',
  'source-moved': 'importStatusSourceMoved',
  'target-moved': 'importStatusTargetMoved',
  'too-long': 'importStatusTooLong',
  unchanged: 'importStatusUnchanged',
  unknown: 'importStatusUnknown',
}

const quiet = new Set(['confirmed', 'empty', 'imported', 'unchanged'])

/** What becomes of each text of a returned document. */
export function ImportedUnits({
  units,
  isDone,
}: {
  units: ImportedDocument['units']
  isDone: boolean
}) {
  const { t } = useAdminTranslation()
  const wordsOf = (status: string) => {
    const key = isDone && status === 'imported' ? 'importStatusImportedDone' : statusText[status]
    return key ? t(key) : status
  }
  return (
    <div
      aria-label={t('importOutcome')}
      className="table colab-import__units"
      role="region"
      // Wider than a phone: the keyboard must be able to scroll it.
      tabIndex={0}
    >
      <table>
        <thead>
          <tr>
            <th scope="col">{t('importText')}</th>
            <th scope="col">{t('importOutcome')}</th>
            <th scope="col">{t('importNote')}</th>
          </tr>
        </thead>
        <tbody>
          {units.map(({ id, label, status, messages }) => (
            <tr key={id}>
              <td>{label || id}</td>
              <td>{quiet.has(status) ? wordsOf(status) : <strong>{wordsOf(status)}</strong>}</td>
              <td>{messages.join(' ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
