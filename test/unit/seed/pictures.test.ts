import sharp from 'sharp'
import { makePdf } from '../../../seed/makePdf.ts'
import { makePicture, type PictureKind } from '../../../seed/pictures.ts'

describe('makePicture', () => {
  const kinds: PictureKind[] = ['case-study', 'training-unit', 'event', 'news', 'path', 'logo']

  it.each(kinds)('draws the same %s for one key and another for another', async (kind) => {
    const [first, again, other] = await Promise.all([
      makePicture('castelbuono', kind),
      makePicture('castelbuono', kind),
      makePicture('skibbereen', kind),
    ])
    expect(again).toEqual(first)
    expect(other.buffer.equals(first.buffer)).toBe(false)
  })

  it('makes a JPEG of 1600 × 1000, and a logo of 1200 × 900', async () => {
    const picture = await makePicture('sende', 'case-study')
    expect(await sharp(picture.buffer).metadata()).toMatchObject({
      format: 'jpeg',
      width: 1600,
      height: 1000,
    })
    expect(picture).toMatchObject({ filename: 'sende.jpg', mimetype: 'image/jpeg' })
    const logo = await makePicture('marca', 'logo', 'Marca')
    expect(await sharp(logo.buffer).metadata()).toMatchObject({ width: 1200, height: 900 })
    expect(logo).toMatchObject({ filename: 'marca-logo.png', mimetype: 'image/png' })
  })
})

describe('makePdf', () => {
  it('points its table of objects at each object', () => {
    const { buffer, filename, mimetype } = makePdf('Guida (breve) all’avvio – è facile')
    const text = buffer.toString('latin1')
    const table = text.slice(Number(/startxref\n(\d+)/.exec(text)?.[1]))
    const offsets = [...table.matchAll(/^(\d{10}) 00000 n /gm)].map(([, offset]) => Number(offset))
    expect(offsets).toHaveLength(6)
    for (const [index, offset] of offsets.entries()) {
      expect(text.slice(offset)).toMatch(new RegExp(`^${index + 1} 0 obj\\n`))
    }
    expect(text).toContain('(Guida \\(breve\\) all?avvio ? è facile)')
    expect({ filename, mimetype }).toEqual({
      filename: 'guida-breve-all-avvio-e-facile.pdf',
      mimetype: 'application/pdf',
    })
  })
})
