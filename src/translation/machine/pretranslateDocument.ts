import type { PayloadRequest } from 'payload'

import { inTransaction } from '../../platform/documents/inTransaction.ts'
import { requestOfOwn } from '../../platform/documents/requestOfOwn.ts'
import { openForExchange, type OpenForExchange } from '../exchange/openForExchange.ts'
import type { TranslationUnit } from '../units/listTranslationUnits.ts'
import type { TranslationPlace } from '../workflow/openTranslation.ts'
import { saveTranslation } from '../workflow/saveTranslation.ts'

import type { JobOutcome } from './TranslationJob.ts'
import type { TranslatedUnits } from './translateUnits.ts'
import {
  type Message,
  message,
  type MessageValue,
  type Text,
} from '../../platform/messages/Message.ts'

type Work = {
  /** Has a machine translate texts from a language. */
  translate: (units: readonly TranslationUnit[], from: string) => Promise<TranslatedUnits>
  /** Throws when nothing may be written any more, in the transaction of the request. */
  assertHeld: (req: PayloadRequest) => Promise<void>
}

/** What became of a document, and a sentence about it. */
export type Pretranslated = { outcome: JobOutcome; message: Text }

/**
 * Fills the missing texts of a language of a document by machine, with the rights of the person of
 * the request; they wait for a reviewer. Nothing that somebody wrote is written over, nor that
 * somebody writes meanwhile: the machine works outside of the transaction, and what is no longer
 * missing, or has another source by then, is thrown away.
 */
export const pretranslateDocument = async (
  person: PayloadRequest,
  place: TranslationPlace,
  { assertHeld, translate }: Work,
): Promise<Pretranslated> => {
  const reading = await requestOfOwn(person, place.language)
  const opened = await inTransaction(reading, () => openForExchange(reading, place))
  if (!opened.mayEdit) {
    return { outcome: 'failed', message: message('mayNotWriteHere') }
  }
  const missing = listMissing(opened)
  if (missing.length === 0) {
    return { outcome: 'complete', message: message('jobNothingMissing') }
  }
  const { left, values } = await translate(missing, opened.sourceLanguage)
  const writing = await requestOfOwn(person, place.language)
  const written = await inTransaction(writing, async () => {
    await assertHeld(writing)
    const now = await openForExchange(writing, place)
    const fresh = stillMissing(missing, now, values)
    if (fresh.size > 0) {
      await saveTranslation(writing, { ...place, values: fresh, needsReview: true })
    }
    return fresh.size
  })
  const labels = left.length > 0 ? opened.labelUnits() : undefined
  const named = left.map(({ id, reason }) => ({ text: labels?.get(id) ?? id, reason }))
  return describe(written, values.size - written, named)
}

const listMissing = ({ states, units }: OpenForExchange): TranslationUnit[] =>
  units.filter(({ id }) => states[id] === 'missing')

const stillMissing = (
  before: readonly TranslationUnit[],
  now: OpenForExchange,
  values: ReadonlyMap<string, unknown>,
): Map<string, unknown> => {
  const sources = new Map(before.map(({ id, sourceFingerprint }) => [id, sourceFingerprint]))
  return new Map(
    listMissing(now).flatMap(({ id, sourceFingerprint }) =>
      values.has(id) && sources.get(id) === sourceFingerprint ? [[id, values.get(id)]] : [],
    ),
  )
}

const describe = (
  written: number,
  overtaken: number,
  left: readonly { text: MessageValue; reason: Message }[],
): Pretranslated => {
  const sentences = [
    message('jobFilledIn', { count: written }),
    ...(overtaken > 0 ? [message('jobOvertaken', { count: overtaken })] : []),
    ...left.slice(0, mostReasons).map((one) => message('jobLeft', one)),
    ...(left.length > mostReasons
      ? [message('jobMoreLeft', { count: left.length - mostReasons })]
      : []),
  ]
  const said = message('several', { sentences: { list: sentences, separator: ' ' } })
  if (written === 0 && left.length > 0) return { outcome: 'failed', message: said }
  return { outcome: left.length > 0 ? 'partly' : 'translated', message: said }
}

const mostReasons = 5
