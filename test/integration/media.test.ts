import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { handleEndpoints, type Payload } from 'payload'
import sharp from 'sharp'
import { bootPayload } from '../support/bootPayload.ts'
import { buildPartner } from '../support/build/buildPartner.ts'
import { buildUser } from '../support/build/buildUser.ts'
import { buildZip, officeDocuments } from '../support/media/buildZip.ts'

type Size = {
  filename: string | null
  filesize: number
  width: number
  height: number
  mimeType: string
  url: string | null
}
type Media = {
  id: number
  alt?: string
  filename: string
  filesize: number
  mimeType: string
  width: number
  height: number
  url: string
  focalX?: number
  focalY?: number
  partner?: number | string
  sizes: Record<string, Size>
}

const maxUploadMb = 3

let stop: () => Promise<void>
let mediaFolder: string
let payload: Payload
let token: string
let partners: Record<'marca' | 'trevessu', number | string>

beforeAll(async () => {
  const booted = await bootPayload({
    env: { ADMIN: 'off', LANGUAGES: 'it,en', MAX_UPLOAD_MB: String(maxUploadMb) },
  })
  ;({ mediaDir: mediaFolder, payload, stop } = booted)
  const [trevessu, marca] = await Promise.all(
    [buildPartner(), buildPartner()].map((data) => add('partners', data)),
  )
  partners = { marca: marca!.id, trevessu: trevessu!.id }
  token = await signInAs({ role: 'administrator' })
}, 120_000)

afterAll(() => stop())

/** A person with a role comes into being and signs in. */
async function signInAs(rights: Parameters<typeof buildUser>[0]): Promise<string> {
  const user = buildUser(rights)
  await add('users', user)
  const { token: given } = await payload.login({ collection: 'users', data: user })
  return given!
}

// Access is not what these rows are about: they are the stage.
const add = (collection: 'partners' | 'users', data: object) =>
  payload.create({ collection, data: data as never, overrideAccess: true, req: {} })

/** Uploads as the panel does: multipart over REST, as an administrator. */
async function upload(
  data: Buffer | string,
  name: string,
  {
    fields = { alt: 'Una collina' },
    id,
    locale = 'it',
    query = '',
    type = 'application/octet-stream',
    as = token,
  }: {
    fields?: Record<string, unknown>
    id?: number
    locale?: string
    query?: string
    type?: string
    as?: string
  } = {},
): Promise<{ status: number; doc: Media; errors: { path: string; message: string }[] }> {
  const form = new FormData()
  form.append('file', new Blob([new Uint8Array(Buffer.from(data))], { type }), name)
  form.append('_payload', JSON.stringify(fields))
  const path = id === undefined ? '' : `/${id}`
  return answer(
    await send(`/api/media${path}?locale=${locale}&depth=0${query}`, {
      body: form,
      method: id === undefined ? 'POST' : 'PATCH',
      as,
    }),
  )
}

async function change(
  id: number,
  fields: Record<string, unknown>,
  locale = 'it',
  query = '',
  as = token,
) {
  return answer(
    await send(`/api/media/${id}?locale=${locale}&depth=0${query}`, {
      body: JSON.stringify(fields),
      headers: { 'content-type': 'application/json' },
      method: 'PATCH',
      as,
    }),
  )
}

async function send(
  path: string,
  {
    as = token,
    headers,
    ...init
  }: RequestInit & { as?: string; headers?: Record<string, string> } = {},
): Promise<Response> {
  return handleEndpoints({
    config: payload.config,
    request: new Request(new URL(path, 'http://localhost:3000'), {
      ...init,
      headers: { ...headers, ...(as && { authorization: `JWT ${as}` }) },
    }),
  })
}

async function answer(response: Response) {
  const body = (await response.json()) as {
    doc: Media
    errors?: { data?: { errors?: { path: string; message: string }[] }; message: string }[]
  }
  const errors = (body.errors ?? []).flatMap(
    ({ data, message }) => data?.errors ?? [{ path: '', message }],
  )
  return { status: response.status, doc: body.doc, errors }
}

const storedNames = async () => (await readdir(mediaFolder).catch(() => [])).sort()
const storedBytes = (name: string) => readFile(join(mediaFolder, name))

/** Left half red, right half blue, with soft hills that leave something to compress. */
const photograph = (width = 1700, height = 850) =>
  sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100" preserveAspectRatio="none" width="${width}" height="${height}">
        <linearGradient id="r" y2="1"><stop stop-color="#ff8060"/><stop offset="1" stop-color="#901008"/></linearGradient>
        <linearGradient id="b" y2="1"><stop stop-color="#6080ff"/><stop offset="1" stop-color="#081090"/></linearGradient>
        <rect width="100" height="100" fill="url(#r)"/><rect x="100" width="100" height="100" fill="url(#b)"/>
        ${Array.from({ length: 14 }, (_, i) => `<circle cx="${(i * 37) % 200}" cy="${(i * 53) % 100}" r="${6 + (i % 9)}" fill="#fff" opacity=".2"/>`).join('')}
      </svg>`,
    ),
  ).removeAlpha()

const svg = (inner: string, attributes = 'viewBox="0 0 40 30"') =>
  `<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${inner}</svg>`

const pdf =
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n' +
  'xref\n0 3\n0000000000 65535 f \n0000000009 00000 n \n0000000052 00000 n \n' +
  'trailer<</Size 3/Root 1 0 R>>\nstartxref\n101\n%%EOF\n'

describe('what is taken', () => {
  it.each(['jpeg', 'png', 'webp', 'avif', 'gif'] as const)(
    'keeps a %s with its sizes',
    async (format) => {
      const bytes = await photograph(900, 600).toFormat(format).toBuffer()
      const { doc, errors, status } = await upload(bytes, `La collina.${format}`)
      expect(errors).toEqual([])
      expect(status).toBe(201)
      expect(doc).toMatchObject({ mimeType: `image/${format}`, width: 900, height: 600 })
      expect(doc.filename).toMatch(
        new RegExp(`^la-collina-[0-9a-f]{10}\\.${format.replace('jpeg', 'jpg')}$`),
      )
      expect(doc.sizes['thumbnail']).toMatchObject({ width: 320, height: 240 })
      expect(doc.sizes['card']).toMatchObject({ width: 768, height: 512 })
      expect(doc.sizes['wide']).toMatchObject({ width: 900, height: 600 })
    },
  )

  it.each(Object.entries(officeDocuments))(
    'keeps a %s and serves it as a download',
    async (extension, bytes) => {
      const { doc, errors } = await upload(bytes, `Piano.${extension}`, { fields: {} })
      expect(errors).toEqual([])
      expect(doc.filename).toMatch(new RegExp(`\\.${extension}$`))
      expect(await storedBytes(doc.filename)).toEqual(bytes)
      const served = await send(doc.url, { as: '' })
      expect(served.headers.get('content-disposition')).toBe('attachment')
      expect(served.headers.get('x-content-type-options')).toBe('nosniff')
      expect(served.headers.get('content-type')).toBe(doc.mimeType)
    },
  )

  it('keeps a PDF without asking for an alternative text', async () => {
    const { doc, errors } = await upload(pdf, 'Guida al coworking.pdf', { fields: {} })
    expect(errors).toEqual([])
    expect(doc).toMatchObject({ mimeType: 'application/pdf', filesize: pdf.length })
  })

  it('keeps an SVG and serves it in a sandbox', async () => {
    const { doc, errors } = await upload(svg('<path d="M0 0h40v30z" fill="#123456"/>'), 'logo.svg')
    expect(errors).toEqual([])
    expect(doc).toMatchObject({ mimeType: 'image/svg+xml', width: 40, height: 30 })
    const served = await send(doc.url, { as: '' })
    expect(served.headers.get('content-type')).toBe('image/svg+xml')
    expect(served.headers.get('content-security-policy')).toMatch(/^sandbox; default-src 'none';/)
    expect(await served.text()).toContain('fill="#123456"')
  })

  it('names a file after its content: a PNG called page.html becomes a .png', async () => {
    const bytes = await photograph(100, 80).png().toBuffer()
    const { doc, errors } = await upload(bytes, 'page.html', { type: 'text/html' })
    expect(errors).toEqual([])
    expect(doc.filename).toMatch(/^page-[0-9a-f]{10}\.png$/)
    expect(doc.mimeType).toBe('image/png')
    expect((await send(doc.url, { as: '' })).headers.get('content-type')).toBe('image/png')
  })

  it('makes a readable name of Greek letters and drops any path', async () => {
    const { doc } = await upload(pdf, '../../Οδηγός συνεργασίας.pdf', { fields: {} })
    expect(doc.filename).toMatch(/^odigos-synergasias-[0-9a-f]{10}\.pdf$/)
  })

  it('keeps eight uploads of one name at once apart', async () => {
    const pictures = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        sharp({
          create: { background: { r: index * 30, g: 0, b: 0 }, channels: 3, height: 20, width: 20 },
        })
          .png()
          .toBuffer(),
      ),
    )
    const answers = await Promise.all(pictures.map((bytes) => upload(bytes, 'foto.png')))
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(201))
    expect(new Set(answers.map(({ doc }) => doc.filename)).size).toBe(8)
    const reds = await Promise.all(
      answers.map(
        async ({ doc }) =>
          (
            await sharp(await storedBytes(doc.filename))
              .raw()
              .toBuffer()
          )[0],
      ),
    )
    expect(reds).toEqual(pictures.map((_, index) => index * 30))
  })
})

describe('what is refused', () => {
  const page = '<!doctype html><html><body><script>alert(1)</script></body></html>'
  const cases: [string, () => Promise<Buffer | string> | Buffer | string, string, RegExp][] = [
    ['a page called .png', () => page, 'picture.png', /no known kind/],
    ['a page called .svg', () => page, 'picture.svg', /no known kind/],
    ['text called .pdf', () => 'hello', 'guide.pdf', /no known kind/],
    ['a zip called .docx', () => buildZip({ 'a.txt': 'a' }), 'plan.docx', /application\/zip/],
    [
      'a zip that only declares itself a document',
      () => buildZip({ mimetype: 'application/vnd.oasis.opendocument.text', 'a.exe': 'MZ' }),
      'plan.odt',
      /not a complete one/,
    ],
    [
      'a document with macros',
      () => {
        const parts = { mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' }
        return buildZip({ ...parts, 'Basic/Standard/Module1.xml': '<a/>' })
      },
      'plan.odt',
      /macros/,
    ],
    [
      'an executable called .jpg',
      () => Buffer.concat([Buffer.from('MZ'), Buffer.alloc(400)]),
      'a.jpg',
      /not taken|no known kind/,
    ],
    ['0 bytes', () => '', 'empty.png', /empty|file is needed/i],
    [
      'a picture cut short',
      async () => (await photograph(800, 600).jpeg().toBuffer()).subarray(0, 9000),
      'cut.jpg',
      /damaged/,
    ],
    ['a PDF cut short', () => pdf.slice(0, 60), 'cut.pdf', /damaged/],
    [
      'a script and nothing else called .svg',
      () => svg('<script>alert(1)</script>'),
      'a.svg',
      /nothing safe/,
    ],
    ['an SVG that is not well-formed', () => svg('<path d="M0 0"'), 'a.svg', /well-formed/],
    [
      'an SVG with entities',
      () => `<!DOCTYPE svg [<!ENTITY a "aaaa">]>${svg('<path d="M0 0"/>').slice(22)}`,
      'a.svg',
      /no known kind|well-formed/,
    ],
    ['an SVG without a size', () => svg('<path d="M0 0"/>', ''), 'a.svg', /viewBox/],
  ]

  it.each(cases)('refuses %s and keeps nothing of it', async (_, make, name, message) => {
    const before = await storedNames()
    const { errors, status } = await upload(await make(), name)
    expect(status).toBe(400)
    expect(errors).toEqual([{ path: 'file', message: expect.stringMatching(message) as string }])
    expect(await storedNames()).toEqual(before)
  })

  it('refuses a bomb of 400 million pixels by its header alone', async () => {
    const bomb = await sharp({
      create: { background: '#fff', channels: 3, height: 20_000, width: 20_000 },
      limitInputPixels: false,
    } as never)
      .png({ compressionLevel: 9 })
      .toBuffer()
    expect(bomb.length).toBeLessThan(maxUploadMb * 1_000_000)
    const start = Date.now()
    const { errors, status } = await upload(bomb, 'bomb.png')
    expect(status).toBe(400)
    expect(errors[0]?.message).toMatch(/too many pixels: at most 60 million/)
    expect(Date.now() - start).toBeLessThan(1000)
  })

  it('refuses what is too large, over REST and through the Local API', async () => {
    const large = Buffer.concat([Buffer.from(pdf), Buffer.alloc(maxUploadMb * 1_000_000)])
    expect((await upload(large, 'large.pdf')).status).toBe(413)
    const file = { data: large, mimetype: 'application/pdf', name: 'large.pdf', size: large.length }
    await expect(
      payload.create({ collection: 'media', data: {}, file, overrideAccess: true } as never),
    ).rejects.toMatchObject({
      data: {
        errors: [{ path: 'file', message: 'The file is too large: at most 3 MB are allowed.' }],
      },
    })
  })

  it('fetches nothing from an address', async () => {
    const response = await send('/api/media', {
      body: JSON.stringify({ alt: 'x', filename: 'a.png', url: 'http://127.0.0.1:9/a.png' }),
      headers: { 'content-type': 'application/json' },
      method: 'POST',
    })
    expect((await answer(response)).errors[0]?.message).toMatch(/must be sent with the request/)
  })

  it('answers an anonymous upload with 403 before looking into it', async () => {
    const { status } = await upload('not even a picture', 'a.png', { as: '' })
    expect(status).toBe(403)
  })

  it('speaks the language of the panel', async () => {
    const file = { data: Buffer.from('x'), mimetype: 'image/png', name: 'a.png', size: 1 }
    await expect(
      payload.create({
        collection: 'media',
        data: {},
        file,
        overrideAccess: true,
        req: { i18n: { language: 'it' } },
      } as never),
    ).rejects.toMatchObject({ data: { errors: [{ message: expect.stringContaining('Ammessi') }] } })
  })
})

describe('SVG', () => {
  const stored = async (inner: string) => {
    const { doc, errors } = await upload(svg(`${inner}<path d="M0 0h9v9z"/>`), 'a.svg')
    expect(errors).toEqual([])
    return (await storedBytes(doc.filename)).toString()
  }

  it.each([
    ['a script', '<script>alert(1)</script>', 'alert'],
    ['an event handler', '<rect width="1" height="1" onload="alert(1)"/>', 'alert'],
    ['a style sheet', '<style>@import url(https://evil.example/a.css);</style>', 'evil'],
    [
      'a foreign page',
      '<foreignObject><iframe xmlns="http://www.w3.org/1999/xhtml" src="https://evil.example"/></foreignObject>',
      'evil',
    ],
    [
      'a link elsewhere',
      '<a xlink:href="https://evil.example"><rect width="1" height="1"/></a>',
      'evil',
    ],
    [
      'a javascript link',
      '<a href="javascript:alert(1)"><rect width="1" height="1"/></a>',
      'alert',
    ],
    [
      'a picture from elsewhere',
      '<image href="https://evil.example/a.png" width="1" height="1"/>',
      'evil',
    ],
    [
      'a picture that is an SVG',
      '<image href="data:image/svg+xml;base64,ZXZpbA==" width="1" height="1"/>',
      'ZXZpbA',
    ],
    [
      'a fill from elsewhere',
      '<rect width="1" height="1" fill="url(https://evil.example/a#b)"/>',
      'evil',
    ],
    [
      'an escaped fill from elsewhere',
      '<rect width="1" height="1" fill="u\\72l(https://evil.example/a#b)"/>',
      'evil',
    ],
    [
      'a style attribute that loads',
      '<rect width="1" height="1" style="fill:url(\'https://evil.example/a\')"/>',
      'evil',
    ],
    [
      'an animation of a link',
      '<a href="#b"><set attributeName="href" to="javascript:alert(1)"/><rect width="1" height="1"/></a>',
      'alert',
    ],
    [
      'a filter that loads',
      '<filter id="f"><feImage href="https://evil.example/a.png"/></filter>',
      'evil',
    ],
  ])('keeps the drawing and drops %s', async (_, inner, poison) => {
    const kept = await stored(inner)
    expect(kept).not.toContain(poison)
    expect(kept).toContain('d="M0 0h9v9z"')
  })

  it('keeps gradients, clips, text, copies and embedded pictures', async () => {
    const png = (await photograph(4, 4).png().toBuffer()).toString('base64')
    const kept = await stored(
      '<defs><linearGradient id="g"><stop offset="0" stop-color="red"/></linearGradient>' +
        '<clipPath id="c"><rect width="9" height="9"/></clipPath></defs>' +
        '<rect id="r" width="9" height="9" fill="url(#g)" clip-path="url(#c)" transform="translate(1 2)"/>' +
        `<use xlink:href="#r"/><text x="1">Città &amp; colline</text><image href="data:image/png;base64,${png}" width="4" height="4"/>`,
    )
    for (const part of [
      'linearGradient',
      'clipPath',
      'url(#g)',
      'url(#c)',
      'translate(1 2)',
      'href="#r"',
      'Città &amp; colline',
      png,
    ]) {
      expect(kept).toContain(part)
    }
  })

  it('keeps the colours that a style sheet or a style attribute gave', async () => {
    const kept = await stored(
      '<style>.a,.b{fill:#0a0b0c;} /* x */ .b{stroke:red!important}</style>' +
        '<rect class="a" width="1" height="1"/><rect class="b" width="2" height="2" style="fill:#fff;stroke-width:2px"/>',
    )
    expect(kept).toMatch(/<rect class="a"[^>]* fill="#0a0b0c"/)
    expect(kept).toMatch(/<rect class="b"[^>]* fill="#fff" stroke="red" stroke-width="2px"/)
    expect(kept).not.toContain('style')
  })

  it('drops copies of copies, which could stall a browser', async () => {
    const kept = await stored(
      '<g id="a"><rect width="1" height="1"/></g><g id="b"><use href="#a"/></g><use href="#b"/>',
    )
    expect(kept).toContain('href="#a"')
    expect(kept).not.toContain('href="#b"')
  })

  it('gives the same drawing when its own result is uploaded', async () => {
    const once = await stored('<rect width="9" height="9" style="fill:red"/>')
    const { doc } = await upload(once, 'again.svg')
    expect((await storedBytes(doc.filename)).toString()).toBe(once)
  })
})

describe('pictures', () => {
  it('takes out coordinates and camera, and keeps the picture upright', async () => {
    const bytes = await photograph(600, 400)
      .withExif({ IFD0: { Model: 'SecretCam' }, IFD3: { GPSLatitude: '37/1 56/1 0/1' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer()
    const before = await sharp(bytes).metadata()
    expect(before.orientation).toBe(6)
    expect(before.exif).toBeDefined()
    const { doc } = await upload(bytes, 'portrait.jpg')
    expect(doc).toMatchObject({ width: 400, height: 600 })
    for (const name of [
      doc.filename,
      ...Object.values(doc.sizes).flatMap(({ filename }) => filename ?? []),
    ]) {
      const kept = await storedBytes(name)
      const { exif, orientation = 1, xmp } = await sharp(kept).metadata()
      expect({ exif, orientation, xmp }).toEqual({
        exif: undefined,
        orientation: 1,
        xmp: undefined,
      })
      expect(kept.includes('SecretCam')).toBe(false)
    }
  })

  it('keeps a colour profile', async () => {
    const bytes = await photograph(200, 100).withIccProfile('p3').jpeg().toBuffer()
    const { doc } = await upload(bytes, 'wide-gamut.jpg')
    expect((await sharp(await storedBytes(doc.filename)).metadata()).icc).toBeDefined()
  })

  it('drops what is hidden behind a JPEG', async () => {
    const bytes = Buffer.concat([
      await photograph(200, 100).jpeg().toBuffer(),
      Buffer.from('<script>hidden</script>'),
    ])
    const { doc } = await upload(bytes, 'polyglot.jpg')
    expect((await storedBytes(doc.filename)).includes('hidden')).toBe(false)
  })

  it('keeps WebP and AVIF variants only where they are smaller, and serves them', async () => {
    const { doc } = await upload(await photograph().jpeg().toBuffer(), 'grande.jpg')
    expect(doc.sizes['wideAvif']?.filename).toBeTruthy()
    const kept = ['thumbnail', 'card', 'wide'].flatMap((name) => {
      const base = doc.sizes[name]!
      const [webp, avif] = [doc.sizes[`${name}Webp`]!, doc.sizes[`${name}Avif`]!]
      return [
        { base, format: 'webp', smaller: base, variant: webp },
        { base, format: 'avif', smaller: webp.filename ? webp : base, variant: avif },
      ].filter(({ variant }) => variant.filename)
    })
    for (const { base, format, smaller, variant } of kept) {
      const { height, width } = base
      expect(variant).toMatchObject({ mimeType: `image/${format}`, width, height })
      expect(variant.filesize).toBeLessThan(smaller.filesize)
      expect((await storedBytes(variant.filename!)).length).toBe(variant.filesize)
      const served = await send(variant.url!, { as: '' })
      expect(served.status).toBe(200)
      expect(served.headers.get('content-type')).toBe(`image/${format}`)
    }
  })

  it('keeps no variant of a picture that is already as small as can be', async () => {
    const dot = await sharp({ create: { background: '#fff', channels: 3, height: 4, width: 4 } })
      .png()
      .toBuffer()
    const { doc } = await upload(dot, 'dot.png')
    expect(doc.sizes['cardAvif']?.filename ?? null).toBeNull()
    const named = Object.values(doc.sizes).flatMap(({ filename }) => filename ?? [])
    expect(await storedNames()).toEqual(expect.arrayContaining(named))
  })

  it('keeps a moving GIF moving, in its sizes and in WebP, and makes no AVIF of it', async () => {
    const frame = async (background: string) =>
      sharp({ create: { background, channels: 3, height: 300, width: 900 } })
        .png()
        .toBuffer()
    const bytes = await sharp([await frame('#f00'), await frame('#00f')], {
      join: { animated: true },
    })
      .gif()
      .toBuffer()
    const { doc } = await upload(bytes, 'moving.gif')
    const card = doc.sizes['card']!
    expect((await sharp(await storedBytes(card.filename!)).metadata()).pages).toBe(2)
    expect(card).toMatchObject({ width: 768, height: 256 })
    expect(doc.sizes['cardAvif']?.filename ?? null).toBeNull()
    const webp = doc.sizes['cardWebp']!
    expect(webp).toMatchObject({ width: 768, height: 256 })
    expect((await sharp(await storedBytes(webp.filename!)).metadata()).pages).toBe(2)
  })

  it('crops the thumbnail around the focal point, variants too', async () => {
    const { doc } = await upload(await photograph().jpeg().toBuffer(), 'meta.jpg', {
      query: '&uploadEdits[focalPoint][x]=5&uploadEdits[focalPoint][y]=50',
    })
    expect(doc).toMatchObject({ focalX: 5, focalY: 50 })
    const left = await meanColour(doc.sizes['thumbnail']!.filename!)
    expect(left.red).toBeGreaterThan(left.blue)

    const changed = await change(doc.id, { focalX: 95, focalY: 50 })
    expect(changed.errors).toEqual([])
    expect(changed.doc).toMatchObject({ focalX: 95, filename: doc.filename })
    for (const name of ['thumbnail', 'thumbnailWebp']) {
      const right = await meanColour(changed.doc.sizes[name]!.filename!)
      expect(right.blue).toBeGreaterThan(right.red)
    }

    // As the panel sends it: the new point in the query, the old one in the data.
    const query = '&uploadEdits[focalPoint][x]=5&uploadEdits[focalPoint][y]=50'
    const back = await change(doc.id, { focalX: 95, focalY: 50 }, 'it', query)
    expect(back.doc).toMatchObject({ focalX: 5, filename: doc.filename })
    for (const name of ['thumbnail', 'thumbnailWebp']) {
      const again = await meanColour(back.doc.sizes[name]!.filename!)
      expect(again.red).toBeGreaterThan(again.blue)
    }
  })

  it('crops upright pictures where the editor drew the frame', async () => {
    const { doc, errors } = await upload(
      await photograph(1000, 500).jpeg().toBuffer(),
      'ritaglio.jpg',
      {
        query:
          '&uploadEdits[crop][x]=50&uploadEdits[crop][y]=0&uploadEdits[crop][width]=50&uploadEdits[crop][height]=100&uploadEdits[crop][unit]=%25&uploadEdits[widthInPixels]=500&uploadEdits[heightInPixels]=500',
      },
    )
    expect(errors).toEqual([])
    expect(doc).toMatchObject({ width: 500, height: 500 })
    const { blue, red } = await meanColour(doc.filename)
    expect(blue).toBeGreaterThan(2 * red)
  })

  async function meanColour(filename: string) {
    const { channels } = await sharp(await storedBytes(filename)).stats()
    return { red: channels[0]!.mean, blue: channels[2]!.mean }
  }
})

describe('alternative text', () => {
  const picture = () => photograph(60, 40).png().toBuffer()

  it('is needed for a picture', async () => {
    const before = await storedNames()
    const { errors, status } = await upload(await picture(), 'a.png', { fields: { alt: '  ' } })
    expect(status).toBe(400)
    expect(errors).toMatchObject([
      { path: 'alt', message: expect.stringMatching(/decorative/) as string },
    ])
    expect(await storedNames()).toEqual(before)
  })

  it('is not needed for a decorative picture', async () => {
    const { errors } = await upload(await picture(), 'a.png', { fields: { decorative: true } })
    expect(errors).toEqual([])
  })

  it('is asked for in the language being saved, and never borrowed from another', async () => {
    const { doc } = await upload(await picture(), 'a.png')
    expect((await change(doc.id, { credit: 'Ada' }, 'en')).errors).toMatchObject([{ path: 'alt' }])
    expect((await change(doc.id, { alt: 'A hill' }, 'en')).errors).toEqual([])
    expect((await change(doc.id, { credit: 'Ada' }, 'en')).errors).toEqual([])
    expect((await change(doc.id, { alt: '' }, 'en')).errors).toMatchObject([{ path: 'alt' }])
    const all = await send(`/api/media/${doc.id}?locale=all`)
    expect(((await all.json()) as { alt: unknown }).alt).toEqual({
      it: 'Una collina',
      en: 'A hill',
    })
  })

  it('keeps the old files when an update is refused for want of it', async () => {
    const { doc } = await upload(await picture(), 'a.png')
    const { errors } = await upload(await picture(), 'b.png', { fields: { alt: '' }, id: doc.id })
    expect(errors).toMatchObject([{ path: 'alt' }])
    expect((await change(doc.id, { focalX: 10, focalY: 10 }, 'en')).errors).toMatchObject([
      { path: 'alt' },
    ])
    expect(await storedNames()).toContain(doc.filename)
  })
})

describe('files', () => {
  const filesOf = (doc: Media) => [
    doc.filename,
    ...Object.values(doc.sizes).flatMap(({ filename }) => filename ?? []),
  ]

  it('are deleted with the document, variants too', async () => {
    const { doc } = await upload(await photograph().jpeg().toBuffer(), 'addio.jpg')
    expect(await storedNames()).toEqual(expect.arrayContaining(filesOf(doc)))
    expect(filesOf(doc).length).toBeGreaterThan(6)
    await send(`/api/media/${doc.id}`, { method: 'DELETE' })
    expect((await storedNames()).filter((name) => name.startsWith('addio'))).toEqual([])
    expect((await send(doc.url, { as: '' })).status).not.toBe(200)
  })

  it('are replaced by those of a new upload, with none left behind', async () => {
    const { doc } = await upload(await photograph().jpeg().toBuffer(), 'prima.jpg')
    const replaced = await upload(await photograph(900, 600).png().toBuffer(), 'seconda.png', {
      id: doc.id,
    })
    expect(replaced.errors).toEqual([])
    expect(await storedNames()).toEqual(expect.arrayContaining(filesOf(replaced.doc)))
    expect((await storedNames()).filter((name) => name.startsWith('prima'))).toEqual([])
  })

  it('leave no sizes in the document when a PDF replaces a picture', async () => {
    const { doc } = await upload(await photograph(900, 600).jpeg().toBuffer(), 'foto.jpg')
    const { doc: replaced } = await upload(pdf, 'guida.pdf', { id: doc.id })
    expect(filesOf(replaced)).toEqual([replaced.filename])
  })

  it('keep their addresses when only texts change', async () => {
    const { doc } = await upload(await photograph(900, 600).jpeg().toBuffer(), 'ferma.jpg')
    const { doc: changed } = await change(doc.id, { credit: 'Ada' })
    expect(filesOf(changed)).toEqual(filesOf(doc))
    expect(await storedNames()).toEqual(expect.arrayContaining(filesOf(doc)))
  })

  it('cannot be given a name or an address by a client', async () => {
    const { doc } = await upload(await photograph(60, 40).png().toBuffer(), 'mia.png', {
      fields: {
        alt: 'x',
        filename: 'evil.html',
        mimeType: 'text/html',
        url: 'https://evil.example',
      },
    })
    expect(doc.mimeType).toBe('image/png')
    const { doc: changed, errors } = await change(doc.id, {
      filename: 'evil.html',
      mimeType: 'text/html',
      sizes: { cardAvif: { filename: 'evil.avif', url: 'https://evil.example' } },
    })
    expect(errors).toEqual([])
    expect(JSON.stringify(changed)).not.toContain('evil')
    expect(changed.mimeType).toBe('image/png')
  })
})

describe('whose files they are', () => {
  const picture = () => photograph(60, 40).png().toBuffer()

  it('makes the editor’s partner the owner, and refuses another', async () => {
    const as = await signInAs({ role: 'editor', partner: partners.trevessu })
    const { doc } = await upload(await picture(), 'mia.png', { as })
    expect(doc.partner).toBe(partners.trevessu)
    const other = { alt: 'x', partner: partners.marca }
    expect((await upload(await picture(), 'tua.png', { as, fields: other })).status).toBe(403)
    expect((await change(doc.id, { partner: partners.marca }, 'it', '', as)).status).toBe(403)
  })

  it('hides nothing and changes nothing of another partner’s file', async () => {
    const fields = { alt: 'x', partner: partners.marca }
    const { doc } = await upload(await picture(), 'loro.png', { fields })
    const as = await signInAs({ role: 'editor', partner: partners.trevessu })
    expect((await change(doc.id, { credit: 'me' }, 'it', '', as)).status).toBe(403)
    expect((await send(doc.url, { as: '' })).status).toBe(200)
  })

  it('lets a translator change the text in their language and nothing else', async () => {
    const fields = { alt: 'Una collina', partner: partners.trevessu }
    const { doc } = await upload(await picture(), 'nostra.png', { fields })
    const as = await signInAs({
      role: 'translator',
      partner: partners.trevessu,
      languages: ['en'],
    })
    const inEnglish = { alt: 'A hill', decorative: false, partner: partners.trevessu }
    expect((await change(doc.id, inEnglish, 'en', '', as)).status).toBe(200)
    expect((await change(doc.id, { alt: 'Un colle' }, 'it', '', as)).status).toBe(403)
    const shared = await change(doc.id, { alt: 'A hill', credit: 'me' }, 'en', '', as)
    expect(shared.status).toBe(403)
    expect(shared.errors).toMatchObject([{ path: 'credit' }])
    const inEnglishToo = { as, id: doc.id, fields: { alt: 'A hill' }, locale: 'en' }
    expect((await upload(await picture(), 'altra.png', inEnglishToo)).status).toBe(403)
    expect((await upload(await picture(), 'altra.png', { as })).status).toBe(403)
  })
})
