import { existsSync } from 'node:fs'

/** Debian's path first; `CHROMIUM` names another one. */
export const chromiumPath = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
].find((path) => path && existsSync(path))

/**
 * Why nothing of a Jest project can run on this machine, or undefined.
 * @param {{ kind?: string, database?: string }} project as jest.config.js describes it
 * @returns {string | undefined}
 */
export function whatIsMissing({ kind, database }) {
  if (kind === 'browser' && chromiumPath === undefined) return 'no Chromium'
  if (database === 'mongodb' && !process.env.TESTS_MONGODB_URI) {
    return process.env.TESTS_MONGODB_MISSING ?? 'no MongoDB'
  }
  return undefined
}
