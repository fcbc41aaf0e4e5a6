import { makeSlug } from '../../src/platform/slugs/makeSlug.ts'

/** Ids of what demo documents refer to; each list has one entry at least. */
export type DemoRelations = {
  partners: readonly (number | string)[]
  topics: readonly (number | string)[]
}

/** A case study with all its languages, as the database adapters take it. */
export type DemoCaseStudy = Record<string, unknown> & {
  title: Record<string, string>
  summary: Record<string, string>
  slug: Record<string, string>
  body: Record<string, unknown>
}

const kinds: Record<string, string> = {
  it: 'Esempio',
  en: 'Example',
  pt: 'Exemplo',
  el: 'Παράδειγμα',
}

const sentences: Record<string, string> = {
  it: 'Il coworking mostra come un piccolo paese possa offrire lavoro, ridurre gli spostamenti e condividere i risultati con i vicini.',
  en: 'The coworking space shows how a small town can offer work, reduce commuting and share the results with its neighbours.',
  pt: 'O espaço de coworking mostra como uma vila pode oferecer trabalho, reduzir deslocações e partilhar os resultados com os vizinhos.',
  el: 'Ο συνεργατικός χώρος δείχνει πώς μια μικρή πόλη μπορεί να προσφέρει εργασία και να μοιράζεται τα αποτελέσματα με τους γείτονες.',
}

const places = [
  'solare',
  'aurora',
  'ponte',
  'mulino',
  'stazione',
  'convento',
  'granaio',
  'filanda',
  'scuola',
  'porto',
  'bosco',
  'acqua',
  'valle',
]
const countries = ['IT', 'PT', 'ES', 'FR', 'DE', 'TR', 'GR', 'BG', 'IE', 'PL']
const models = ['municipal', 'intermunicipal', 'cooperative', 'association', 'community', 'private']
const territories = ['rural', 'town-suburb', 'city']
const paragraphs = 12

/** How the slugs of demo documents begin in a language. */
export const demoSlugPrefix = (language: string): string =>
  `${makeSlug(kinds[language] ?? kinds['en']!, language)}-`

/**
 * Makes the demo case study of a number, the same one each time: some 3 kB of text in each language
 * and an even spread over countries, years 2000 to 2024, capacities, partners and topics.
 */
export const demoCaseStudy = (
  number: number,
  languages: readonly string[],
  relations: DemoRelations,
): DemoCaseStudy => {
  const pick = <Item>(items: readonly Item[], index: number): Item => items[index % items.length]!
  const inEach = <Value>(make: (language: string) => Value): Record<string, Value> =>
    Object.fromEntries(languages.map((language) => [language, make(language)]))
  const title = (language: string) =>
    `${kinds[language] ?? kinds['en']} ${String(number).padStart(6, '0')} ${pick(places, number * 7)}`
  const sentence = (language: string) => sentences[language] ?? sentences['en']!
  const topics = [number, number * 3 + 1, number * 7 + 5]
    .map((index) => pick(relations.topics, index))
    .filter((topic, index, all) => all.indexOf(topic) === index)
    .slice(0, 2 + (number % 2))
  return {
    title: inEach(title),
    slug: inEach((language) => makeSlug(title(language), language)),
    summary: inEach((language) => `${title(language)}. ${sentence(language)}`),
    body: inEach((language) =>
      toRichText(
        Array.from(
          { length: paragraphs },
          (_, index) => `${index + 1}. ${sentence(language)} ${sentence(language)}`,
        ),
      ),
    ),
    partner: pick(relations.partners, number),
    sourceLanguage: languages[0],
    topics,
    licence: 'CC-BY-4.0',
    syndication: true,
    country: pick(countries, number),
    coworkingModel: pick(models, number * 5 + 1),
    territoryType: pick(territories, number * 11 + 2),
    placeName: `${pick(places, number * 7)} ${number % 97}`,
    latitude: 36 + (number % 1000) / 100,
    longitude: -9 + (number % 3000) / 100,
    yearStarted: 2000 + ((number * 13) % 25),
    capacity: 10 + ((number * 37) % 990),
    inhabitants: 100 + ((number * 7919) % 20_000),
  }
}

const toRichText = (texts: string[]) => ({
  root: {
    type: 'root',
    format: '',
    indent: 0,
    version: 1,
    direction: null,
    children: texts.map((text) => ({
      type: 'paragraph',
      format: '',
      indent: 0,
      version: 1,
      direction: null,
      textFormat: 0,
      textStyle: '',
      children: [
        { type: 'text', text, format: 0, detail: 0, mode: 'normal', style: '', version: 1 },
      ],
    })),
  },
})
