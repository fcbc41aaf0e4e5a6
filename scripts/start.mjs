// Starts the CMS; on a fresh clone it does everything that has to happen first:
// packages, build, content. A second start does none of it. Needs nothing but Node.
//   npm start
//   SEED=off npm start    starts an empty database without the example content
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildWhatIsStale } from './build.mjs'
import { installPackages } from './installPackages.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const say = (/** @type {string} */ message) => console.log(message)

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 20)) {
  console.error(`Node ${process.versions.node} is too old: 20.20 or newer is needed.`)
  process.exit(1)
}

process.chdir(root)
try {
  if (existsSync('.env')) process.loadEnvFile('.env')
  process.env.NODE_ENV ??= 'production'
  process.env.NEXT_TELEMETRY_DISABLED ??= '1'
  await installPackages(root, say)
  await buildWhatIsStale({ panel: process.env.ADMIN !== 'off', say })
  await seedNewDatabase()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
stopWithNpm()
say('Starting …')
await import('../dist/server.js')

/**
 * npm passes a signal on to the shell between it and this process, and shells keep it to
 * themselves: without npm this process would serve on, holding the port.
 */
function stopWithNpm() {
  if (!process.env.npm_lifecycle_event) return
  const shell = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === shell) return
    clearInterval(watch)
    process.kill(process.pid, 'SIGTERM')
  }, 500)
  watch.unref()
}

/**
 * Fills an empty database with the content in seed/; one that was interrupted goes on. A file that
 * was seen full before is not even opened. On MongoDB only with SEED=on: replicas start often.
 */
async function seedNewDatabase() {
  const dataDir = process.env.DATA_DIR || './data'
  const url = process.env.DATABASE_URL || `file:${join(dataDir, 'colab-cms.db')}`
  const isFile = url.startsWith('file:')
  if (process.env.SEED === 'off' || (!isFile && process.env.SEED !== 'on')) return
  const file = url.replace(/^file:(\/\/)?/, '')
  const mark = `${file}.unseeded`
  if (isFile) {
    if (existsSync(file) && !existsSync(mark)) return
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(mark, '')
  }
  say('Filling the new database with content …')
  await runCommand('dist/cli/main.js', 'seed', '--if-empty')
  if (isFile) rmSync(mark)
}

/** @param {string} path @param {string[]} args */
function runCommand(path, ...args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--conditions=production', path, ...args], {
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    const stopChild = () => child.kill()
    process.once('exit', stopChild)
    child.once('error', reject)
    child.once('close', (code) => {
      process.removeListener('exit', stopChild)
      if (code === 0) resolve(undefined)
      else reject(new Error(`${path} failed with code ${code}`))
    })
  })
}
