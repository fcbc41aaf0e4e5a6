import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import process from 'node:process'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const readyLimitMs = 60_000

/**
 * Makes a database with the seed content, so many demo documents and an administrator: a file, or
 * one of its own on the MongoDB server at `mongodb`.
 */
export async function makeInstallation({ documents, folder, mongodb, say }) {
  const home = join(folder, String(documents))
  mkdirSync(home)
  const installation = {
    email: 'bench@example.org',
    password: randomBytes(12).toString('base64url'),
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      NODE_ENV: 'production',
      ADMIN: 'off',
      DATABASE_URL: mongodb ? onServer(mongodb, documents) : `file:${join(home, 'bench.db')}`,
      PAYLOAD_SECRET: randomBytes(32).toString('hex'),
      // Whoever measures a server without transactions knows what they measure.
      ...(mongodb && { ALLOW_MONGODB_WITHOUT_TRANSACTIONS: 'on' }),
      DATA_DIR: home,
      MEDIA_DIR: join(home, 'media'),
      LANGUAGES: process.env.LANGUAGES ?? 'it,en,pt,el',
      RATE_LIMIT_READS_PER_MINUTE: '0',
      RATE_LIMIT_WRITES_PER_MINUTE: '0',
    },
  }
  say(`${documents} documents: making them …`)
  await runCommand(installation, ['seed', '--demo', String(documents)])
  const { email, password } = installation
  const user = ['users', 'add', '--email', email, '--role', 'administrator', '--name', 'Bench']
  await runCommand(installation, user, `${password}\n`)
  return installation
}

/** A new database's address; it stays on the server. */
function onServer(mongodb, documents) {
  const url = new URL(mongodb)
  url.pathname = `/colab-bench-${documents}-${process.pid}`
  return url.href
}

function runCommand({ env }, args, input = '') {
  return new Promise((resolve, reject) => {
    let output = ''
    const child = spawn(
      process.execPath,
      ['--conditions=production', 'dist/cli/main.js', ...args],
      {
        cwd: root,
        env,
        stdio: ['pipe', 'pipe', 'pipe'],
      },
    )
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (output += part))
    child.once('error', reject)
    child.once('close', (code) => {
      if (code === 0) resolve(output)
      else reject(new Error(`${args.join(' ')} failed with code ${code}:\n${output}`))
    })
    child.stdin.end(input)
  })
}

/** Starts the built server on a free port of this machine, as an API-only replica would be. */
export async function startServer({ env }) {
  const port = await findFreePort()
  const url = `http://127.0.0.1:${port}`
  const started = performance.now()
  const child = spawn(process.execPath, ['--conditions=production', 'dist/server.js'], {
    cwd: root,
    env: { ...env, HOST: '127.0.0.1', PORT: String(port), PUBLIC_URL: url },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const killWithUs = () => child.kill('SIGKILL')
  process.once('exit', killWithUs)
  const ended = new Promise((resolve) => child.once('close', resolve))
  await waitUntilReady(url, child)
  const readyInMs = Math.round(performance.now() - started)
  return {
    url,
    readyInMs,
    idle: () => ({ readyInMs, residentMb: residentMb(child.pid) }),
    stop: async () => {
      child.kill('SIGTERM')
      const stubborn = setTimeout(killWithUs, 12_000)
      await ended
      clearTimeout(stubborn)
      process.removeListener('exit', killWithUs)
    },
  }
}

async function waitUntilReady(url, child) {
  const deadline = performance.now() + readyLimitMs
  while (performance.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`The server ended with code ${child.exitCode}`)
    const ready = await fetch(`${url}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (ready) return
    await sleep(20)
  }
  child.kill('SIGKILL')
  throw new Error(`The server was not ready in ${readyLimitMs / 1000} s`)
}

/** Memory that the process holds, in MB; undefined where there is no /proc. */
function residentMb(pid) {
  const status = `/proc/${pid}/status`
  if (!existsSync(status)) return undefined
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(status, 'utf8'))?.[1]) / 1024)
}

function findFreePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })
}
