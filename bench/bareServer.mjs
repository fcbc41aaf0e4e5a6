// As little as an HTTP server can do: sends the bytes it was given. Runs as a process of its own.
import { fork } from 'node:child_process'
import { createServer } from 'node:http'
import process, { argv } from 'node:process'
import { fileURLToPath } from 'node:url'

const file = fileURLToPath(import.meta.url)

/** Starts it on a free port of this machine. */
export async function startBareServer() {
  const child = fork(file)
  const port = await new Promise((resolve, reject) => {
    child.once('message', resolve)
    child.once('exit', () => reject(new Error('The bare server ended')))
  })
  let answers = 0
  return {
    /** @param {{ status: number, type: string, body: string }} sample */
    answering(sample) {
      answers += 1
      child.send({ path: `/${answers}`, ...sample })
      return { url: `http://127.0.0.1:${port}/${answers}` }
    },
    stop: async () => void child.kill(),
  }
}

if (argv[1] === file) {
  const answers = new Map()
  process.on('message', ({ path, type, body }) => {
    answers.set(path, { type, bytes: Buffer.from(body) })
  })
  process.on('disconnect', () => process.exit(0))
  const server = createServer(({ url }, response) => {
    const answer = answers.get(url)
    if (!answer) {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, { 'content-type': answer.type, 'content-length': answer.bytes.length })
    response.end(answer.bytes)
  })
  server.listen(0, '127.0.0.1', () => process.send(server.address().port))
}
