import type { Payload } from 'payload'

import { configuredLanguages } from '../../platform/documents/configuredLanguages.ts'
import { isEmptyDatabase, speaksSeedLanguage } from '../../../seed/assertSeedable.ts'
import { loadSeed } from '../../../seed/loadSeed.ts'
import { readSeedState } from '../../../seed/seedMarker.ts'
import { makeDemoDocuments } from '../../../seed/demo/makeDemoDocuments.ts'
import { createPublished } from '../../publications/createPublished.ts'
import { numberChanges } from '../../publications/numberChanges.ts'
import { publishLanguage } from '../../publications/publishLanguage.ts'
import { CommandError } from '../CommandError.ts'
import { parseArguments } from '../parseArguments.ts'
import type { Command, Terminal } from '../Terminal.ts'

const mostDemoDocuments = 900_000

export const seedUsage = `npm run seed                    fills an empty database with the seed content
npm run seed -- --continue      makes the rest of a seed that was interrupted
npm run seed -- --if-empty      as the first start does: no error when there is content
npm run seed -- --demo 10000    adds so many case studies to measure with`

/** Fills an empty database with the seed content, or adds documents to measure with. */
export const seed: Command = async (args, terminal) => {
  const values = parseArguments(args, {
    demo: { type: 'string' },
    continue: { type: 'boolean' },
    'if-empty': { type: 'boolean' },
  })
  const demo = values.demo === undefined ? undefined : parseCount(values.demo)
  const payload = await terminal.boot()
  const fill = () => loadContent(payload, terminal, { goOn: values.continue ?? false })
  if (demo !== undefined) {
    if (await isEmptyDatabase(payload)) await fill()
    await makeDemo(payload, terminal, demo)
  } else if (values['if-empty']) {
    await fillIfEmpty(payload, terminal)
  } else {
    await fill()
  }
}

const loadContent = async (
  payload: Payload,
  { print, signal }: Terminal,
  { goOn }: { goOn: boolean },
): Promise<void> => {
  const counts = await loadSeed(payload, { log: print, publish: publishLanguage, goOn, signal })
  await numberAll(payload)
  const made = Object.entries(counts).map(([collection, count]) => `${count} ${collection}`)
  print(`Made ${made.join(', ')}, the project and the website.`)
}

const makeDemo = async (
  payload: Payload,
  { print, signal }: Terminal,
  count: number,
): Promise<void> => {
  try {
    await makeDemoDocuments(payload, count, { log: print, create: createPublished, signal })
  } finally {
    // Readers of the log see what was made, even when it was interrupted.
    print('Numbering the changes …')
    await numberAll(payload)
  }
}

/** One pass ends early on a slow database; none is numbered when a running server does it. */
const numberAll = async (payload: Payload): Promise<void> => {
  while ((await numberChanges(payload)) > 0);
}

/** For the first start of an installation: does what can be done and complains of nothing else. */
const fillIfEmpty = async (payload: Payload, terminal: Terminal): Promise<void> => {
  const state = await readSeedState(payload)
  if (!speaksSeedLanguage(configuredLanguages(payload))) {
    terminal.print(
      'The seed texts are in Italian and English, which LANGUAGES leaves out: none is made.',
    )
  } else if (state === 'running') terminal.print('Another process is filling this database.')
  else if (state === 'interrupted') await loadContent(payload, terminal, { goOn: true })
  else if (await isEmptyDatabase(payload)) await loadContent(payload, terminal, { goOn: false })
}

const parseCount = (text: string): number => {
  const count = Number(text)
  if (/^\d+$/.test(text) && count >= 1 && count <= mostDemoDocuments) return count
  throw new CommandError(
    `--demo "${text}": allowed is a whole number from 1 to ${mostDemoDocuments}, such as --demo 10000`,
  )
}
