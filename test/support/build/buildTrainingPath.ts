import { serial } from './serial.ts'

type Owned = { partner: number | string; units: (number | string)[] }

/** A path through the given units, which can be published in the language it is written in. */
export function buildTrainingPath<Given extends Owned>(given: Given) {
  const number = serial()
  return {
    title: `From idea to open door ${number}`,
    summary: `Units for people who open a shared workplace, number ${number}.`,
    sourceLanguage: 'it' as const,
    ...given,
  }
}
