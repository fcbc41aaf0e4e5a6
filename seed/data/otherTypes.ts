import type { ContentLanguage, PartnerKey, Texts, TopicKey, TrainingUnitKey } from './types.ts'

/** A text that every seed language has. */
export type CompleteTexts = Required<Texts>

export type PublishableCollection =
  'case-studies' | 'training-units' | 'training-paths' | 'events' | 'news'

/** Points at a document of another collection by its key. */
export interface SeedReference {
  collection: PublishableCollection
  key: string
}

/** What every publishable seed document has; relations are keys of other seed documents. */
export interface SeedDocument {
  /** Stable kebab-case name, unique in its collection. */
  key: string
  partner: PartnerKey
  sourceLanguage: ContentLanguage
  topics: TopicKey[]
  /** The languages that go public; a language with texts that is not listed stays a draft. */
  publish: ContentLanguage[]
  title: Texts
  summary: Texts
  /** Key of the picture; equal to the document's key. */
  cover: string
}

export type TargetGroup =
  | 'community-leaders'
  | 'municipal-staff'
  | 'coworking-managers'
  | 'trainers'
  | 'remote-workers'
  | 'young-people'
  | 'entrepreneurs'
  | 'policy-makers'

export interface SeedLearningOutcome {
  /** The three kinds of outcome of the European Qualifications Framework (Council Recommendation 2017/C 189/03). */
  kind: 'knowledge' | 'skill' | 'responsibility-autonomy'
  text: Texts
}

export interface SeedQuizQuestion {
  question: Texts
  kind: 'single' | 'multiple'
  answers: { text: Texts; correct: boolean; feedback: Texts }[]
}

/** One block of a unit's content, in reading order. */
export type SeedUnitBlock =
  | { blockType: 'text'; body: Texts }
  | { blockType: 'picture'; image: string; caption: Texts }
  | { blockType: 'video'; url: string; title: Texts; transcript: Texts }
  | { blockType: 'download'; file: string; label: Texts }
  | { blockType: 'activity'; title: Texts; instructions: Texts; duration: number }
  | { blockType: 'quiz'; title: Texts; questions: SeedQuizQuestion[] }

export interface SeedTrainingUnit extends SeedDocument {
  key: TrainingUnitKey
  code: string
  position: number
  eqfLevel: 4 | 5
  /** Minutes of learning, activities included. */
  duration: number
  learningOutcomes: SeedLearningOutcome[]
  targetGroups: TargetGroup[]
  prerequisites: TrainingUnitKey[]
  content: SeedUnitBlock[]
  relatedCaseStudies: string[]
}

export interface SeedTrainingPath extends SeedDocument {
  /** Unit keys in the order of study. */
  units: TrainingUnitKey[]
}

export interface SeedEvent extends SeedDocument {
  body: Texts
  kind:
    | 'transnational-meeting'
    | 'training'
    | 'multiplier-event'
    | 'workshop'
    | 'webinar'
    | 'study-visit'
  /** UTC, ISO 8601. An all-day event runs from 00:00 of its first to 23:59 of its last day in `timeZone`. */
  start: string
  end: string
  /** IANA name. */
  timeZone: string
  allDay: boolean
  attendance: 'onsite' | 'online' | 'hybrid'
  venue?: { name?: string; address?: string; country?: string }
  onlineUrl?: string
  registrationUrl?: string
  registrationDeadline?: string
  capacity?: number
  agenda: { start: string; title: Texts; speaker: string }[]
  eventStatus: 'confirmed' | 'tentative' | 'cancelled'
}

export interface SeedNews extends SeedDocument {
  body: Texts
  /** The date shown, ISO 8601 date. */
  date: string
  related: SeedReference[]
}

export interface SeedPartner {
  key: PartnerKey
  name: string
  shortName?: string
  slug: string
  role: 'coordinator' | 'partner' | 'associated'
  country?: string
  description?: CompleteTexts
  defaultLanguage?: ContentLanguage
}

export interface SeedTopic {
  key: TopicKey
  slug: string
  label: CompleteTexts
  description: CompleteTexts
  /** Key of the broader topic. */
  broader?: TopicKey
  /** URI of the same or nearest concept in EuroVoc, checked against its published labels. */
  sameAs?: string
}

export interface SeedProject {
  title: CompleteTexts
  acronym: string
  programme: string
  projectId: string
  context: CompleteTexts
  overallObjective: CompleteTexts
  specificObjectives: { text: CompleteTexts }[]
  mainActivities: { text: CompleteTexts }[]
  expectedResults: { text: CompleteTexts }[]
}

export interface SeedSite {
  name: CompleteTexts
  tagline: CompleteTexts
  contact: { email?: string; phone?: string; address?: string }
  /** A pattern without a language serves every language through its {language} part. */
  addressPatterns: {
    contentType: PublishableCollection
    language?: ContentLanguage
    pattern: string
  }[]
  socialLinks: { kind: string; url: string }[]
  navigation: { label: CompleteTexts; url: string }[]
  legalNotices: { title: CompleteTexts; body: CompleteTexts }[]
}

/** A spreadsheet that units offer for download, made by the seed itself. */
export interface SeedDownload {
  key: string
  alt: CompleteTexts
  rows: string[][]
}
