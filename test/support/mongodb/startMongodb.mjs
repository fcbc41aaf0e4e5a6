import { execFile, spawn } from 'node:child_process'
import { constants } from 'node:fs'
import { access, cp, mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)

const ferretdbVersion = '1.24.2'
const buildTimeoutMs = 6 * 60_000
const downloadTimeoutMs = 4 * 60_000
const mongodDownloads = 'https://fastdl.mongodb.org/'

/**
 * @typedef {object} RunningMongodb
 * @property {string} uri without a database's name, which a caller adds
 * @property {string} what for people: what is running
 * @property {boolean} transactions true on a replica set
 * @property {() => Promise<void>} stop
 */

/**
 * Brings a server that speaks MongoDB's protocol: the one `MONGODB_URI` names, else a real `mongod`
 * where one can be had, else FerretDB built from its Go module. Nothing is installed system-wide;
 * built programs are kept in the user's cache folder.
 * @param {(message: string) => void} [say] progress, for steps that take minutes
 * @returns {Promise<RunningMongodb | { missing: string }>} or, in words, why there is none
 */
export async function startMongodb(say = () => {}) {
  if (process.env.MONGODB_TESTS === 'off') return { missing: 'MONGODB_TESTS=off' }
  if (process.env.MONGODB_URI) return describeGivenServer(process.env.MONGODB_URI)

  const reasons = []
  for (const start of [startMongod, startFerretdb]) {
    try {
      return await start(say)
    } catch (error) {
      reasons.push(firstLine(error))
    }
  }
  return { missing: `no MongoDB: ${reasons.join('; ')}` }
}

/** @param {string} uri @returns {RunningMongodb} */
function describeGivenServer(uri) {
  const transactions = new URL(uri).searchParams.has('replicaSet')
  return { uri, what: 'the server of MONGODB_URI', transactions, stop: async () => {} }
}

/** A real server, one node as a replica set, so that transactions work. */
async function startMongod(say) {
  const { MongoMemoryReplSet, MongoBinary } = await import('mongodb-memory-server')
  process.env.MONGOMS_PREFER_GLOBAL_PATH ??= 'true'
  process.env.MONGOMS_DOWNLOAD_DIR ??= join(cacheFolder(), 'mongod')
  await requireReachableOrPresent()
  say('MongoDB: getting mongod (the first time this is a download)')
  await within(downloadTimeoutMs, MongoBinary.getPath({}), 'the download of mongod took too long')
  const set = await within(
    60_000,
    MongoMemoryReplSet.create({ replSet: { count: 1, storageEngine: 'wiredTiger' } }),
    'mongod did not start',
  )
  return {
    uri: set.getUri(),
    what: 'mongod as a replica set',
    transactions: true,
    stop: async () => void (await set.stop()),
  }
}

/** Asks the download host with a short limit: behind a closed network the real try would hang. */
async function requireReachableOrPresent() {
  const present = await access(process.env.MONGOMS_DOWNLOAD_DIR).then(
    () => true,
    () => false,
  )
  if (present || process.env.MONGOMS_SYSTEM_BINARY) return
  await fetch(mongodDownloads, { method: 'HEAD', signal: AbortSignal.timeout(4_000) }).catch(() => {
    throw new Error('the download host of mongod cannot be reached')
  })
}

/** FerretDB over a temporary folder. It has no transactions and no `$lookup`. */
async function startFerretdb(say) {
  const program = await buildFerretdb(say)
  const data = await mkdtemp(join(process.env.TESTS_FOLDER ?? tmpdir(), 'colab-cms-ferretdb-'))
  const server = spawn(program, [data], { stdio: ['pipe', 'pipe', 'ignore'] })
  const killWithUs = () => server.kill('SIGKILL')
  process.once('exit', killWithUs)
  const ended = new Promise((resolve) => server.once('close', resolve))

  const stop = async () => {
    process.removeListener('exit', killWithUs)
    server.stdin.end()
    server.kill('SIGTERM')
    const stubborn = setTimeout(killWithUs, 3_000)
    await ended
    clearTimeout(stubborn)
    await rm(data, { recursive: true, force: true })
  }

  try {
    const uri = await within(15_000, firstLineOf(server), 'FerretDB did not start')
    return {
      uri,
      what: `FerretDB ${ferretdbVersion} (no transactions)`,
      transactions: false,
      stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}

/** @returns {Promise<string>} the path of the program, built once for a user and version */
async function buildFerretdb(say) {
  const folder = join(cacheFolder(), `ferretdb-${ferretdbVersion}`)
  const program = join(folder, process.platform === 'win32' ? 'ferretdb.exe' : 'ferretdb')
  if (await isExecutable(program)) return program

  await run('go', ['version']).catch(() => {
    throw new Error('FerretDB needs Go to be built, which is not installed')
  })
  say(`MongoDB: building FerretDB ${ferretdbVersion} (about a minute, once)`)
  await mkdir(folder, { recursive: true })
  const workplace = await mkdtemp(join(folder, 'build-'))
  try {
    const source = fileURLToPath(new URL('./ferretdb/', import.meta.url))
    await cp(source, workplace, { recursive: true })
    const built = join(workplace, 'built')
    await run('go', ['build', '-trimpath', '-buildvcs=false', '-o', built, '.'], {
      cwd: workplace,
      timeout: buildTimeoutMs,
      env: { ...process.env, CGO_ENABLED: '0', GOFLAGS: '-mod=readonly', GOTOOLCHAIN: 'local' },
    }).catch((error) => {
      throw new Error(`FerretDB could not be built: ${firstLine(error.stderr || error)}`)
    })
    await rename(built, program)
  } finally {
    await rm(workplace, { recursive: true, force: true })
  }
  return program
}

function cacheFolder() {
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'colab-cms')
}

function isExecutable(path) {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  )
}

function firstLineOf(server) {
  return new Promise((resolve, reject) => {
    createInterface({ input: server.stdout }).once('line', (line) => resolve(line.trim()))
    server.once('error', reject)
    server.once('close', (code) => reject(new Error(`FerretDB ended with code ${code}`)))
  })
}

/**
 * @template T
 * @param {number} milliseconds @param {Promise<T>} promise @param {string} otherwise
 * @returns {Promise<T>}
 */
async function within(milliseconds, promise, otherwise) {
  let timer
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(otherwise)), milliseconds)
  })
  try {
    return await Promise.race([promise, late])
  } finally {
    clearTimeout(timer)
  }
}

function firstLine(error) {
  return String(error instanceof Error ? error.message : error).split('\n')[0]
}

// Run as a program it serves until Ctrl-C; with `--prepare` it only makes sure that it could.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const mongodb = await startMongodb(console.error)
  if ('missing' in mongodb) {
    console.error(mongodb.missing)
    process.exit(1)
  }
  console.log(`${mongodb.uri}  ${mongodb.what}`)
  const end = () => void mongodb.stop().then(() => process.exit(0))
  if (process.argv.includes('--prepare')) end()
  else {
    process.once('SIGINT', end)
    process.once('SIGTERM', end)
  }
}
