import { spawn } from 'node:child_process'

import type { Payload } from 'payload'

import { makePassword } from '../../../src/cli/makePassword.ts'
import { runCommand } from '../../../src/cli/runCommand.ts'
import { type BootedPayload, bootPayload } from '../../support/bootPayload.ts'
import { buildPartner } from '../../support/build/buildPartner.ts'

type Answer = { code: number; out: string; error: string }

let cms: BootedPayload
let payload: Payload
const partners = new Map<string, number | string>()

beforeAll(async () => {
  cms = await bootPayload()
  payload = cms.payload
  for (const [name, slug] of [
    ['Trevessu', 'trevessu'],
    ['Marca', 'marca'],
  ] as const) {
    const { id } = await payload.create({
      collection: 'partners',
      data: { ...buildPartner(), name, slug },
      overrideAccess: true,
    })
    partners.set(slug, id)
  }
})
afterAll(() => cms.stop())

/** Runs a command inside the test; `stdin` is what somebody pipes in. */
const run = async (line: string, stdin?: string): Promise<Answer> => {
  const out: string[] = []
  const error: string[] = []
  const code = await runCommand(
    line.split(' ').filter((word) => word !== ''),
    {
      print: (text) => out.push(text),
      boot: () => Promise.resolve(payload),
      readPassword: () => Promise.resolve(stdin),
      signal: new AbortController().signal,
    },
    (text) => error.push(text),
  )
  return { code, out: out.join('\n'), error: error.join('\n') }
}

const signIn = (email: string, password: string): Promise<boolean> =>
  payload.login({ collection: 'users', data: { email, password } }).then(
    () => true,
    () => false,
  )

const countUsers = async (): Promise<number> =>
  (await payload.db.count({ collection: 'users' })).totalDocs

describe('users add', () => {
  it('makes an account with the password from standard input, and does not repeat it', async () => {
    const { code, out, error } = await run(
      'users add --email Ada@example.org --role administrator --name Ada',
      'correct horse battery',
    )
    expect([code, error]).toEqual([0, ''])
    expect(out).toBe('Added ada@example.org (administrator)')
    expect(await signIn('ada@example.org', 'correct horse battery')).toBe(true)
  })

  it('makes up a password when none comes, and prints it once', async () => {
    const { code, out } = await run(
      'users add --email eva@example.org --role editor --partner marca',
    )
    expect(code).toBe(0)
    const password = /^Password: (\S+)$/m.exec(out)?.[1] ?? ''
    expect(password.length).toBeGreaterThanOrEqual(20)
    expect(out.split(password)).toHaveLength(2)
    expect(await signIn('eva@example.org', password)).toBe(true)
  })

  it('gives a translator partner and languages', async () => {
    const { code } = await run(
      'users add --email tea@example.org --role translator --partner trevessu --languages it,pt',
      'a long enough password',
    )
    expect(code).toBe(0)
    const { docs } = await payload.find({
      collection: 'users',
      depth: 0,
      overrideAccess: true,
      where: { email: { equals: 'tea@example.org' } },
    })
    expect(docs[0]).toMatchObject({
      role: 'translator',
      partner: partners.get('trevessu'),
      languages: ['it', 'pt'],
    })
  })

  it.each([
    ['users add --role editor', '--email is needed'],
    ['users add --email ada --role editor', '--email "ada" is no e-mail address'],
    ['users add --email x@example.org', '--role is needed; allowed: administrator, coordinator,'],
    [
      'users add --email x@example.org --role boss',
      '--role "boss" is no role; allowed: administrator, coordinator, editor, translator, reviewer',
    ],
    ['users add --email x@example.org --role editor', '--partner is needed'],
    [
      'users add --email x@example.org --role editor --partner nobody',
      '--partner "nobody" is no partner; allowed: marca, trevessu',
    ],
    [
      'users add --email x@example.org --role translator --partner marca',
      '--languages is needed: which may the translator write in? allowed: it, en, pt, el',
    ],
    [
      'users add --email x@example.org --role translator --partner marca --languages it,de',
      '--languages "de" is not configured; allowed: it, en, pt, el',
    ],
    [
      'users add --email x@example.org --role editor --partner marca --languages it',
      '--languages is for those who translate or review',
    ],
    [
      'users add --email ada@example.org --role administrator',
      'There is an account with --email ada@example.org already',
    ],
    ['users add --mail x@example.org', "Unknown option '--mail'. Allowed: --email, --role,"],
    ['users add --email', "Option '--email <value>' argument missing"],
    ['users add x@example.org', "Unexpected argument 'x@example.org'"],
    ['users', 'allowed: add, list, set-password, disable, enable'],
    ['users invite', 'Unknown: users invite; allowed: add, list,'],
    ['invite', 'Unknown command: invite; allowed: seed, users, migrate'],
    ['users constructor', 'Unknown: users constructor'],
  ])('refuses "%s" with what is allowed, and makes nothing', async (line, message) => {
    const before = await countUsers()
    const { code, out, error } = await run(line)
    expect([code, out]).toEqual([2, ''])
    expect(error).toContain(message)
    expect(await countUsers()).toBe(before)
  })

  it('refuses a password of less than twelve characters', async () => {
    const { code, error } = await run(
      'users add --email x@example.org --role coordinator',
      'eleven char',
    )
    expect([code, error]).toEqual([2, 'The password has 11 characters; at least 12 are needed'])
  })

  it('refuses --password-stdin when nothing comes', async () => {
    const { code, error } = await run(
      'users add --email x@example.org --role coordinator --password-stdin',
    )
    expect([code, error]).toEqual([2, '--password-stdin: standard input was empty'])
  })
})

describe('users list', () => {
  it('shows everybody with role, partner and languages, and no secret', async () => {
    const { code, out } = await run('users list')
    expect(code).toBe(0)
    expect(out).toMatch(/^ada@example\.org +administrator .*Ada$/m)
    expect(out).toMatch(/^tea@example\.org +translator +trevessu +it,pt$/m)
    expect(out).not.toMatch(/hash|salt|password/i)
  })
})

describe('users set-password', () => {
  it('replaces the password, ends the sessions and unlocks the account', async () => {
    await signIn('ada@example.org', 'correct horse battery')
    const where = { email: { equals: 'ada@example.org' } }
    await payload.db.updateOne({
      collection: 'users',
      data: { loginAttempts: 10, lockUntil: new Date(Date.now() + 60_000).toISOString() },
      where,
    })
    const { code } = await run(
      'users set-password --email ada@example.org',
      'another fine password',
    )
    expect(code).toBe(0)
    const user = await payload.db.findOne<{ id: number; sessions?: unknown[] }>({
      collection: 'users',
      where,
    })
    expect(user?.sessions ?? []).toEqual([])
    expect(await signIn('ada@example.org', 'correct horse battery')).toBe(false)
    expect(await signIn('ada@example.org', 'another fine password')).toBe(true)
  })

  it('says when there is no such account', async () => {
    const { code, error } = await run('users set-password --email no@example.org', 'x'.repeat(12))
    expect([code, error]).toEqual([
      2,
      'There is no account with --email no@example.org; see: npm run users -- list',
    ])
  })
})

describe('users disable and enable', () => {
  it('keeps the account from signing in until it is enabled', async () => {
    await run('users set-password --email eva@example.org', 'yet another password')
    expect((await run('users disable --email eva@example.org')).code).toBe(0)
    expect(await signIn('eva@example.org', 'yet another password')).toBe(false)
    expect((await run('users list')).out).toMatch(/^eva@example\.org .* disabled$/m)
    expect((await run('users enable --email eva@example.org')).code).toBe(0)
    expect(await signIn('eva@example.org', 'yet another password')).toBe(true)
  })

  it('refuses to disable the last administrator', async () => {
    const { code, error } = await run('users disable --email ada@example.org')
    expect([code, error]).toEqual([1, 'This is the last administrator. Make another one first.'])
  })
})

describe('seed', () => {
  it.each([
    ['seed --demo many', '--demo "many": allowed is a whole number from 1 to'],
    ['seed --demo 0', '--demo "0": allowed'],
    ['seed --all', "Unknown option '--all'. Allowed: --demo, --continue, --if-empty"],
  ])('refuses "%s"', async (line, message) => {
    const { code, error } = await run(line)
    expect(code).toBe(2)
    expect(error).toContain(message)
  })

  it('refuses a database with content and changes nothing', async () => {
    const { code, error } = await run('seed')
    expect(code).toBe(1)
    expect(error).toContain('This database has content (2 partners)')
  })

  it('leaves it alone without complaint with --if-empty', async () => {
    expect(await run('seed --if-empty')).toEqual({ code: 0, out: '', error: '' })
  })
})

it('makes passwords that differ, without letters that look alike', () => {
  const passwords = Array.from({ length: 200 }, makePassword)
  expect(new Set(passwords).size).toBe(passwords.length)
  for (const password of passwords)
    expect(password).toMatch(/^([a-km-np-z2-9]{4}-){5}[a-km-np-z2-9]{4}$/)
})

// As a process of its own beside the one that has the database open, with a real pipe.
it('takes the password from a pipe, while a server holds the database', async () => {
  const child = spawn(
    process.execPath,
    ['--conditions=production', '--import', 'tsx', 'src/cli/main.ts', 'users', 'add'].concat([
      '--email',
      'ugo@example.org',
      '--role',
      'coordinator',
    ]),
    { env: { ...process.env, NODE_OPTIONS: '', NODE_ENV: 'production', ...cms.env } },
  )
  let text = ''
  child.stdout.on('data', (part) => (text += part))
  child.stdin.end('piped in password\n')
  const code = await new Promise((resolve) => child.once('close', resolve))
  expect([code, text.trim()]).toEqual([0, 'Added ugo@example.org (coordinator)'])
  expect(await signIn('ugo@example.org', 'piped in password')).toBe(true)
})
