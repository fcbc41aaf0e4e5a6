import type { IncomingMessage } from 'node:http'
import type { Response } from 'express'

/** Tells whether some of a request's body is still to come. RFC 9112 §6. */
export function awaitsBody({ complete, headers }: IncomingMessage): boolean {
  if (complete) return false
  return Number(headers['content-length'] ?? 0) > 0 || headers['transfer-encoding'] !== undefined
}

/** How long the rest of a body that nobody wants is still taken in. */
const drainLimitMs = 5000

/**
 * Answers a request whose body is still arriving, and reads the rest of it away before the end.
 * A connection that is closed while the client sends is reset, and the client never sees the answer.
 */
export function endAfterBody(request: IncomingMessage, response: Response, content: Buffer): void {
  response.setHeader('connection', 'close')
  response.setHeader('content-length', content.length)
  response.write(content)
  const end = () => {
    clearTimeout(limit)
    response.end()
  }
  const limit = setTimeout(end, drainLimitMs)
  request.removeAllListeners('data')
  request.once('end', end)
  request.once('close', end)
  request.resume()
}
