import { serial } from './serial.ts'

type Owned = { partner: number | string }

/** An event of two hours that can be published in the language it is written in. */
export function buildEvent<Given extends Owned>(given: Given) {
  const number = serial()
  return {
    title: `Open day ${number}`,
    summary: `Doors open for everybody, number ${number}.`,
    kind: 'workshop' as const,
    eventStatus: 'confirmed' as const,
    start: '2026-05-04T08:00:00.000Z',
    end: '2026-05-04T10:00:00.000Z',
    timeZone: 'Europe/Rome',
    attendance: 'onsite' as const,
    venue: { name: 'The old school', country: 'IT' as const },
    sourceLanguage: 'it' as const,
    ...given,
  }
}
