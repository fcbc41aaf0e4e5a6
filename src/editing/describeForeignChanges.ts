import { labelAt } from '../platform/documents/fieldTree.ts'
import type { FlattenedField } from '../platform/documents/types.ts'
import { type Message, message } from '../platform/messages/Message.ts'

type Translator = { languages: readonly string[] }

/**
 * Tells a translator what they may change and what not, by what the form calls it.
 *
 * @param language the one that is written
 * @param paths as `listForeignChanges` gives them
 */
export const describeForeignChanges = (
  { languages }: Translator,
  language: string | null | undefined,
  fields: FlattenedField[],
  paths: readonly string[],
): Message => {
  const labels = paths.map((path) => labelAt(fields, path) ?? path)
  const refused = { language: { language: language ?? '' }, fields: { list: labels } }
  return languages.length === 0
    ? message('translatorWithoutLanguage', refused)
    : message('translatorTextsOnly', {
        ...refused,
        languages: { list: languages.map((code) => ({ language: code })) },
      })
}
