import { copyFile, mkdir, rename, rm, stat } from 'node:fs/promises'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { jest } from '@jest/globals'
import Database from 'libsql'
import { getPayload, type Payload } from 'payload'
import { type Installation, makeInstallation, productVariables } from './makeInstallation.ts'

export type BootedPayload = Installation & {
  payload: Payload
  /** Ends Payload and removes the installation. */
  stop: () => Promise<void>
}

type BootOptions = {
  /** Variables of the product that differ from the defaults, such as `LANGUAGES`. */
  env?: Record<string, string>
}

let bootedBefore = false

/**
 * Boots the real config on a fresh database inside the test, for the Local API.
 * Once for a test file, in `beforeAll`: each boot takes a second or two.
 */
export async function bootPayload({ env = {} }: BootOptions = {}): Promise<BootedPayload> {
  const installation = await makeInstallation(env)
  const template = installation.database === 'sqlite' ? templatePath(env) : undefined
  if (template) await copyTemplate(template, databaseFile(installation))
  const payload = await bootOn(installation)
  if (template) await keepTemplate(template, databaseFile(installation))
  const stop = async () => {
    await payload.destroy()
    await installation.remove()
  }
  return { ...installation, payload, stop }
}

/** Boots the real config on an installation that exists; its database stays as it is. */
export async function bootOn(installation: Installation): Promise<Payload> {
  for (const name of productVariables) delete process.env[name]
  const LOG_LEVEL = process.env.TESTS_LOG_LEVEL ?? 'silent'
  Object.assign(process.env, installation.env, { LOG_LEVEL })
  // The config reads the environment once, when it is imported.
  if (bootedBefore) jest.resetModules()
  bootedBefore = true
  // Payload keeps the last one, ended or not, and would hand it out again.
  ;(globalThis as { _payload?: Map<string, unknown> })._payload?.delete('default')
  const { default: config } = await import('../../payload.config.ts')
  return getPayload({ config })
}

/** Migrating an empty database takes longer than copying one; the languages shape the tables. */
function templatePath(env: Record<string, string>): string | undefined {
  const folder = process.env.TESTS_FOLDER
  if (!folder) return undefined
  const shape = createHash('sha256').update(JSON.stringify(Object.entries(env).sort()))
  return join(folder, `template-${shape.digest('hex').slice(0, 12)}.db`)
}

async function copyTemplate(template: string, file: string): Promise<void> {
  if (await exists(template)) await copyFile(template, file)
}

/** The first to boot keeps its database, still empty, for the others. */
async function keepTemplate(template: string, file: string): Promise<void> {
  if (await exists(template)) return
  const mine = await mkdir(`${template}.lock`).then(
    () => true,
    () => false,
  )
  if (!mine) return
  const copy = `${template}.part`
  await rm(copy, { force: true })
  const database = new Database(file)
  database.prepare('VACUUM INTO ?').run(copy)
  database.close()
  await rename(copy, template)
}

function databaseFile(installation: Installation): string {
  return installation.env.DATABASE_URL!.replace(/^file:/, '')
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
