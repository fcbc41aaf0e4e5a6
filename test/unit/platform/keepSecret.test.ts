import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { keepSecret } from '../../../src/platform/keepSecret.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'secret-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

it('makes a secret once and keeps it for its owner alone', () => {
  const dataDir = join(folder, 'data')
  const first = keepSecret(dataDir)
  expect(first).toMatch(/^[0-9a-f]{64}$/)
  expect(keepSecret(dataDir)).toBe(first)
  expect(statSync(join(dataDir, 'secret')).mode & 0o777).toBe(0o600)
  expect(readdirSync(dataDir)).toEqual(['secret'])
})

it('refuses an empty file rather than sign with nothing', () => {
  writeFileSync(join(folder, 'secret'), '\n')
  expect(() => keepSecret(folder)).toThrow('is empty')
})
