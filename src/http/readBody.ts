import type { IncomingMessage } from 'node:http'
import { ExpectedFailure } from '../platform/errors/ExpectedFailure.ts'
import { message } from '../platform/messages/Message.ts'

/** Reads a whole body as text, or fails as soon as it is larger than `maxBytes`. */
export async function readBody(request: IncomingMessage, maxBytes: number): Promise<string> {
  if (Number(request.headers['content-length'] ?? 0) > maxBytes) throw tooLarge(maxBytes)
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let bytes = 0
    // Not `for await`: leaving it early would destroy the connection, and with it the answer.
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length
      if (bytes <= maxBytes) {
        chunks.push(chunk)
        return
      }
      request.removeAllListeners('data')
      reject(tooLarge(maxBytes))
    })
    request.once('end', () => resolve(Buffer.concat(chunks).toString('utf8')))
    request.once('error', reject)
    request.once('close', () => reject(interrupted))
  })
}

const interrupted = new ExpectedFailure({
  kind: 'malformed',
  detail: 'The connection ended before the body did',
})

/** Says how large a body may be. */
export function tooLarge(maxBytes: number): ExpectedFailure {
  const size =
    maxBytes >= 1e6 ? `${Math.floor(maxBytes / 1e6)} MB` : `${Math.floor(maxBytes / 1e3)} KB`
  return new ExpectedFailure({
    kind: 'too-large',
    detail: message('requestTooLarge', { most: size }),
  })
}
