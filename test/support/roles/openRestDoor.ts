import { stringify } from 'qs-esm'

import type { SignedIn } from '../signIn.ts'

import type { Door, Outcome } from './Door.ts'

/** REST as the person whose calls these are. */
export const openRestDoor = (send: SignedIn['fetch']): Door => {
  const call = async (
    method: string,
    path: string,
    query: object = {},
    init: { json?: unknown; body?: FormData } = {},
  ): Promise<Outcome> => {
    const search = stringify(query, { addQueryPrefix: true })
    const answer = await send(`/api/${path}${search}`, { method, ...init })
    const text = await answer.text()
    let body: Outcome['body']
    try {
      body = JSON.parse(text) as Outcome['body']
    } catch {
      body = { text }
    }
    return { status: answer.status, body: (body['doc'] as Outcome['body']) ?? body }
  }
  return {
    create: (collection, json, options) => call('POST', collection, options, { json }),
    upload: (collection, data, { name, mimetype, data: bytes }) => {
      const body = new FormData()
      body.set('file', new Blob([new Uint8Array(bytes)], { type: mimetype }), name)
      body.set('_payload', JSON.stringify(data))
      return call('POST', collection, { locale: 'it' }, { body })
    },
    findByID: (collection, id, options) => call('GET', `${collection}/${id}`, options),
    find: (collection, where, options) => call('GET', collection, { where, ...options }),
    findVersions: (collection, where) => call('GET', `${collection}/versions`, { where }),
    update: (collection, id, json, options) =>
      call('PATCH', `${collection}/${id}`, options, { json }),
    updateMany: (collection, where, json, options) =>
      call('PATCH', collection, { where, ...options }, { json }),
    remove: (collection, id) => call('DELETE', `${collection}/${id}`),
    removeMany: (collection, where) => call('DELETE', collection, { where }),
    duplicate: (collection, id, json, options) =>
      call('POST', `${collection}/${id}/duplicate`, options, { json }),
    findGlobal: (slug) => call('GET', `globals/${slug}`),
    findGlobalVersions: (slug) => call('GET', `globals/${slug}/versions`),
    updateGlobal: (slug, json, options) => call('POST', `globals/${slug}`, options, { json }),
  }
}
