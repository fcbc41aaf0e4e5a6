import { setTimeout as sleep } from 'node:timers/promises'

import { message } from '../../platform/messages/Message.ts'

import { ProviderError, type ProviderFailure } from './ProviderError.ts'

/** How patient a request is. */
export type Patience = {
  /** For one answer. */
  timeoutMs?: number
  /** Requests in all, the first with them. */
  attempts?: number
  /** Longest wait that a service may ask for. */
  maxWaitMs?: number
  wait?: (milliseconds: number, signal?: AbortSignal) => Promise<void>
}

type Request = {
  url: string
  headers?: Record<string, string>
  body: unknown
  signal?: AbortSignal | undefined
  /** Statuses that mean something of their own with this service. */
  failures?: Record<number, ProviderFailure>
  patience?: Patience | undefined
}

const later = new Set([429, 502, 503, 504])

const pause = async (milliseconds: number, signal?: AbortSignal): Promise<void> => {
  await sleep(milliseconds, undefined, signal ? { signal } : {})
}

/**
 * Posts JSON and reads JSON. Tries again when the service says that it is busy, after as long as it
 * asks for; follows no redirection, for that would hand the key on. RFC 9110 §10.2.3: Retry-After.
 *
 * @throws ProviderError; the signal's reason when it ends the work
 */
export const requestJson = async (request: Request): Promise<unknown> => {
  const {
    timeoutMs = 30_000,
    attempts = 4,
    maxWaitMs = 60_000,
    wait = pause,
  } = request.patience ?? {}
  for (let attempt = 1; ; attempt += 1) {
    const response = await send(request, timeoutMs)
    const { status, headers } = response
    if (response.ok) return readJson(response)
    const text = (await response.text().catch(() => '')).slice(0, 200)
    const failure = request.failures?.[status] ?? (later.has(status) ? 'busy' : 'refused')
    const milliseconds = askedWait(headers) ?? 1000 * 2 ** (attempt - 1)
    if (failure !== 'busy' || attempt >= attempts || milliseconds > maxWaitMs) {
      throw new ProviderError(failure, message('machineRefused', { status, reason: text }))
    }
    await wait(milliseconds, request.signal)
  }
}

const send = async (request: Request, timeoutMs: number): Promise<Response> => {
  const { url, headers, body, signal } = request
  const timeout = AbortSignal.timeout(timeoutMs)
  try {
    return await fetch(url, {
      method: 'POST',
      redirect: 'error',
      headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
      body: JSON.stringify(body),
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    })
  } catch {
    signal?.throwIfAborted()
    const said = timeout.aborted
      ? message('machineTimeout', { seconds: timeoutMs / 1000 })
      : message('machineUnreachable')
    throw new ProviderError('unreachable', said)
  }
}

const readJson = async (response: Response): Promise<unknown> => {
  try {
    return await response.json()
  } catch {
    throw new ProviderError('bad-answer', message('machineNotJson'))
  }
}

// Seconds, or a date: then by the service's own clock.
const askedWait = (headers: Headers): number | undefined => {
  const asked = headers.get('retry-after')?.trim()
  if (!asked) return undefined
  if (/^\d+$/.test(asked)) return Number(asked) * 1000
  const wait = Date.parse(asked) - Date.parse(headers.get('date') ?? '')
  return Number.isNaN(wait) ? undefined : Math.max(0, wait)
}
