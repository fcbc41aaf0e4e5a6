import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { type Role, roles } from '../../access/actor.ts'
import { minimumPasswordLength } from '../../access/passwordRule.ts'
import { relationId } from '../../platform/documents/relationId.ts'
import { loadEnv } from '../../platform/env.ts'
import type { User } from '../../payload-types.ts'
import { CommandError } from '../CommandError.ts'
import { makePassword } from '../makePassword.ts'
import { parseArguments } from '../parseArguments.ts'
import type { Command, Terminal } from '../Terminal.ts'

const rolesOfPartners: readonly Role[] = ['editor', 'translator', 'reviewer']
const rolesWithLanguages: readonly Role[] = ['translator', 'reviewer']

export const usersUsage = `npm run users -- add --email <address> --role <role> [--partner <slug>] [--languages it,pt] [--name <name>]
npm run users -- list
npm run users -- set-password --email <address>
npm run users -- disable --email <address>
npm run users -- enable --email <address>
A password comes on standard input (echo … | npm run users -- …), or one is made and printed once.`

/** Makes, lists and repairs accounts. */
export const users: Command = async (args, terminal) => {
  const [name, ...rest] = args
  const subcommand = Object.hasOwn(subcommands, name ?? '') ? subcommands[name!] : undefined
  if (!subcommand) {
    const wrong = name === undefined ? 'Say what to do' : `Unknown: users ${name}`
    throw new CommandError(
      `${wrong}; allowed: ${Object.keys(subcommands).join(', ')}\n${usersUsage}`,
    )
  }
  await subcommand(rest, terminal)
}

const add: Command = async (args, terminal) => {
  const values = parseArguments(args, {
    email: { type: 'string' },
    role: { type: 'string' },
    partner: { type: 'string' },
    languages: { type: 'string' },
    name: { type: 'string' },
    'password-stdin': { type: 'boolean' },
  })
  const email = parseEmail(values.email)
  const role = parseRole(values.role)
  const languages = parseLanguages(values.languages, role)
  if (rolesOfPartners.includes(role) && !values.partner) {
    throw new CommandError(`--partner is needed: the role ${role} works for a partner`)
  }
  const { password, isMade } = await choosePassword(terminal, values['password-stdin'] ?? false)
  const payload = await terminal.boot()
  const partner = values.partner ? await findPartner(payload, values.partner) : undefined
  if (await findUser(payload, email)) {
    throw new CommandError(`There is an account with --email ${email} already; see: users list`)
  }
  const req = await createLocalReq({}, payload)
  await payload.create({
    collection: 'users',
    data: {
      email,
      password,
      role,
      ...(values.name && { name: values.name }),
      ...(partner !== undefined && { partner: partner as never }),
      ...(languages && { languages }),
    },
    overrideAccess: true, // Whoever has the shell has the database.
    req,
  })
  terminal.print(`Added ${email} (${role})`)
  if (isMade) showPassword(terminal, password)
}

const list: Command = async (args, terminal) => {
  parseArguments(args, {})
  const payload = await terminal.boot()
  const req = await createLocalReq({}, payload)
  const { docs } = await payload.find({
    collection: 'users',
    depth: 0,
    limit: 0,
    overrideAccess: true, // Whoever has the shell has the database.
    pagination: false,
    req,
    sort: 'email',
  })
  if (docs.length === 0) {
    terminal.print('No accounts. The first start of the server makes one, or: users add')
    return
  }
  const slugs = new Map((await listPartners(payload)).map(({ id, slug }) => [String(id), slug]))
  const rows = docs.map((user) => [
    user.email,
    user.role,
    slugs.get(String(relationId(user.partner))) ?? '',
    (user.languages ?? []).join(','),
    user.disabled ? 'disabled' : '',
    user.name ?? '',
  ])
  printTable(terminal, [['E-MAIL', 'ROLE', 'PARTNER', 'LANGUAGES', 'STATE', 'NAME'], ...rows])
}

const setPassword: Command = async (args, terminal) => {
  const values = parseArguments(args, {
    email: { type: 'string' },
    'password-stdin': { type: 'boolean' },
  })
  const email = parseEmail(values.email)
  const { password, isMade } = await choosePassword(terminal, values['password-stdin'] ?? false)
  const payload = await terminal.boot()
  const user = await findKnownUser(payload, email)
  const req = await createLocalReq({}, payload)
  // Whoever had the old password is signed out, and failed attempts no longer lock the account.
  await change(payload, req, user, { password, sessions: [], loginAttempts: 0, lockUntil: null })
  terminal.print(`Changed the password of ${email}; all its sessions have ended.`)
  if (isMade) showPassword(terminal, password)
}

const setDisabled =
  (disabled: boolean): Command =>
  async (args, terminal) => {
    const email = parseEmail(parseArguments(args, { email: { type: 'string' } }).email)
    const payload = await terminal.boot()
    const user = await findKnownUser(payload, email)
    const req = await createLocalReq({}, payload)
    await change(payload, req, user, { disabled })
    terminal.print(
      disabled ? `Disabled ${email}: it cannot sign in any more.` : `Enabled ${email}.`,
    )
  }

const subcommands: Record<string, Command> = {
  add,
  list,
  'set-password': setPassword,
  disable: setDisabled(true),
  enable: setDisabled(false),
}

const parseEmail = (email: string | undefined): string => {
  if (!email) throw new CommandError('--email is needed, such as --email ada@example.org')
  if (/^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(email)) return email.toLowerCase()
  throw new CommandError(
    `--email "${email}" is no e-mail address; allowed: such as ada@example.org`,
  )
}

const parseRole = (role: string | undefined): Role => {
  const allowed = `allowed: ${roles.join(', ')}`
  if (!role) throw new CommandError(`--role is needed; ${allowed}`)
  const known = roles.find((each) => each === role)
  if (!known) throw new CommandError(`--role "${role}" is no role; ${allowed}`)
  return known
}

const parseLanguages = (text: string | undefined, role: Role): User['languages'] => {
  const configured = loadEnv().languages
  const allowed = `allowed: ${configured.join(', ')}, several with commas between`
  if (!rolesWithLanguages.includes(role)) {
    if (text === undefined) return undefined
    throw new CommandError(
      `--languages is for those who translate or review, not for the role ${role}`,
    )
  }
  if (!text) {
    if (role === 'reviewer') return undefined
    throw new CommandError(`--languages is needed: which may the ${role} write in? ${allowed}`)
  }
  const codes = [...new Set(text.split(',').map((code) => code.trim()))]
  return codes.map((code) => {
    const language = configured.find((each) => each === code)
    if (!language) throw new CommandError(`--languages "${code}" is not configured; ${allowed}`)
    return language
  })
}

const choosePassword = async (
  { readPassword }: Terminal,
  expected: boolean,
): Promise<{ password: string; isMade: boolean }> => {
  const given = await readPassword({ expected })
  if (given === undefined) {
    if (expected) throw new CommandError('--password-stdin: standard input was empty')
    return { password: makePassword(), isMade: true }
  }
  if (given.length < minimumPasswordLength) {
    throw new CommandError(
      `The password has ${given.length} characters; at least ${minimumPasswordLength} are needed`,
    )
  }
  return { password: given, isMade: false }
}

const showPassword = ({ print }: Terminal, password: string): void => {
  print(`Password: ${password}`)
  print('It is shown this once only.')
}

type Partner = { id: number | string; slug: string }

const listPartners = async (payload: Payload): Promise<Partner[]> => {
  const { docs } = await payload.db.find<Partner>({
    collection: 'partners',
    limit: 0,
    pagination: false,
    sort: 'slug',
  })
  return docs
}

const findPartner = async (payload: Payload, slug: string): Promise<Partner['id']> => {
  const partners = await listPartners(payload)
  const partner = partners.find((each) => each.slug === slug)
  if (partner) return partner.id
  const allowed =
    partners.length > 0
      ? `allowed: ${partners.map((each) => each.slug).join(', ')}`
      : 'there is none yet'
  throw new CommandError(`--partner "${slug}" is no partner; ${allowed}`)
}

const findUser = (payload: Payload, email: string): Promise<User | null> =>
  payload.db.findOne<User>({ collection: 'users', where: { email: { equals: email } } })

const findKnownUser = async (payload: Payload, email: string): Promise<User> => {
  const user = await findUser(payload, email)
  if (user) return user
  throw new CommandError(`There is no account with --email ${email}; see: npm run users -- list`)
}

const change = async (
  payload: Payload,
  req: PayloadRequest,
  { id }: User,
  data: Partial<User>,
): Promise<void> => {
  await payload.update({
    collection: 'users',
    data,
    id,
    overrideAccess: true, // Whoever has the shell has the database.
    req,
  })
}

const printTable = ({ print }: Terminal, rows: string[][]): void => {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  for (const row of rows) {
    print(
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
  }
}
