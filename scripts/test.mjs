// Everything that must hold before a change is taken: checks, then all tests. Works on a fresh
// clone, without a terminal and without standard input; the last line is the count.
//   npm test              everything
//   npm test -- --checks  the checks alone
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { installPackages } from './installPackages.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const output = join(root, 'test-output')
const checksOnly = process.argv.includes('--checks')
const minutes = 60_000
/** For one group of tests: three times what a busy machine was seen to need. */
const groupLimitMinutes = 25

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 20)) {
  console.error(`Node ${process.versions.node} is too old: 20.20 or newer is needed.`)
  process.exit(1)
}

const count = { passed: 0, failed: 0, skipped: 0 }
const failures = []
const skips = []
const running = new Set()
// Everything that tests write, gone at the end however that comes.
process.env.TESTS_FOLDER = mkdtempSync(join(tmpdir(), 'colab-cms-tests-'))
process.once('exit', () => {
  running.forEach(killWithChildren)
  rmSync(process.env.TESTS_FOLDER, { recursive: true, force: true, maxRetries: 5 })
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1))

try {
  await installPackages(root, console.log)
  rmSync(output, { recursive: true, force: true })
  mkdirSync(join(output, 'jest'), { recursive: true })
  await runChecks()
  if (!checksOnly) await runTests()
} catch (error) {
  fail(error instanceof Error ? error.message : String(error))
}
finish()

async function runChecks() {
  const bin = (path, ...args) => [join('node_modules', path), ...args]
  const queue = [
    ['types', bin('typescript/bin/tsc', '--noEmit')],
    ['lint', bin('eslint/bin/eslint.js', '.')],
    ['format', bin('prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.')],
    ['dead code', bin('knip/bin/knip.js', '--no-progress')],
    [
      'import rules',
      bin(
        'dependency-cruiser/bin/dependency-cruise.mjs',
        ...['--config', '.dependency-cruiser.cjs'],
        ...['payload.config.ts', 'src', 'collections', 'globals', 'seed', 'test'],
      ),
    ],
  ]
  const workers = Array.from({ length: 2 }, async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [name, args] = next
      await check(name, () => runNode(args, { timeout: 5 * minutes }))
    }
  })
  await Promise.all(workers)
  await check('generated types', () =>
    generatedIsCurrent('src/payload-types.ts', 'generate:types', 'PAYLOAD_TS_OUTPUT_PATH'),
  )
  await check('generated import map', () =>
    generatedIsCurrent('src/app/(payload)/admin/importMap.js', 'generate:importmap'),
  )
}

/**
 * Has Payload make the file again and compares. Where Payload cannot write elsewhere, the file is
 * put back as it was.
 */
async function generatedIsCurrent(file, command, outputVariable) {
  const path = join(root, file)
  const before = existsSync(path) ? readFileSync(path) : undefined
  const elsewhere = join(output, 'generated.ts')
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    PAYLOAD_CONFIG_PATH: 'payload.config.ts',
    PAYLOAD_SECRET: 'x'.repeat(32),
    DATA_DIR: join(output, 'data'),
    MEDIA_DIR: join(output, 'media'),
    ...(outputVariable && { [outputVariable]: elsewhere }),
  }
  for (const name of ['DATABASE_URL', 'LANGUAGES', 'LANGUAGE_FALLBACKS']) delete env[name]
  const args = ['--conditions=production', 'node_modules/payload/bin.js', command]
  const result = await runNode(args, { timeout: 2 * minutes, env })
  const made = outputVariable ? elsewhere : path
  const after = existsSync(made) ? readFileSync(made) : undefined
  if (!outputVariable && before && digest(before) !== digest(after)) writeFileSync(path, before)
  if (result.code !== 0) return result
  if (before && after && digest(before) === digest(after)) return { code: 0, text: '' }
  const text = `${file} is out of date: run \`npm run generate\`.`
  return { code: 1, text }
}

async function runTests() {
  const canServe = await build()
  const mongodb = await bringMongodb()
  await runJest('sqlite', ['unit', 'integration:sqlite', ...(canServe ? ['http:sqlite'] : [])])
  await runJest(
    'mongodb',
    ['integration:mongodb', ...(canServe ? ['http:mongodb'] : [])],
    mongodb.env,
  )
  if (canServe) await runJest('browser', ['browser'], {}, ['--maxWorkers=1'])
  await mongodb.stop()
}

/** Without a build the tests that spawn a server are left out; the build counts as failed. */
async function build() {
  console.log('Building (half a minute) …')
  const { code, text } = await runNode(['scripts/build.mjs'], { timeout: 5 * minutes })
  if (code === 0) return true
  console.log(text)
  fail('the build')
  return false
}

/** One server for all tests; without one Jest is told why and skips by name. */
async function bringMongodb() {
  const { startMongodb } = await import('../test/support/mongodb/startMongodb.mjs')
  const mongodb = await startMongodb(console.log)
  if ('missing' in mongodb) {
    skips.push(`Tests on MongoDB: ${mongodb.missing}`)
    return { env: { TESTS_MONGODB_MISSING: mongodb.missing }, stop: async () => {} }
  }
  console.log(`MongoDB: ${mongodb.what}`)
  if (!mongodb.transactions) {
    skips.push('Tests of transactions on MongoDB: this server is no replica set')
  }
  const transactions = mongodb.transactions ? 'on' : ''
  const env = { TESTS_MONGODB_URI: mongodb.uri, TESTS_MONGODB_TRANSACTIONS: transactions }
  return { env, stop: mongodb.stop }
}

async function runJest(name, projects, env = {}, more = []) {
  const report = join(output, 'jest', `${name}.json`)
  const args = [
    '--experimental-vm-modules',
    '--conditions=production',
    '--disable-warning=ExperimentalWarning',
  ]
  args.push('node_modules/jest/bin/jest.js', '--ci', '--forceExit', '--passWithNoTests')
  args.push('--json', `--outputFile=${report}`, ...more, '--selectProjects', ...projects)
  console.log(`\nTests: ${projects.join(', ')}`)
  const { code, text } = await runNode(args, {
    timeout: groupLimitMinutes * minutes,
    env: { ...process.env, ...env, NODE_ENV: 'test' },
    show: true,
  })
  if (existsSync(report)) countReport(name, JSON.parse(readFileSync(report, 'utf8')))
  else if (code !== 0) {
    const why = text || `it ended with code ${code}`
    fail(`${projects.join(', ')}: Jest left no report: ${why}`)
  }
}

/** Counts as Jest did; a file that could not run at all is one failure. */
function countReport(name, report) {
  count.passed += report.numPassedTests
  count.failed += report.numFailedTests
  count.skipped += report.numPendingTests + report.numTodoTests
  for (const file of report.testResults) {
    const path = `${name}: ${relative(root, file.name)}`
    const failed = file.assertionResults.filter(({ status }) => status === 'failed')
    for (const { fullName } of failed) failures.push(`${path}: ${fullName}`)
    if (file.status === 'failed' && failed.length === 0) fail(`${path}: the file could not run`)
    const skipped = file.assertionResults.filter(({ status }) => status === 'pending')
    if (skipped.length > 0 && skipped.length === file.assertionResults.length) {
      skips.push(`${path}: all ${skipped.length}`)
    } else for (const { fullName } of skipped) skips.push(`${path}: ${fullName}`)
  }
}

async function check(name, run) {
  const start = performance.now()
  const { code, text } = await run()
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'}  ${name}  ${seconds} s`)
  if (code === 0) {
    count.passed += 1
    return
  }
  console.log(text)
  fail(`check: ${name}`)
}

function fail(name) {
  count.failed += 1
  failures.push(name)
}

function finish() {
  if (skips.length > 0) console.log(`\nSkipped:\n${list(skips)}`)
  if (failures.length > 0) console.log(`\nFailed:\n${list(failures)}`)
  const last = `${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`
  // Something may still be under way, such as a download that took too long.
  process.stdout.write(`\n${last}\n`, () => process.exit(count.failed > 0 ? 1 : 0))
}

/** Runs Node in the repository and keeps what it says, or with `show` passes it on. */
function runNode(args, { timeout, env = process.env, show = false }) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env,
      stdio: ['ignore', show ? 'ignore' : 'pipe', show ? 'inherit' : 'pipe'],
      detached: process.platform !== 'win32',
    })
    running.add(child)
    let text = ''
    child.stdout?.on('data', (part) => (text += part))
    child.stderr?.on('data', (part) => (text += part))
    const late = setTimeout(() => {
      text += `\nit was stopped after ${timeout / minutes} minutes`
      killWithChildren(child)
    }, timeout)
    child.once('close', (code) => {
      clearTimeout(late)
      running.delete(child)
      resolve({ code: code ?? 1, text: text.trim() })
    })
  })
}

/** Jest's workers and the servers that tests started are in the child's process group. */
function killWithChildren(child) {
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL')
  } catch {
    // It has ended by itself.
  }
}

function list(names) {
  return names.map((name) => `  - ${name}`).join('\n')
}

function digest(content) {
  return content && createHash('sha256').update(content).digest('hex')
}
