import { richText } from '../richText.ts'
import { serial } from './serial.ts'

type Owned = { partner: number | string }

/** A case study that can be published in the language it is written in. */
export function buildCaseStudy<Given extends Owned>(given: Given) {
  const number = serial()
  return {
    title: `Coworking in the old school ${number}`,
    summary: `How a village made desks of its empty school, number ${number}.`,
    body: richText('The school closed; ten years later it opened with desks.'),
    sourceLanguage: 'it' as const,
    coworkingModel: 'municipal' as const,
    territoryType: 'rural' as const,
    country: 'IT' as const,
    nuts3: 'ITG12',
    placeName: 'Castelbuono',
    latitude: 37.93,
    longitude: 14.09,
    yearStarted: 2021,
    capacity: 24,
    ...given,
  }
}
