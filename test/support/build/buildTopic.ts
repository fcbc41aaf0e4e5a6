import { serial } from './serial.ts'

/** Something that documents are about. */
export function buildTopic<Given extends object>(given?: Given) {
  return { label: `Topic number ${serial()}`, ...given }
}
