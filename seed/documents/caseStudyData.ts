import type { CaseStudy } from '../data/types.ts'
import type { DocumentWriter, SeedData } from '../DocumentWriter.ts'

import { publishableData } from './publishableData.ts'

/** A case study in one language. */
export const caseStudyData = (study: CaseStudy, writer: DocumentWriter): SeedData => ({
  ...publishableData(study, writer),
  body: writer.richText(study.body),
  context: writer.richText(study.context),
  challenge: writer.richText(study.challenge),
  solution: writer.richText(study.solution),
  results: writer.richText(study.results),
  lessonsLearnt: writer.richText(study.lessonsLearnt),
  transferability: writer.richText(study.transferability),
  coworkingModel: study.coworkingModel,
  territoryType: study.territoryType,
  country: study.country,
  nuts3: study.nuts3,
  placeName: study.placeName,
  latitude: study.latitude,
  longitude: study.longitude,
  yearStarted: study.yearStarted,
  capacity: study.capacity,
  floorArea: study.floorArea,
  inhabitants: study.inhabitants,
  indicators: study.indicators.map(({ label, ...shared }) => ({
    ...shared,
    label: writer.text(label),
  })),
  sdgs: study.sdgs,
  sources: study.sources,
  gallery: (study.gallery ?? []).map(({ image, caption }) => ({
    image: writer.ids.get('media', image),
    caption: writer.text(caption),
  })),
})

/** The relations of a case study to other publishable documents. */
export const caseStudyRelations = (study: CaseStudy, writer: DocumentWriter): SeedData => ({
  relatedUnits: writer.ids.getAll('training-units', study.relatedUnits),
})
