import { isSlug, makeSlug } from '../../../src/platform/slugs/makeSlug.ts'

describe('makeSlug', () => {
  it.each([
    [
      'it',
      'Una rete di coworking sulle Madonie: 21 spazi',
      'una-rete-di-coworking-sulle-madonie-21-spazi',
    ],
    ['it', 'L’esperienza più bella', 'l-esperienza-piu-bella'],
    ['pt', 'Inovação em aldeias de São João', 'inovacao-em-aldeias-de-sao-joao'],
    ['de', 'Größere Übung', 'groessere-uebung'],
    ['tr', 'İstanbul ılık Çeşme', 'istanbul-ilik-cesme'],
    ['tr', 'IĞDIR', 'igdir'],
    ['el', 'Αυτόνομοι εργάτες και ευκαιρίες', 'aftonomoi-ergates-kai-efkairies'],
    ['el', 'Μπουκάλι, προϊόν, αγγούρι, εμπόριο', 'boukali-proion-angouri-emporio'],
    ['el', 'Θεσσαλονίκη ΨΥΧΗ', 'thessaloniki-psychi'],
    ['bg', 'Търговище, Щъркел, София', 'targovishte-shtarkel-sofia'],
    ['bg', 'Ямбол и Юндола', 'yambol-i-yundola'],
  ])('spells %s %j as %s', (language, title, slug) => {
    expect(makeSlug(title, language)).toBe(slug)
  })

  it('cuts a long title between words', () => {
    const slug = makeSlug('parola '.repeat(40), 'it')
    expect(slug.length).toBeLessThanOrEqual(100)
    expect(slug.endsWith('parola')).toBe(true)
    expect(isSlug(slug)).toBe(true)
  })

  it('makes nothing of a title without letters', () => {
    expect(makeSlug('!!! …', 'it')).toBe('')
  })
})
