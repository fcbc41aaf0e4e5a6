/** A client of the API that is signed in: every call carries the session's token. */
export type SignedIn = {
  token: string
  userId: number | string
  fetch: (path: string, init?: RequestInit & { json?: unknown }) => Promise<Response>
}

/** Signs in over REST; throws what the server answered when it refuses. */
export async function signIn(url: string, email: string, password: string): Promise<SignedIn> {
  const response = await fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })
  if (!response.ok)
    throw new Error(`Sign-in of ${email}: ${response.status} ${await response.text()}`)
  const { token, user } = (await response.json()) as {
    token: string
    user: { id: number | string }
  }
  return { token, userId: user.id, fetch: fetchFrom(url, token) }
}

/** The same calls from somebody who has not signed in. */
export function asAnonymous(url: string): SignedIn['fetch'] {
  return fetchFrom(url)
}

function fetchFrom(url: string, token?: string): SignedIn['fetch'] {
  return (path, { json, ...init } = {}) => {
    const headers = new Headers(init.headers)
    if (token) headers.set('authorization', `JWT ${token}`)
    if (json !== undefined) headers.set('content-type', 'application/json')
    const body = json === undefined ? init.body : JSON.stringify(json)
    return fetch(new URL(path, url), { ...init, headers, body })
  }
}
