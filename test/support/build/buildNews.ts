import { richText } from '../richText.ts'
import { serial } from './serial.ts'

type Owned = { partner: number | string }

/** A piece of news that can be published in the language it is written in. */
export function buildNews<Given extends Owned>(given: Given) {
  const number = serial()
  return {
    title: `The partners meet ${number}`,
    summary: `Meeting number ${number} in two sentences.`,
    body: richText('The partners met and agreed.'),
    date: '2026-03-02T09:00:00.000Z',
    sourceLanguage: 'it' as const,
    ...given,
  }
}
