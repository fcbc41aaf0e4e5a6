import { type CollectionSlug, createLocalReq, type Payload } from 'payload'

import type { Schedule } from '../../src/publications/schedules.ts'
import { addSchedule, runDueSchedules } from '../../src/publications/schedules.ts'
import { runTranslationJobs } from '../../src/translation/machine/runTranslationJobs.ts'
import { dummyProvider } from '../../src/translation/providers/dummyProvider.ts'
import type { TranslationProvider } from '../../src/translation/providers/TranslationProvider.ts'
import { type BootedPayload, bootPayload } from '../support/bootPayload.ts'
import { buildEvent } from '../support/build/buildEvent.ts'
import { buildNews } from '../support/build/buildNews.ts'
import { buildPartner } from '../support/build/buildPartner.ts'
import { buildTopic } from '../support/build/buildTopic.ts'
import { paragraph, richText, text } from '../support/translation/makeRichText.ts'
import { type Api, openApi } from '../support/translation/openApi.ts'
import { translateXliff12 } from '../support/translation/returnFile.ts'

type Id = number | string

let cms: BootedPayload
let payload: Payload
let partner: Id
let editor: Api
let translator: Api
let coordinator: Api

const create = async (collection: CollectionSlug, data: object): Promise<Id> =>
  (await payload.create({ collection, locale: 'it', data: data as never })).id
const write = (more: object = {}) =>
  create('news', buildNews({ partner, title: 'Uno', summary: 'Due', ...more }))

beforeAll(async () => {
  cms = await bootPayload({
    env: { TRANSLATION_PROVIDER: 'libretranslate', TRANSLATION_URL: 'http://127.0.0.1:9/' },
  })
  payload = cms.payload
  partner = await create('partners', buildPartner())
  editor = await openApi(payload, 'editor', { partner })
  translator = await openApi(payload, 'translator', { partner, languages: ['pt', 'el'] })
  coordinator = await openApi(payload, 'coordinator')
})
afterAll(() => cms.stop())

const english = 'Cannot be published in Portuguese: Title, Summary, Body'

describe('a refused publication', () => {
  it.each([
    [
      'it',
      'it',
      'Non si può pubblicare in portoghese: Titolo, Riassunto, Testo',
      'Contenuto non valido',
    ],
    [
      'pt-PT',
      'pt',
      'Não pode ser publicado em português: Título, Resumo, Texto principal',
      'Conteúdo inv',
    ],
    [
      'el',
      'el',
      'Δεν μπορεί να δημοσιευτεί στα Πορτογαλικά: Τίτλος, Περίληψη, Κύριο κείμενο',
      'Μη έγκ',
    ],
    ['de', 'en', english, 'Invalid content'],
  ])('is told in the language of %s', async (header, language, detail, title) => {
    const id = await write()
    const { headers, json, status } = await editor
      .reading(header)
      .post(`/news/${id}/publish?locale=pt`)
    expect([status, json.detail]).toEqual([422, detail])
    expect(json.title).toMatch(title)
    expect(headers.get('content-language')).toBe(language)
    expect(headers.get('vary')).toMatch(/Accept-Language/)
  })

  it('is English to whoever says nothing, and in the log', async () => {
    const id = await write()
    expect((await editor.post(`/news/${id}/publish?locale=pt`)).json.detail).toBe(english)
    const local = payload.update({
      collection: 'news',
      id,
      locale: 'pt',
      data: { _status: 'published' },
    })
    await expect(local).rejects.toThrow(english)
  })
})

describe('a translator who changes more than texts', () => {
  it.each([
    [
      'it',
      /^Chi traduce modifica solo i testi.*portoghese, greco\. .*\(portoghese\).*: Data mostrata$/,
    ],
    ['pt', /^Quem traduz só altera textos.*português, grego\. .*: Data apresentada$/],
    [
      'el',
      /^Ένας μεταφραστής αλλάζει μόνο κείμενα.*Πορτογαλικά, Ελληνικά\. .*: Ημερομηνία που εμφανίζεται$/,
    ],
    ['de', /^A translator changes only texts, and only in Portuguese, Greek\. .*: Date shown$/],
  ])('is told so in the language of %s, by Payload’s own address', async (language, said) => {
    const id = await write()
    const data = { date: '2027-01-01T00:00:00.000Z' }
    const { json, status } = await translator.reading(language).patch(`/news/${id}?locale=pt`, data)
    expect([status, json.errors]).toEqual([
      403,
      [expect.objectContaining({ message: expect.stringMatching(said) })],
    ])
    expect(json.errors[0].data.errors).toEqual([
      { path: 'date', message: expect.stringMatching(/\S/) },
    ])
  })
})

describe('a wrong value', () => {
  it.each([
    ['it', 'Il seguente campo non è valido: Fine', 'La fine precede l’inizio.'],
    ['pt', 'O seguinte campo não é válido: Fim', 'O fim é anterior ao início.'],
    ['el', 'Το παρακάτω πεδίο δεν είναι έγκυρο: Λήξη', 'Το τέλος είναι πριν από την αρχή.'],
    ['de', 'The following field is invalid: End', 'The end is before the start.'],
  ])('is told in the language of %s: of a hook', async (language, whole, detail) => {
    const event = buildEvent({ partner, end: '2026-05-04T07:00:00.000Z' })
    const { json, status } = await editor.reading(language).post('/events?locale=it', event)
    expect(status).toBe(400)
    expect(json.errors[0]).toMatchObject({ name: 'ValidationError', message: whole })
    expect(json.errors[0].data.errors).toEqual([{ path: 'end', message: detail }])
  })

  it.each([
    ['it', /Regione NUTS/, '«XX000» non è un codice NUTS-3. Ha cinque caratteri'],
    ['pt', /Região NUTS/, '«XX000» não é um código NUTS-3. Tem cinco caracteres'],
    ['el', /NUTS/, 'Το «XX000» δεν είναι κωδικός NUTS-3. Έχει πέντε χαρακτήρες'],
    ['de', /NUTS/, '“XX000” is not a NUTS-3 code. It has five characters'],
  ])('is told in the language of %s: of a field', async (language, label, detail) => {
    const data = { title: 'Uno', partner, nuts3: 'XX000' }
    const { json } = await editor.reading(language).post('/case-studies?locale=it', data)
    expect(json.errors[0].message).toMatch(label)
    expect(json.errors[0].data.errors[0].message).toContain(detail)
  })
})

describe('an operation on several documents', () => {
  it.each([
    ['it', /^Non si può eliminare perché è ancora in uso: «Uno» \(Notizia, Temi\)\. Prima/],
    ['el', /^Δεν μπορεί να διαγραφεί, γιατί χρησιμοποιείται ακόμη: «Uno» \(/],
    ['de', /^Still in use, so it cannot be deleted: “Uno” \(/],
  ])('says in the language of %s what cannot be deleted', async (language, said) => {
    const topic = await create('topics', buildTopic())
    await write({ topics: [topic] })
    const path = `/topics?where[id][in]=${topic}`
    const { json } = await coordinator.reading(language).delete(path)
    expect(json.errors.map((error: { message: string }) => error.message)).toEqual([
      expect.stringMatching(said),
    ])
  })

  it('says in one language why nothing was changed', async () => {
    const id = await write()
    const path = `/news?locale=pt&where[id][in]=${id}`
    const { json } = await editor.reading('it').patch(path, { _status: 'published' })
    expect(json.errors[0].message).toBe(
      `Non è stato modificato nulla, perché non era possibile per tutti: ${id}: Non si può pubblicare in portoghese: Titolo, Riassunto, Testo`,
    )
  })
})

describe('an import', () => {
  const xliff = { 'content-type': 'application/xliff+xml' }
  const exported = async (id: Id) =>
    (
      await coordinator.get(
        `/translations/export?format=xliff-1.2&language=en&documents=news:${id}`,
      )
    ).text

  it.each([
    ['it', 'Il file è un PDF. Importa il file XLIFF o CSV esportato da qui.'],
    ['pt', 'O ficheiro é um PDF. Importe o ficheiro XLIFF ou CSV que foi exportado daqui.'],
    ['el', 'Το αρχείο είναι PDF. Εισαγάγετε το αρχείο XLIFF ή CSV που εξήχθη από εδώ.'],
    ['de', 'The file is a PDF. Import the XLIFF or CSV file that was exported from here.'],
  ])('says in the language of %s why a file cannot be read', async (language, said) => {
    const { json, status } = await editor
      .reading(language)
      .post('/translations/import', '%PDF-1.7', xliff)
    expect([status, json.detail]).toEqual([422, said])
    expect(json.errors).toEqual([{ path: 'file', message: said }])
  })

  it.each([
    ['it', 'Non è stato importato nulla: non è possibile per Testo.', 'Il codice 1 è andato perso'],
    ['pt', 'Nada foi importado: não é possível com Texto principal.', 'O código 1 perdeu-se'],
    ['el', 'Τίποτα δεν εισήχθη: δεν γίνεται για Κύριο κείμενο.', 'Ο κωδικός 1 χάθηκε'],
    ['de', 'Nothing was imported: Body cannot be.', 'Code 1 is lost'],
  ])('reports text by text in the language of %s', async (language, problem, message) => {
    const body = richText(paragraph(text('Prima '), text('frase', 1)), paragraph(text('Due')))
    const file = translateXliff12(await exported(await write({ body })), (words) => `EN ${words}`)
    const lost = file.replace(/(<target[^>]*>[^<]*)<g [^>]*>([^<]*)<\/g>/, '$1$2')
    expect(lost).not.toBe(file)
    const { json } = await editor.reading(language).post('/translations/import', lost, xliff)
    const [document] = json.documents
    expect(document.problems).toEqual([problem])
    const unit = document.units.find((one: { status: string }) => one.status === 'bad-codes')
    expect(unit.messages.join(' ')).toContain(message)
  })
})

describe('what is stored is told later, in the language of whoever reads it:', () => {
  it('why a schedule failed; an older sentence stays as it is', async () => {
    const id = await write()
    const req = await createLocalReq({}, payload)
    const step = {
      contentType: 'news',
      document: String(id),
      language: 'pt',
      action: 'publish',
      at: new Date(Date.now() - 1000).toISOString(),
      timeZone: 'Europe/Rome',
      by: null,
      partner,
    } as const
    const [failed, older] = [await addSchedule(req, step), await addSchedule(req, step)]
    await runDueSchedules(payload, new Date())
    const error = 'It failed long ago.'
    await payload.db.updateOne({ collection: 'schedules', id: older.id, data: { error } })
    const told = async (language: string) => {
      const { json } = await editor.reading(language).get(`/news/${id}/publication`)
      const of = (schedule: Id): string | null | undefined =>
        (json.languages.pt.scheduled as Schedule[]).find((one) => one.id === schedule)?.error
      const list = await editor.reading(language).get(`/schedules/${failed.id}`)
      return [of(failed.id), list.json.error, of(older.id)]
    }
    const italian = 'Non si può pubblicare in portoghese: Titolo, Riassunto, Testo'
    expect(await told('it')).toEqual([italian, italian, error])
    const greek = 'Δεν μπορεί να δημοσιευτεί στα Πορτογαλικά: Τίτλος, Περίληψη, Κύριο κείμενο'
    expect(await told('el')).toEqual([greek, greek, error])
    expect(await told('de')).toEqual([english, english, error])
  })

  it('what a machine did', async () => {
    const body = richText(paragraph(text('Una '), text('casa', 1)))
    const documents = [`news:${await write({ body })}`]
    const { json: job } = await editor.post('/translations/pretranslate', {
      language: 'pt',
      documents,
    })
    const careless: TranslationProvider = {
      ...dummyProvider(),
      translate: (segments) =>
        Promise.resolve({
          segments: segments.map((one) => (one.length > 1 ? undefined : [...one])),
          characters: 1,
        }),
    }
    const machine = { provider: careless, charactersPerMonth: null }
    await runTranslationJobs(payload, machine, new AbortController().signal)
    const told = async (language: string): Promise<string> => {
      const { json } = await editor.reading(language).get(`/translations/jobs/${job.id}`)
      const { jobs } = (await editor.reading(language).get('/translations/jobs')).json
      expect(jobs[0].report).toEqual(json.report)
      return json.report[0].message
    }
    expect(await told('it')).toBe(
      '2 testi tradotti. Testo: la macchina ha perso la formattazione o i collegamenti.',
    )
    expect(await told('pt')).toBe(
      '2 textos preenchidos. Texto principal: a máquina perdeu a formatação ou as ligações.',
    )
    expect(await told('el')).toBe(
      'Συμπληρώθηκαν 2 κείμενα. Κύριο κείμενο: η μηχανή έχασε μορφοποίηση ή συνδέσμους.',
    )
    expect(await told('de')).toBe('2 texts filled in. Body: the machine lost formatting or links.')
  })

  it('why a job ended early', async () => {
    const documents = [`news:${await write()}`]
    const { json: job } = await editor.post('/translations/pretranslate', {
      language: 'pt',
      documents,
    })
    const machine = { provider: dummyProvider(), charactersPerMonth: 1 }
    await runTranslationJobs(payload, machine, new AbortController().signal)
    const told = async (language: string): Promise<string> =>
      (await editor.reading(language).get(`/translations/jobs/${job.id}`)).json.error
    expect(await told('it')).toMatch(/^Dei 1 caratteri al mese ne restano 0/)
    expect(await told('de')).toMatch(/^The budget of 1 characters a month has 0 left/)
  })
})
