import { EnvError, listOwnOrigins, parseEnv, withoutPassword } from '../../../src/platform/env.ts'

const secret = 'a secret of more than thirty-two characters'
const parse = (source: Record<string, string>) => parseEnv(source, () => secret)

function problemsOf(source: Record<string, string>): string[] {
  try {
    parse(source)
  } catch (error) {
    if (error instanceof EnvError) return error.problems.map(({ name }) => name)
    throw error
  }
  return []
}

describe('parseEnv', () => {
  it('needs nothing: SQLite under data/, four languages, the panel on', () => {
    expect(parse({})).toMatchObject({
      nodeEnv: 'production',
      database: 'sqlite',
      databaseUrl: 'file:data/colab-cms.db',
      payloadSecret: secret,
      port: 3000,
      host: 'localhost',
      publicUrl: 'http://localhost:3000',
      admin: true,
      languages: ['it', 'en', 'pt', 'el'],
      trustProxy: false,
      maxUploadMb: 25,
    })
  })

  it('takes an empty variable for one that is not set', () => {
    expect(parse({ PORT: '', TRUST_PROXY: ' ', LANGUAGES: '' })).toEqual(parse({}))
  })

  it('gives development a database of its own', () => {
    expect(parse({ NODE_ENV: 'development' }).databaseUrl).toBe(
      'file:data/colab-cms-development.db',
    )
  })

  it('follows the port in the public address', () => {
    expect(parse({ PORT: '4000' }).publicUrl).toBe('http://localhost:4000')
  })

  it('names every problem at once', () => {
    const source = {
      ADMIN: 'yes',
      CORS_ORIGINS: 'https://a.example/path',
      DATABASE_URL: 'postgres://host/db',
      LANGUAGES: 'it,xx',
      LANGUAGE_FALLBACKS: 'pt:it',
      LOG_LEVEL: 'loud',
      MAX_UPLOAD_MB: '0',
      NODE_ENV: 'staging',
      PAYLOAD_SECRET: 'short',
      PORT: '70000',
      PUBLIC_URL: 'cms.example.org',
      RATE_LIMIT_READS_PER_MINUTE: '-1',
      TRUST_PROXY: 'true',
    }
    expect([...new Set(problemsOf(source))].sort()).toEqual(
      // LANGUAGE_FALLBACKS is judged by the default languages once LANGUAGES is no use.
      Object.keys(source)
        .filter((name) => name !== 'LANGUAGE_FALLBACKS')
        .sort(),
    )
  })

  it('says what is allowed', () => {
    expect(() => parse({ ADMIN: 'yes', PORT: 'x' })).toThrow(
      'The environment cannot be used:\n' +
        '  PORT: "x": allowed: a whole number from 1 to 65535\n' +
        '  ADMIN: "yes": allowed: on, off',
    )
  })

  it('makes no secret while something else is wrong', () => {
    const ownSecret = () => {
      throw new Error('asked for a secret')
    }
    expect(() => parseEnv({ PORT: 'x' }, ownSecret)).toThrow(EnvError)
  })

  describe('on MongoDB', () => {
    const url = 'mongodb://user:pa:ss@host:27017/colab'

    it('refuses a server without replica set, and keeps its password out of the message', () => {
      const source = { DATABASE_URL: url, PAYLOAD_SECRET: secret }
      expect(() => parse(source)).toThrow(/mongodb:\/\/user:\*\*\*@host.* has no replicaSet=/)
      expect(() => parse(source)).not.toThrow(/pa:ss/)
    })

    it('takes one when the operator accepts it', () => {
      const env = parse({
        ALLOW_MONGODB_WITHOUT_TRANSACTIONS: 'on',
        DATABASE_URL: url,
        PAYLOAD_SECRET: secret,
      })
      expect(env).toMatchObject({ database: 'mongodb', allowMongodbWithoutTransactions: true })
    })

    it.each([`${url}?replicaSet=rs0`, 'mongodb+srv://cluster.example.org/colab'])(
      'takes %s',
      (given) => {
        expect(parse({ DATABASE_URL: given, PAYLOAD_SECRET: secret }).database).toBe('mongodb')
      },
    )

    it('needs a secret, because all replicas share it', () => {
      expect(problemsOf({ DATABASE_URL: `${url}?replicaSet=rs0` })).toEqual(['PAYLOAD_SECRET'])
    })
  })

  it.each([
    ['off', false],
    ['0', false],
    ['2', 2],
    ['loopback, 10.0.0.0/8', ['loopback', '10.0.0.0/8']],
    ['fd00::/8', ['fd00::/8']],
  ])('reads TRUST_PROXY=%s', (given, expected) => {
    expect(parse({ TRUST_PROXY: given }).trustProxy).toEqual(expected)
  })

  describe('of machine translation', () => {
    const of = (source: Record<string, string>) => parse(source).machineTranslation

    it('has none unless one is named', () => {
      expect(of({})).toEqual({ service: undefined, charactersPerMonth: null })
    })

    it('reads what each service needs', () => {
      expect(of({ TRANSLATION_PROVIDER: 'deepl', TRANSLATION_KEY: 'k:fx' }).service).toEqual({
        provider: 'deepl',
        key: 'k:fx',
        url: undefined,
      })
      const url = 'http://libretranslate:5000'
      const libre = { TRANSLATION_PROVIDER: 'libretranslate', TRANSLATION_URL: `${url}/` }
      expect(of(libre).service).toEqual({ provider: 'libretranslate', url, key: undefined })
      expect(of({ TRANSLATION_BUDGET_PER_MONTH: '500000' }).charactersPerMonth).toBe(500_000)
    })

    it.each([
      [{ TRANSLATION_PROVIDER: 'deepl' }, 'TRANSLATION_KEY'],
      [{ TRANSLATION_PROVIDER: 'libretranslate' }, 'TRANSLATION_URL'],
      [{ TRANSLATION_PROVIDER: 'babelfish' }, 'TRANSLATION_PROVIDER'],
      [{ TRANSLATION_URL: 'ftp://host' }, 'TRANSLATION_URL'],
      [{ TRANSLATION_URL: 'https://me:secret@host' }, 'TRANSLATION_URL'],
      [{ TRANSLATION_BUDGET_PER_MONTH: '0' }, 'TRANSLATION_BUDGET_PER_MONTH'],
    ])('says what is wrong with %j', (source, name) => {
      expect(problemsOf(source as Record<string, string>)).toEqual([name])
    })

    it('takes the one that translates nothing only where nobody works, or when asked twice', () => {
      const source = { TRANSLATION_PROVIDER: 'dummy' }
      expect(problemsOf(source)).toEqual(['TRANSLATION_PROVIDER'])
      expect(of({ ...source, NODE_ENV: 'development' }).service).toEqual({ provider: 'dummy' })
      expect(of({ ...source, ALLOW_DUMMY_TRANSLATION: 'on' }).service).toEqual({
        provider: 'dummy',
      })
    })
  })

  it('keeps origins as browsers send them', () => {
    const { corsOrigins } = parse({
      CORS_ORIGINS: 'https://WWW.example.org/, http://localhost:4321',
    })
    expect(corsOrigins).toEqual(['https://www.example.org', 'http://localhost:4321'])
  })
})

describe('listOwnOrigins', () => {
  it('knows this machine by both its names', () => {
    expect(listOwnOrigins({ publicUrl: 'http://localhost:3000' })).toEqual([
      'http://localhost:3000',
      'http://127.0.0.1:3000',
    ])
  })

  it('adds nothing to a public address', () => {
    const publicUrl = 'https://cms.example.org'
    expect(listOwnOrigins({ publicUrl })).toEqual([publicUrl])
  })
})

describe('withoutPassword', () => {
  it('leaves an address without password alone', () => {
    expect(withoutPassword('mongodb://host/db')).toBe('mongodb://host/db')
  })
})
