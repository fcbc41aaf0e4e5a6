'use client'

import type { Cell } from '../../translation/workflow/TranslationDocument.ts'
import { useAdminTranslation } from '../useAdminTranslation.ts'

/** Until when something is to be done; says so in words when that day is over. */
export function DueDay({ day, isOpen }: { day: string; isOpen: boolean }) {
  const { t, formatDay } = useAdminTranslation()
  const overdue = isOpen && isPast(day)
  return (
    <time className={overdue ? 'colab-due colab-due--over' : 'colab-due'} dateTime={day}>
      {t(overdue ? 'cellOverdue' : 'cellDue', { date: formatDay(day) })}
    </time>
  )
}

/** True while the translator has something to do; what waits for a reviewer has been done. */
export const isOpen = ({ state, isReturned }: Cell): boolean =>
  state !== 'current' && (state !== 'in-review' || isReturned)

export const isOverdue = (cell: Cell): boolean =>
  cell.dueOn !== null && isOpen(cell) && isPast(cell.dueOn)

/** True when the whole day is over where the reader is. */
function isPast(day: string): boolean {
  const now = new Date()
  const pad = (number: number) => String(number).padStart(2, '0')
  return day < `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`
}
