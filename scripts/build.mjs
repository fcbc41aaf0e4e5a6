// Builds what is missing or older than the sources: dist/ (server and commands) and .next (panel).
//   npm run build
//   npm run build -- --no-panel
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { argv } from 'node:process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** What the builds are made of. Contents count, not times: a fresh clone has new times. */
const sources = [
  'package-lock.json',
  'tsconfig.json',
  'next.config.mjs',
  'payload.config.ts',
  'scripts/build.mjs',
  'src',
  'collections',
  'globals',
  'migrations',
  'seed',
]

/**
 * Builds what is stale, each half with a mark that is written last: an interrupted build counts as
 * none.
 * @param {{ panel: boolean, say: (message: string) => void }} options
 */
export async function buildWhatIsStale({ panel, say }) {
  const print = fingerprint()
  const bundleMark = join(root, 'dist', '.built-from')
  if (readMark(bundleMark) !== print) {
    say('Bundling the server …')
    await bundle()
    writeFileSync(bundleMark, print)
  }
  const panelMark = join(root, '.next', '.built-from')
  if (panel && readMark(panelMark) !== print) {
    say('Building the admin panel (about half a minute) …')
    rmSync(panelMark, { force: true })
    await buildPanel(say)
    writeFileSync(panelMark, print)
  }
}

function fingerprint() {
  const hash = createHash('sha256').update(process.versions.node.split('.')[0])
  for (const path of sources.flatMap(listFiles).sort()) {
    hash.update(`\0${path}\0`).update(readFileSync(join(root, path)))
  }
  return hash.digest('hex')
}

/** @param {string} path @returns {string[]} */
function listFiles(path) {
  if (!existsSync(join(root, path))) return []
  if (/\.\w+$/.test(path)) return [path]
  return readdirSync(join(root, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(tsx?|m?js|json|s?css)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
}

/** @param {string} path */
function readMark(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}

async function bundle() {
  const { build } = await import('esbuild')
  const dist = join(root, 'dist')
  rmSync(dist, { recursive: true, force: true })
  mkdirSync(dist)
  await build({
    absWorkingDir: root,
    entryPoints: ['src/server.ts', 'src/cli/main.ts'].filter((path) =>
      existsSync(join(root, path)),
    ),
    outbase: 'src',
    outdir: dist,
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    sourcemap: true,
    sourcesContent: false,
    logLevel: 'warning',
  })
}

/** @param {(message: string) => void} say */
function buildPanel(say) {
  const next = join(root, 'node_modules/next/dist/bin/next')
  const started = Date.now()
  const seconds = () => Math.round((Date.now() - started) / 1000)
  const ticker = setInterval(() => say(`… still building, ${seconds()} s`), 10_000)
  return new Promise((resolve, reject) => {
    let output = ''
    const child = spawn(process.execPath, [next, 'build'], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        NODE_ENV: 'production',
        NODE_OPTIONS: '--conditions=production',
        NEXT_TELEMETRY_DISABLED: '1',
        // The config is read while building; nothing of the installation belongs into the build.
        DATABASE_URL: 'file:./data/never-opened.db',
        PAYLOAD_SECRET: 'only while the panel is being built',
      },
    })
    const stopChild = () => child.kill()
    process.once('exit', stopChild)
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (part) => (output += part))
    }
    child.once('error', reject)
    child.once('close', (code) => {
      clearInterval(ticker)
      process.removeListener('exit', stopChild)
      if (code === 0) {
        say(`Built in ${seconds()} s`)
        resolve(undefined)
      } else {
        reject(new Error(`next build failed with code ${code}:\n${output}`))
      }
    })
  })
}

if (argv[1] && dirname(argv[1]) === join(root, 'scripts') && argv[1].endsWith('build.mjs')) {
  await buildWhatIsStale({ panel: !argv.includes('--no-panel'), say: console.log })
}
