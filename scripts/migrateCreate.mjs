// Writes the migration that brings SQLite from the last migration to the present content model.
//   npm run migrate:create -- add-venue
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = join(root, 'migrations/sqlite')
const [name] = process.argv.slice(2)
if (!name || !/^[a-z0-9][a-z0-9-]*$/.test(name)) {
  console.error(
    'Name the migration in lower-case words, such as: npm run migrate:create -- add-venue',
  )
  process.exit(2)
}
const { status } = spawnSync(
  process.execPath,
  ['--conditions=production', join(root, 'node_modules/payload/bin.js'), 'migrate:create', name],
  {
    cwd: root,
    env: { ...process.env, DATABASE_URL: 'file:./data/migrations.db' },
    stdio: 'inherit',
  },
)
if (status !== 0) process.exit(status ?? 1)
// Payload imports types as values, which `verbatimModuleSyntax` refuses.
for (const file of readdirSync(folder).filter((entry) => entry.endsWith('.ts'))) {
  const path = join(folder, file)
  const text = readFileSync(path, 'utf8')
  const mended = text.replace(
    'import { MigrateUpArgs, MigrateDownArgs, sql }',
    'import { type MigrateDownArgs, type MigrateUpArgs, sql }',
  )
  if (mended !== text) writeFileSync(path, mended)
}
