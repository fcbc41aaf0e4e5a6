import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

import { buildNews } from '../support/build/buildNews.ts'
import { buildPartner } from '../support/build/buildPartner.ts'
import { createUser } from '../support/createUser.ts'
import { signIn, type SignedIn } from '../support/signIn.ts'
import { type RunningServer, startServer } from '../support/startServer.ts'
import { translateXliff21 } from '../support/translation/returnFile.ts'

let machine: Server
let server: RunningServer
let person: SignedIn
const ids: (number | string)[] = []

beforeAll(async () => {
  // A LibreTranslate that takes its time.
  machine = createServer((incoming, response) => {
    const chunks: Buffer[] = []
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
    incoming.on('end', () => {
      const { q } = JSON.parse(Buffer.concat(chunks).toString()) as { q: string[] }
      const answer = JSON.stringify({ translatedText: q.map((text) => `(${text})`) })
      setTimeout(() => response.end(answer), 1500)
    })
  })
  await new Promise<void>((resolve) => machine.listen(0, '127.0.0.1', resolve))
  let account = { email: '', password: '' }
  server = await startServer({
    env: {
      TRANSLATION_PROVIDER: 'libretranslate',
      TRANSLATION_URL: `http://127.0.0.1:${(machine.address() as AddressInfo).port}`,
    },
    prepare: async (payload) => {
      account = await createUser(payload, 'coordinator')
      const partner = buildPartner() as never
      const { id } = await payload.create({ collection: 'partners', data: partner })
      for (let count = 0; count < 8; count += 1) {
        const data = buildNews({ partner: id, title: 'Uno' }) as never
        ids.push((await payload.create({ collection: 'news', locale: 'it', data })).id)
      }
    },
  })
  person = await signIn(server.url, account.email, account.password)
})
afterAll(async () => {
  await server.stop()
  machine.closeAllConnections()
  machine.close()
})

const exportOne = (format: string) =>
  person.fetch(`/api/translations/export?format=${format}&language=en&documents=news:${ids[0]}`)

it('hands a file out and takes it back as the body itself', async () => {
  const out = await exportOne('xliff-2.1')
  expect(out.headers.get('content-disposition')).toContain('attachment; filename="news-')
  expect(out.headers.get('cache-control')).toContain('no-store')
  const body = translateXliff21(await out.text(), (text) => `EN ${text}`)
  const headers = { 'content-type': 'application/xliff+xml' }
  const back = await person.fetch('/api/translations/import', { method: 'POST', headers, body })
  expect([back.status, await back.json()]).toEqual([
    200,
    expect.objectContaining({ documents: [expect.objectContaining({ imported: 3 })] }),
  ])
})

it('takes a form, refuses JSON, and answers to a huge file before it is all there', async () => {
  const form = new FormData()
  form.set('file', new Blob([await (await exportOne('csv')).text()]), 'back.csv')
  const taken = await person.fetch('/api/translations/import', { method: 'POST', body: form })
  expect(taken.status).toBe(200)
  const json = await person.fetch('/api/translations/import', { method: 'POST', json: {} })
  expect(json.status).toBe(415)
  expect(await sendEndlessly()).toBe(413)
})

/** Sends 64 MB without saying how many, and gives the status of the answer. */
const sendEndlessly = (): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const outgoing = request(
      `${server.url}/api/translations/import`,
      {
        method: 'POST',
        headers: { authorization: `JWT ${person.token}`, 'content-type': 'text/csv' },
      },
      (response) => resolve(response.resume().statusCode),
    )
    outgoing.on('error', reject)
    const chunk = Buffer.alloc(1024 * 1024, 'x')
    let left = 64
    const send = (): void => {
      while (left > 0 && !outgoing.destroyed) {
        left -= 1
        if (!outgoing.write(chunk)) {
          outgoing.once('drain', send)
          return
        }
      }
      outgoing.end()
    }
    send()
  })

type Job = { id: number; state: string; done: number; failed: number; report: unknown[] }

it('goes on with a job after a restart where it was', async () => {
  const documents = ids.map((id) => `news:${id}`)
  const begun = await person.fetch('/api/translations/pretranslate', {
    method: 'POST',
    json: { language: 'pt', documents },
  })
  const { id } = (await begun.json()) as Job
  const readJob = async () =>
    (await (await person.fetch(`/api/translations/jobs/${id}`)).json()) as Job
  const until = async (holds: (job: Job) => boolean): Promise<Job> => {
    for (let attempt = 0; attempt < 600; attempt += 1) {
      const job = await readJob()
      if (holds(job)) return job
      await sleep(50)
    }
    throw new Error(`It did not happen: ${JSON.stringify(await readJob())}`)
  }
  await until(({ done }) => done >= 1)
  await server.restart()
  const after = await readJob()
  expect(['running', 'waiting']).toContain(after.state)
  expect(await until(({ state }) => state === 'done')).toMatchObject({ done: 8, failed: 0 })
})
