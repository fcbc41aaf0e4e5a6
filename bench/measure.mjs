import autocannon from 'autocannon'

/**
 * Sends one kind of request for some seconds and counts the answers that came back right. Fails when
 * the first answer is not what is expected: a fast wrong answer is no result.
 *
 * @param {{ url: string, method?: string, headers?: Record<string, string>, body?: string,
 *   expect?: string[], next?: () => { path?: string, body?: string } }} request
 *   `next` gives path and body of each request in turn, where no two may be alike
 * @param {{ connections: number, seconds: number }} load
 */
export async function measure(request, { connections, seconds }) {
  const { url, method = 'GET', headers = {}, next } = request
  const sample = await ask(request)
  await fire(request, { connections, seconds: Math.min(1, seconds) })
  const run = await fire(request, { connections, seconds })
  if (run.wrong > run.right / 100) {
    throw new Error(`${method} ${url}: ${run.wrong} of ${run.wrong + run.right} answers were wrong`)
  }
  return { ...run, sample }

  function fire({ body }, amount) {
    return new Promise((resolve, reject) => {
      const latencies = []
      let right = 0
      let wrong = 0
      const instance = autocannon(
        {
          url,
          method,
          headers,
          body,
          connections: amount.connections,
          duration: amount.seconds,
          timeout: 30,
          ...(next && {
            requests: [
              {
                setupRequest: (made) => {
                  const { path = made.path, body: own = made.body } = next()
                  return { ...made, path, body: own }
                },
              },
            ],
          }),
        },
        (error, result) => {
          if (error) return reject(error)
          latencies.sort((a, b) => a - b)
          const at = (part) => latencies[Math.floor(latencies.length * part)] ?? Number.NaN
          resolve({
            rate: right / result.duration,
            right,
            wrong: wrong + result.errors,
            p50: at(0.5),
            p99: at(0.99),
          })
        },
      )
      instance.on('response', (_client, status, _bytes, milliseconds) => {
        latencies.push(milliseconds)
        if (status >= 200 && status < 300) right += 1
        else wrong += 1
      })
    })
  }
}

async function ask({ url, method = 'GET', headers = {}, body, expect = [], next }) {
  const own = next?.() ?? {}
  const response = await fetch(new URL(own.path ?? '', url), {
    method,
    headers: { 'accept-encoding': 'identity', ...headers },
    body: own.body ?? body,
  })
  const text = await response.text()
  const missing = expect.filter((part) => !text.includes(part))
  if (!response.ok || missing.length > 0) {
    const why = response.ok ? `lacks ${missing.join(', ')}` : `is ${response.status}`
    throw new Error(`${method} ${response.url}: the answer ${why}: ${text.slice(0, 300)}`)
  }
  const type = response.headers.get('content-type') ?? 'application/json'
  return { status: response.status, type, body: text }
}
