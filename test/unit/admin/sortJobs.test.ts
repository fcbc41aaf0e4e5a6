import { describe, expect, it } from '@jest/globals'
import type { Job } from '../../../src/admin/overview/Overview.ts'
import { sortJobs } from '../../../src/admin/overview/sortJobs.ts'

const now = Date.UTC(2026, 4, 20, 12)
const minute = 60_000
const day = 24 * 60 * minute
const ended = (id: number, ago: number) =>
  ({ id, state: 'done', finishedAt: new Date(now - ago).toISOString() }) as Job
const idsOf = (jobs: readonly Job[]) => jobs.map(({ id }) => id)

describe('the runs of the machine translator', () => {
  it('are folded away when they have ended, and gone after a week', () => {
    const waiting = { id: 1, state: 'waiting', finishedAt: null } as Job
    const jobs = [waiting, ended(2, minute), ended(3, 6 * day), ended(4, 8 * day)]
    const { present, earlier } = sortJobs(jobs, now)
    expect(idsOf(present)).toEqual([1, 2])
    expect(idsOf(earlier)).toEqual([3])
  })
})
