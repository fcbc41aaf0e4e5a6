// Measures the built server with 1,000 and 10,000 documents, beside a bare node:http server that
// sends the same bytes, and beside a rival if there is one. See README.md.
//   npm run bench
//   npm run bench -- --documents 1000 --seconds 3 --rounds 1 --only list
//   npm run bench -- --rival http://127.0.0.1:4101
//   npm run bench -- --mongodb mongodb://127.0.0.1:27017/?replicaSet=rs0
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process, { argv, exit } from 'node:process'
import { parseArgs } from 'node:util'
import { buildWhatIsStale } from '../scripts/build.mjs'
import { measure } from './measure.mjs'
import { startBareServer } from './bareServer.mjs'
import { prepare, questions, rivalQuestions, signIn } from './questions.mjs'
import { renderTable, median } from './renderTable.mjs'
import { makeInstallation, startServer } from './startServer.mjs'

const { values } = parseArgs({
  args: argv.slice(2),
  options: {
    documents: { type: 'string', default: '1000,10000' },
    connections: { type: 'string', default: '10' },
    seconds: { type: 'string', default: '4' },
    rounds: { type: 'string', default: '3' },
    only: { type: 'string', default: '' },
    mongodb: { type: 'string' },
    rival: { type: 'string' },
    'rival-user': { type: 'string', default: 'admin@example.com' },
    'rival-password': { type: 'string', default: 'Admin-12345' },
  },
})
const sizes = values.documents.split(',').map(Number)
const rounds = Number(values.rounds)
const load = { connections: Number(values.connections), seconds: Number(values.seconds) }
const say = (message) => console.error(message)

const folder = mkdtempSync(join(tmpdir(), 'bench-'))
const running = []
const stop = async () => {
  await Promise.all(running.map((server) => server.stop()))
  rmSync(folder, { recursive: true, force: true })
}
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => void stop().finally(() => exit(1)))
}

try {
  await buildWhatIsStale({ panel: false, say })
  const ours = []
  for (const documents of sizes) {
    const installation = await makeInstallation({ documents, folder, mongodb: values.mongodb, say })
    const server = await startServer(installation)
    running.push(server)
    say(`${documents} documents: ready in ${server.readyInMs} ms`)
    const token = await signIn(server.url, installation)
    ours.push({ documents, server, target: { token, ...(await prepare(server.url, token)) } })
  }
  const bare = await startBareServer()
  running.push(bare)
  const rival = values.rival && {
    url: values.rival,
    token: await signIn(values.rival, {
      email: values['rival-user'],
      password: values['rival-password'],
    }),
  }

  await new Promise((resolve) => setTimeout(resolve, 3000))
  const idle = ours.map(({ documents, server }) => ({ documents, ...server.idle() }))
  const rows = []
  for (const [name, ask] of Object.entries(questions)) {
    if (!name.includes(values.only)) continue
    const targets = ours.map(({ documents, server, target }) => ({
      key: String(documents),
      request: ask(server.url, target),
    }))
    if (targets.some(({ request }) => !request)) {
      say(`${name}: left out, for Greek is not among the languages`)
      continue
    }
    const { connections = load.connections } = targets[0].request
    if (rival && rivalQuestions[name]) {
      targets.push({ key: 'rival', request: rivalQuestions[name](rival.url, rival) })
    }
    // In turns, so that what else the machine does hits all of them alike.
    const results = new Map(targets.map(({ key }) => [key, []]))
    const bares = new Map(targets.map(({ key }) => [key, []]))
    for (let round = 0; round < rounds; round += 1) {
      for (const { key, request } of targets) {
        const result = await measure(request, { ...load, connections })
        results.get(key).push(result)
        const same = bare.answering(result.sample)
        bares
          .get(key)
          .push(await measure(same, { seconds: Math.min(2, load.seconds), connections }))
      }
    }
    rows.push({ name, results, bares })
    const shown = [...results].map(([key, list]) => `${key}: ${median(list, 'rate').toFixed(1)}/s`)
    say(`${name}: ${shown.join(', ')}`)
  }
  console.log(renderTable({ rows, idle, sizes, rounds, load, rival: rival && values.rival }))
} finally {
  await stop()
}
