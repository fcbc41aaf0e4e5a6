import type { Job } from './Overview.ts'

/** What ended longer ago than this is folded away. */
const foldedAfterMilliseconds = 10 * 60 * 1000
/** What ended longer ago than this is of no use to anybody any more. */
const goneAfterMilliseconds = 7 * 24 * 60 * 60 * 1000
const mostEarlier = 10

/** True while a run has not ended. */
export const isUnderWay = ({ state }: Job): boolean => state === 'waiting' || state === 'running'

/** Which runs are shown: those under way or just ended, and those of the last week before. */
export function sortJobs(jobs: readonly Job[], now: number): { present: Job[]; earlier: Job[] } {
  const age = ({ finishedAt }: Job) => (finishedAt ? now - new Date(finishedAt).getTime() : 0)
  const present = jobs.filter((job) => isUnderWay(job) || age(job) < foldedAfterMilliseconds)
  const earlier = jobs
    .filter((job) => !present.includes(job) && age(job) < goneAfterMilliseconds)
    .slice(0, mostEarlier)
  return { present, earlier }
}
