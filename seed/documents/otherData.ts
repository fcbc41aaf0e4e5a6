import type {
  SeedEvent,
  SeedNews,
  SeedPartner,
  SeedProject,
  SeedSite,
  SeedTopic,
  SeedTrainingPath,
} from '../data/otherTypes.ts'
import type { DocumentWriter, SeedData } from '../DocumentWriter.ts'

import { publishableData } from './publishableData.ts'

/** A training path in one language. */
export const trainingPathData = (path: SeedTrainingPath, writer: DocumentWriter): SeedData =>
  publishableData(path, writer)

/** The units of a training path, in the order of study. */
export const trainingPathRelations = (
  path: SeedTrainingPath,
  writer: DocumentWriter,
): SeedData => ({ units: writer.ids.getAll('training-units', path.units) })

/** An event in one language. */
export const eventData = (event: SeedEvent, writer: DocumentWriter): SeedData => ({
  ...publishableData(event, writer),
  body: writer.richText(event.body),
  kind: event.kind,
  start: event.start,
  end: event.end,
  timeZone: event.timeZone,
  allDay: event.allDay,
  attendance: event.attendance,
  venue: event.venue,
  onlineUrl: event.onlineUrl,
  registrationUrl: event.registrationUrl,
  registrationDeadline: event.registrationDeadline,
  capacity: event.capacity,
  agenda: event.agenda.map(({ start, speaker, title }) => ({
    start,
    speaker: speaker === '' ? undefined : speaker,
    title: writer.text(title),
  })),
  eventStatus: event.eventStatus,
})

/** A piece of news in one language. */
export const newsData = (news: SeedNews, writer: DocumentWriter): SeedData => ({
  ...publishableData(news, writer),
  body: writer.richText(news.body),
  date: news.date,
})

/** The documents that a piece of news is about. */
export const newsRelations = (news: SeedNews, writer: DocumentWriter): SeedData => ({
  related: news.related.map(({ collection, key }) => ({
    relationTo: collection,
    value: writer.ids.get(collection, key),
  })),
})

/** A partner in one language. */
export const partnerData = (
  { key: _, description, ...shared }: SeedPartner,
  writer: DocumentWriter,
): SeedData => ({ ...shared, description: writer.text(description) })

/** A topic in one language; a broader topic is created before it. */
export const topicData = (topic: SeedTopic, writer: DocumentWriter): SeedData => ({
  slug: topic.slug,
  label: writer.text(topic.label),
  description: writer.text(topic.description),
  broader: topic.broader && writer.ids.get('topics', topic.broader),
  sameAs: topic.sameAs,
})

/** The project global in one language; `statements` are the official funding statements. */
export const projectData = (
  project: SeedProject,
  statements: Readonly<Record<string, string>>,
  language: string,
  writer: DocumentWriter,
): SeedData => {
  const list = (name: 'expectedResults' | 'mainActivities' | 'specificObjectives') =>
    project[name].map(({ text }) => ({ text: writer.text(text) }))
  return {
    title: writer.text(project.title),
    acronym: project.acronym,
    programme: project.programme,
    projectId: project.projectId,
    context: writer.text(project.context),
    overallObjective: writer.text(project.overallObjective),
    specificObjectives: list('specificObjectives'),
    mainActivities: list('mainActivities'),
    expectedResults: list('expectedResults'),
    fundingStatement: statements[language],
  }
}

/** The website global in one language. */
export const siteData = (site: SeedSite, writer: DocumentWriter): SeedData => ({
  name: writer.text(site.name),
  tagline: writer.text(site.tagline),
  contact: site.contact,
  addressPatterns: site.addressPatterns,
  socialLinks: site.socialLinks,
  navigation: site.navigation.map(({ label, url }) => ({
    label: writer.text(label),
    url,
  })),
  legalNotices: site.legalNotices.map(({ title, body }) => ({
    title: writer.text(title),
    body: writer.richText(body),
  })),
})
