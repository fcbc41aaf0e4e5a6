import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { testRun } from './testRun.ts'

/** Where one test file keeps everything: a folder of its own and a database of its own. */
export type Installation = {
  database: 'mongodb' | 'sqlite'
  folder: string
  mediaDir: string
  /** The whole environment of the product, without that of whoever runs the tests. */
  env: Record<string, string>
  remove: () => Promise<void>
}

/** Makes an empty installation on the database of the running Jest project. */
export async function makeInstallation(
  overrides: Record<string, string> = {},
): Promise<Installation> {
  const parent = process.env.TESTS_FOLDER ?? tmpdir()
  const folder = await mkdtemp(join(parent, 'installation-'))
  const mediaDir = join(folder, 'media')
  const database = testRun.database === 'mongodb' ? 'mongodb' : 'sqlite'
  const env = {
    DATABASE_URL: database === 'mongodb' ? mongodbUrl(parent) : `file:${join(folder, 'test.db')}`,
    ...(testRun.transactions ? {} : { ALLOW_MONGODB_WITHOUT_TRANSACTIONS: 'on' }),
    DATA_DIR: folder,
    MEDIA_DIR: mediaDir,
    PAYLOAD_SECRET: randomBytes(24).toString('hex'),
    NEXT_TELEMETRY_DISABLED: '1',
    RATE_LIMIT_SIGN_INS_PER_QUARTER_HOUR: '0',
    ...overrides,
  }
  const remove = () => rm(folder, { recursive: true, force: true, maxRetries: 5 })
  return { database, folder, mediaDir, env, remove }
}

/** A fresh database name; the names of one run begin alike, so that its end can drop them. */
function mongodbUrl(runFolder: string): string {
  const url = new URL(process.env.TESTS_MONGODB_URI ?? '')
  url.pathname = `/${basename(runFolder)}-${randomUUID().slice(0, 8)}`
  return url.href
}

/** The variables that the product reads, to keep those of the person at the keyboard out. */
export const productVariables = [
  'ADMIN',
  'ALLOW_DUMMY_TRANSLATION',
  'ALLOW_MONGODB_WITHOUT_TRANSACTIONS',
  'CORS_ORIGINS',
  'DATABASE_URL',
  'DATA_DIR',
  'HOST',
  'LANGUAGES',
  'LANGUAGE_FALLBACKS',
  'LOG_LEVEL',
  'MAX_UPLOAD_MB',
  'MEDIA_DIR',
  'PAYLOAD_SECRET',
  'PORT',
  'PUBLIC_URL',
  'RATE_LIMIT_LOOPBACK',
  'RATE_LIMIT_READS_PER_MINUTE',
  'RATE_LIMIT_SIGN_INS_PER_QUARTER_HOUR',
  'RATE_LIMIT_WRITES_PER_MINUTE',
  'TRANSLATION_BUDGET_PER_MONTH',
  'TRANSLATION_KEY',
  'TRANSLATION_PROVIDER',
  'TRANSLATION_URL',
  'TRUST_PROXY',
] as const
