import { configToSchema } from '@payloadcms/graphql'

import { type BootedPayload, bootPayload } from '../../support/bootPayload.ts'
import { type Api, openApi, openApiAnonymously } from '../../support/translation/openApi.ts'

let cms: BootedPayload
let administrator: Api
beforeAll(async () => {
  cms = await bootPayload()
  administrator = await openApi(cms.payload, 'administrator')
})
afterAll(() => cms.stop())

/** Of everything that keeps no versions and can be asked for. */
const addresses = (): string[] => {
  const { collections, globals } = cms.payload.config
  return [
    ...collections
      .filter(({ endpoints, versions }) => !versions && endpoints !== false)
      .map(({ slug }) => `/${slug}`),
    ...globals.filter(({ versions }) => !versions).map(({ slug }) => `/globals/${slug}`),
  ]
}

describe('versions of what keeps none', () => {
  it('are not found, whoever asks and whichever is asked for', async () => {
    expect(addresses()).toEqual(
      expect.arrayContaining(['/topics', '/partners', '/media', '/users']),
    )
    for (const address of addresses()) {
      for (const path of [`${address}/versions`, `${address}/versions/1`]) {
        for (const api of [administrator, openApiAnonymously(cms.payload)]) {
          const { headers, json, status } = await api.get(path)
          const type = headers.get('content-type')
          expect({ path, status, type }).toEqual({
            path,
            status: 404,
            type: 'application/problem+json',
          })
          expect(json).toMatchObject({ status: 404, type: 'urn:colab-cms:problem:not-found' })
        }
      }
      expect((await administrator.post(`${address}/versions/1`)).status).toBe(404)
    }
  })

  it('are no question of GraphQL', () => {
    const { schema } = configToSchema(cms.payload.config)
    const queries = Object.keys(schema.getQueryType()!.getFields())
    const ofVersions = queries.filter((name) => /^versions?[A-Z]/.test(name))
    expect(ofVersions).toContain('versionsEvents')
    expect(ofVersions.filter((name) => /Topic|Partner|Media|User/.test(name))).toEqual([])
  })
})

describe('versions of documents', () => {
  it('are listed as before', async () => {
    const { json, status } = await administrator.get('/news/versions')
    expect([status, json.docs]).toEqual([200, []])
    expect((await administrator.get('/globals/site/versions')).status).toBe(200)
  })
})
