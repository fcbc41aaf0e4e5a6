/** A text in every language it has been written in; Italian and English always exist. */
export type Texts = { it: string; en: string; pt?: string; el?: string }

/** Markdown in every language: paragraphs, `**bold**`, `[links](https://…)`, `- ` lists, `### ` headings. */
export type RichTexts = Texts

export type ContentLanguage = keyof Texts

export type PartnerKey = 'trevessu' | 'marca' | 'nbsclimate'

export type Licence = 'CC-BY-4.0' | 'CC-BY-SA-4.0' | 'CC0-1.0' | 'all-rights-reserved'

export type TopicKey =
  | 'remote-work'
  | 'rural-development'
  | 'social-innovation'
  | 'community-development'
  | 'local-government'
  | 'cooperatives'
  | 'digital-skills'
  | 'entrepreneurship'
  | 'depopulation'
  | 'public-buildings'
  | 'smart-villages'
  | 'broadband'
  | 'rural-tourism'
  | 'vocational-training'
  | 'sustainability'

export type TrainingUnitKey =
  | 'why-rural-coworking'
  | 'listening-to-the-community'
  | 'choosing-a-space'
  | 'business-models'
  | 'governance-and-partners'
  | 'community-management'
  | 'measuring-impact'
  | 'funding-and-sustainability'

export type CoworkingModel =
  | 'municipal'
  | 'intermunicipal'
  | 'cooperative'
  | 'association'
  | 'community'
  | 'private'
  | 'public-agency'
  | 'other'

export type TerritoryType = 'city' | 'town-suburb' | 'rural'

/** A figure with its origin. `unit` is shared by all languages: `EUR`, `m²`, `%`, or `n` for a plain count. */
export type Indicator = {
  label: Texts
  value: number
  unit: string
  year?: number
  source: string
}

/** Where the facts come from. `accessedOn` is an ISO 8601 date. */
export type Source = { title: string; url: string; accessedOn: string }

/** `image` is the key of a seed picture. */
export type GalleryItem = { image: string; caption: Texts }

/**
 * One case study as the seed writes it.
 *
 * `publish` lists the languages that go public; a language that has texts but is not listed stays
 * a draft. `country` is ISO 3166-1 alpha-2 (Greece is `GR`), `nuts3` a NUTS code (Greece is `EL…`),
 * coordinates are WGS 84 decimal degrees (west is negative), `capacity` counts desks, `floorArea`
 * is in square metres.
 */
export type CaseStudy = {
  key: string
  partner: PartnerKey
  sourceLanguage: 'it'
  topics: TopicKey[]
  licence?: Licence
  syndication?: boolean
  publish: ContentLanguage[]
  cover: string
  title: Texts
  summary: Texts
  body: RichTexts
  context: RichTexts
  challenge: RichTexts
  solution: RichTexts
  results: RichTexts
  lessonsLearnt: RichTexts
  transferability: RichTexts
  seo?: { title: Texts; description: Texts }
  coworkingModel: CoworkingModel
  territoryType?: TerritoryType
  country: string
  nuts3?: string
  placeName: string
  latitude?: number
  longitude?: number
  yearStarted?: number
  capacity?: number
  floorArea?: number
  inhabitants?: number
  indicators: Indicator[]
  sdgs: string[]
  sources: Source[]
  relatedUnits: TrainingUnitKey[]
  gallery?: GalleryItem[]
}
