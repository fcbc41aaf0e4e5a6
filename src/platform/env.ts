import { isIP } from 'node:net'
import { join } from 'node:path'
import { z } from 'zod'
import { keepSecret } from './keepSecret.ts'
import {
  type Language,
  type LanguageFallbacks,
  parseLanguageFallbacks,
  parseLanguages,
} from './locales.ts'

/** What the environment says, checked and typed. `docs/reference/environment.md` tells each one. */
export type Env = {
  nodeEnv: 'development' | 'production' | 'test'
  database: 'mongodb' | 'sqlite'
  /** `file:…` for SQLite, `mongodb://…` or `mongodb+srv://…` for MongoDB. */
  databaseUrl: string
  /** A MongoDB that is no replica set is taken although it cannot do transactions. */
  allowMongodbWithoutTransactions: boolean
  /** Signs sessions; at least 32 characters. */
  payloadSecret: string
  port: number
  host: string
  /** Where people and portals reach this installation, without a slash at the end. */
  publicUrl: string
  /** Whether the admin panel is served. */
  admin: boolean
  /** Address of the first administrator; undefined for one that leads nowhere. */
  adminEmail: string | undefined
  languages: [Language, ...Language[]]
  languageFallbacks: LanguageFallbacks
  logLevel: (typeof logLevels)[number]
  /** Origins whose pages may send cookies or keys from a browser. */
  corsOrigins: string[]
  /** As Express's `trust proxy`: hops, or addresses and ranges; `false` trusts nobody. */
  trustProxy: false | number | string[]
  dataDir: string
  mediaDir: string
  maxUploadMb: number
  rateLimits: RateLimits
  machineTranslation: MachineTranslation
}

/** Which machine translates, and how much in a month. */
export type MachineTranslation = {
  /** Undefined for none. */
  service:
    | { provider: 'deepl'; key: string; url?: string | undefined }
    | { provider: 'dummy' }
    | { provider: 'libretranslate'; url: string; key?: string | undefined }
    | undefined
  /** Characters of source text in a calendar month (UTC); null for no limit. */
  charactersPerMonth: number | null
}

/** How many requests one address may send; 0 switches a limit off. */
export type RateLimits = {
  readsPerMinute: number
  writesPerMinute: number
  /** Failed sign-ins, and all requests for a new password, in 15 minutes. */
  signInsPerQuarterHour: number
  /** Whether reads and writes from this machine itself are counted too. */
  loopback: boolean
}

/** One variable that cannot be used as it is. */
export type EnvProblem = { name: string; message: string }

/** Says everything that is wrong with the environment, one line a variable. */
export class EnvError extends Error {
  readonly problems: readonly EnvProblem[]

  constructor(problems: readonly EnvProblem[]) {
    const lines = problems.map(({ name, message }) => `  ${name}: ${message}`)
    super(`The environment cannot be used:\n${lines.join('\n')}`)
    this.name = 'EnvError'
    this.problems = problems
  }
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
const minimumSecretLength = 32
const onOff = ['on', 'off'] as const
const translationProviders = ['off', 'deepl', 'libretranslate', 'dummy'] as const

type Source = Readonly<Record<string, string | undefined>>

/**
 * Reads the environment, or throws one `EnvError` that names every problem at once.
 * A variable that is empty counts as not set: compose files pass them on so.
 * `ownSecret` gives the secret of an installation on SQLite that sets none.
 */
export function parseEnv(source: Source, ownSecret: (dataDir: string) => string = keepSecret): Env {
  const problems: EnvProblem[] = []
  const report = (name: string, message: string) => problems.push({ name, message })
  const text = (name: string) => source[name]?.trim() || undefined
  const check = <Value>(name: string, schema: z.ZodType<Value>, fallback: Value): Value => {
    const given = text(name)
    if (given === undefined) return fallback
    const result = schema.safeParse(given)
    if (result.success) return result.data
    for (const issue of result.error.issues) report(name, `"${given}": ${issue.message}`)
    return fallback
  }
  const oneOf = <const Value extends string>(name: string, allowed: readonly Value[], or: Value) =>
    check<Value>(name, z.enum(allowed, { error: `allowed: ${allowed.join(', ')}` }), or)
  const integer = (name: string, minimum: number, maximum: number, fallback: number) =>
    check(name, integerBetween(minimum, maximum), fallback)

  const nodeEnv = oneOf('NODE_ENV', ['development', 'production', 'test'], 'production')
  const dataDir = text('DATA_DIR') ?? './data'
  const port = integer('PORT', 1, 65535, 3000)
  const languages = checkLanguages(text('LANGUAGES'), report)
  const database = checkDatabase({
    url: text('DATABASE_URL') ?? defaultDatabaseUrl(dataDir, nodeEnv),
    allowWithoutTransactions: oneOf('ALLOW_MONGODB_WITHOUT_TRANSACTIONS', onOff, 'off') === 'on',
    report,
  })
  const env: Omit<Env, 'payloadSecret'> = {
    nodeEnv,
    ...database,
    port,
    host: text('HOST') ?? 'localhost',
    publicUrl: check('PUBLIC_URL', publicUrl, `http://localhost:${port}`),
    admin: oneOf('ADMIN', onOff, 'on') === 'on',
    adminEmail: check('ADMIN_EMAIL', emailAddress, undefined),
    languages,
    languageFallbacks: checkFallbacks(text('LANGUAGE_FALLBACKS'), languages, report),
    logLevel: oneOf('LOG_LEVEL', logLevels, 'info'),
    corsOrigins: check('CORS_ORIGINS', originList, []),
    trustProxy: check('TRUST_PROXY', trustProxy, false),
    dataDir,
    mediaDir: text('MEDIA_DIR') ?? './media',
    maxUploadMb: integer('MAX_UPLOAD_MB', 1, 1024, 25),
    rateLimits: {
      readsPerMinute: integer('RATE_LIMIT_READS_PER_MINUTE', 0, 1_000_000, 3000),
      writesPerMinute: integer('RATE_LIMIT_WRITES_PER_MINUTE', 0, 1_000_000, 600),
      signInsPerQuarterHour: integer('RATE_LIMIT_SIGN_INS_PER_QUARTER_HOUR', 0, 1_000_000, 20),
      loopback: oneOf('RATE_LIMIT_LOOPBACK', onOff, 'off') === 'on',
    },
    machineTranslation: {
      service: checkTranslationService({
        provider: oneOf('TRANSLATION_PROVIDER', translationProviders, 'off'),
        key: text('TRANSLATION_KEY'),
        url: check('TRANSLATION_URL', serviceUrl, undefined),
        allowDummy:
          oneOf('ALLOW_DUMMY_TRANSLATION', onOff, 'off') === 'on' || nodeEnv !== 'production',
        report,
      }),
      charactersPerMonth: check(
        'TRANSLATION_BUDGET_PER_MONTH',
        integerBetween(1, 1_000_000_000),
        null,
      ),
    },
  }
  const givenSecret = checkSecret(text('PAYLOAD_SECRET'), env.database, report)
  if (problems.length > 0) throw new EnvError(problems)
  return { ...env, payloadSecret: givenSecret ?? ownSecret(dataDir) }
}

let loaded: Env | undefined

/** Gives the environment of this process, read and checked once. */
export function loadEnv(): Env {
  loaded ??= parseEnv(process.env)
  return loaded
}

/**
 * Lists the origins under which this installation knows itself, for Payload's `csrf`.
 * A newcomer reaches the same server as localhost and as 127.0.0.1.
 */
export function listOwnOrigins(env: Pick<Env, 'publicUrl'>): string[] {
  const { origin, hostname } = new URL(env.publicUrl)
  if (hostname === 'localhost') return [origin, origin.replace('//localhost', '//127.0.0.1')]
  return [origin]
}

type Report = (name: string, message: string) => void

/** Development pushes its schema, production migrates: the two never share a file. */
function defaultDatabaseUrl(dataDir: string, nodeEnv: Env['nodeEnv']): string {
  const file = nodeEnv === 'development' ? 'colab-cms-development.db' : 'colab-cms.db'
  return `file:${join(dataDir, file)}`
}

function checkDatabase({
  url,
  allowWithoutTransactions,
  report,
}: {
  url: string
  allowWithoutTransactions: boolean
  report: Report
}): Pick<Env, 'allowMongodbWithoutTransactions' | 'database' | 'databaseUrl'> {
  const isMongodb = /^mongodb(\+srv)?:\/\//.test(url)
  if (!isMongodb && !/^file:./.test(url)) {
    report(
      'DATABASE_URL',
      `"${withoutPassword(url)}" is no database; allowed: file:<path>, mongodb://… or mongodb+srv://…`,
    )
  }
  // An SRV record may name the replica set itself: the driver reads it from there.
  const namesReplicaSet = /[?&]replicaSet=[^&]+/.test(url) || url.startsWith('mongodb+srv:')
  if (isMongodb && !namesReplicaSet && !allowWithoutTransactions) {
    report(
      'DATABASE_URL',
      `"${withoutPassword(url)}" has no replicaSet=: without one there are no transactions and a failed save may ` +
        'leave half of itself. Add ?replicaSet=<name>, or accept it with ALLOW_MONGODB_WITHOUT_TRANSACTIONS=on',
    )
  }
  return {
    database: isMongodb ? 'mongodb' : 'sqlite',
    databaseUrl: url,
    allowMongodbWithoutTransactions: allowWithoutTransactions,
  }
}

function checkSecret(
  given: string | undefined,
  database: Env['database'],
  report: Report,
): string | undefined {
  if (given === undefined && database === 'mongodb') {
    report(
      'PAYLOAD_SECRET',
      `is needed with MongoDB, the same for all replicas; at least ${minimumSecretLength} characters, ` +
        'for example from: openssl rand -hex 32',
    )
  }
  if (given !== undefined && given.length < minimumSecretLength) {
    report(
      'PAYLOAD_SECRET',
      `has ${given.length} characters; at least ${minimumSecretLength} are needed, for example from: openssl rand -hex 32`,
    )
  }
  return given
}

/** What a machine needs; the one for tests has to be asked for twice where people work. */
function checkTranslationService({
  provider,
  key,
  url,
  allowDummy,
  report,
}: {
  provider: (typeof translationProviders)[number]
  key: string | undefined
  url: string | undefined
  allowDummy: boolean
  report: Report
}): MachineTranslation['service'] {
  switch (provider) {
    case 'off':
      return undefined
    case 'deepl':
      if (key === undefined) report('TRANSLATION_KEY', 'is needed with DeepL: the key of its API')
      return { provider, key: key ?? '', url }
    case 'libretranslate':
      if (url === undefined) {
        report(
          'TRANSLATION_URL',
          'is needed with LibreTranslate: where it is, such as http://localhost:5000',
        )
      }
      return { provider, url: url ?? '', key }
    case 'dummy':
      if (!allowDummy) {
        report(
          'TRANSLATION_PROVIDER',
          '"dummy" translates nothing: it is for tests and for trying things out. ' +
            'If that is what you want here, say ALLOW_DUMMY_TRANSLATION=on too',
        )
      }
      return { provider }
  }
}

function checkLanguages(given: string | undefined, report: Report): Env['languages'] {
  const parsed = parseLanguages(given ?? 'it,en,pt,el')
  if (parsed.ok) return parsed.value
  for (const problem of parsed.problems) report('LANGUAGES', problem)
  return ['it', 'en', 'pt', 'el']
}

function checkFallbacks(
  given: string | undefined,
  languages: readonly Language[],
  report: Report,
): LanguageFallbacks {
  const parsed = parseLanguageFallbacks(given ?? '', languages)
  if (parsed.ok) return parsed.value
  for (const problem of parsed.problems) report('LANGUAGE_FALLBACKS', problem)
  return {}
}

function integerBetween(minimum: number, maximum: number) {
  const error = `allowed: a whole number from ${minimum} to ${maximum}`
  return z
    .string()
    .regex(/^\d+$/, { error, abort: true })
    .transform(Number)
    .refine((value) => value >= minimum && value <= maximum, { error })
}

const emailAddress: z.ZodType<string | undefined> = z.email({ error: 'not an e-mail address' })

const publicUrl = z
  .string()
  .refine((value) => isWebUrl(value) && new URL(value).pathname === '/', {
    error: 'allowed: an http or https address without a path, such as https://cms.example.org',
  })
  .transform((value) => new URL(value).origin)

const serviceUrl = z
  .string()
  .refine(isServiceUrl, {
    error: 'allowed: an http or https address without a name, a password or a query in it',
  })
  .transform((value): string | undefined => value.replace(/\/+$/, ''))

const originList = z
  .string()
  .transform((value) => splitList(value))
  .superRefine((values, context) => {
    for (const value of values) {
      if (!isWebUrl(value) || new URL(value).origin !== value.replace(/\/$/, '').toLowerCase()) {
        context.addIssue({
          code: 'custom',
          message: `"${value}" is no origin; allowed: a comma list such as https://www.example.org,http://localhost:4321`,
        })
      }
    }
  })
  .transform((values) => values.map((value) => value.replace(/\/$/, '').toLowerCase()))

const proxyRanges = ['loopback', 'linklocal', 'uniquelocal']

const trustProxy = z
  .string()
  .transform((value) =>
    value === 'off' ? false : /^\d+$/.test(value) ? Number(value) : splitList(value),
  )
  .superRefine((value, context) => {
    if (!Array.isArray(value)) return
    for (const item of value) {
      if (!proxyRanges.includes(item) && !isAddressRange(item)) {
        context.addIssue({
          code: 'custom',
          message: `"${item}" is no proxy; allowed: off, a number of hops, or a comma list of addresses, ranges (10.0.0.0/8), ${proxyRanges.join(', ')}`,
        })
      }
    }
  })
  .transform((value) => (value === 0 ? (false as const) : value))

function isAddressRange(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/')
  const version = isIP(address)
  if (version === 0 || rest.length > 0) return false
  return bits === undefined || (/^\d+$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128))
}

function isWebUrl(text: string): boolean {
  return URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol)
}

function isServiceUrl(text: string): boolean {
  if (!isWebUrl(text)) return false
  const { username, password, search, hash } = new URL(text)
  return `${username}${password}${search}${hash}` === ''
}

function splitList(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

/** Keeps the password of a database out of error messages and logs. */
export function withoutPassword(url: string): string {
  return url.replace(/^([a-z+]+:\/\/[^:/@]*):.*@/i, '$1:***@')
}
