import { randomBytes } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Gives the installation's own secret, made once and kept in `<dataDir>/secret` for its owner alone.
 * A newcomer then needs no file to edit, and sessions outlive a restart.
 * Two processes that start at once agree: the file appears complete or not at all.
 */
export function keepSecret(dataDir: string): string {
  const path = join(dataDir, 'secret')
  const kept = readKept(path)
  if (kept) return kept
  mkdirSync(dataDir, { recursive: true })
  const draft = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`
  writeFileSync(draft, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx' })
  try {
    linkSync(draft, path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(draft, { force: true })
  }
  const secret = readKept(path)
  if (!secret) throw new Error(`${path} is empty: write at least 32 characters to it or remove it`)
  return secret
}

function readKept(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8').trim()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
