import type { Message } from '../../platform/messages/Message.ts'
import type { Inline } from '../richText/Inline.ts'
import type { UnitState } from '../state/translationState.ts'
import type { TranslationUnit } from '../units/listTranslationUnits.ts'

/** Stands in a file for the fingerprint of a translation that was not there. */
export const noTarget = '-'

/** A document whose texts go out to a translator. */
export type ExchangeDocument = {
  /** Slug of the collection or global. */
  contentType: string
  id: number | string
  /** Which part of the document it is, where it is written in several. */
  part?: string | undefined
  /** What people call it. */
  title: string
  /** Where it can be read. */
  url?: string | undefined
  sourceLanguage: string
  targetLanguage: string
  units: readonly TranslationUnit[]
  /** State of each unit by its id; a unit without one is missing or current. */
  states?: Readonly<Record<string, UnitState | undefined>> | undefined
}

/** A piece of text as it came back in a file. */
export type ReturnedSegment = {
  /** Id in the file; `segmentId` made it. */
  id: string
  source: Inline[]
  /** Undefined when the file has no translation of it, or one whose codes do not pair up. */
  target: Inline[] | undefined
  /** Some sentences of it are translated, others not; then there is no target. */
  isPartial?: boolean | undefined
  /** What makes the target unusable. */
  problem?: Message | undefined
  /** The file says that somebody translated or approved it. */
  isDone: boolean
  /** The file says that nobody has touched it. */
  isUntouched: boolean
  /** Fingerprint of the source text at the time of export. */
  sourceFingerprint?: string | undefined
  /** Fingerprint of the translation at the time of export; `noTarget` when there was none. */
  targetFingerprint?: string | undefined
}

/** A document as it came back in a file. */
export type ReturnedDocument = {
  contentType: string
  id: string
  sourceLanguage: string
  targetLanguage: string | undefined
  segments: ReturnedSegment[]
}

/** What a file says, or why it cannot be read. Reading it changes nothing. */
export type ReturnedFile =
  | { ok: false; problems: Message[] }
  | {
      ok: true
      format: string
      documents: ReturnedDocument[]
      /** What was passed over, such as parts that another program added. */
      warnings: Message[]
    }
