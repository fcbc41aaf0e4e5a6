// Runs a command of the CMS: builds what is missing, then hands over.
//   npm run seed
//   npm run users -- list
//   npm run migrate -- status
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { installPackages } from './installPackages.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
// What the command prints may be piped on; these lines are no part of it.
const say = (/** @type {string} */ message) => console.error(message)

process.chdir(root)
try {
  if (existsSync('.env')) process.loadEnvFile('.env')
  await installPackages(root, say)
  const { buildWhatIsStale } = await import('./build.mjs')
  await buildWhatIsStale({ panel: false, say })
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
await import('../dist/cli/main.js')
