import { createLocalReq, type Payload } from 'payload'

import { numberChanges } from '../../../src/publications/numberChanges.ts'
import { publishLanguage } from '../../../src/publications/publishLanguage.ts'
import { withdrawLanguages } from '../../../src/publications/withdrawLanguages.ts'
import { richText } from '../richText.ts'

type Writer = { payload: Payload; name: string; partner: number | string; documents: number }

/**
 * What a busy editor does, one document after the other: writes it, publishes two languages, changes
 * a shared value and publishes again, and of some documents withdraws a language, moves them to the
 * trash or deletes them. Throws as soon as one of these fails.
 */
export const keepWriting = async ({ payload, name, partner, documents }: Writer): Promise<void> => {
  const collection = 'case-studies'
  for (let number = 0; number < documents; number += 1) {
    const text = (language: string) => ({
      title: `${name} ${number} ${language}`,
      summary: `By ${name}`,
      body: richText(`Number ${number}`),
    })
    const { id } = await payload.create({
      collection,
      locale: 'it',
      data: { ...text('it'), partner, sourceLanguage: 'it' } as never,
    })
    const publish = async (language: string) => {
      const req = await createLocalReq({}, payload)
      await publishLanguage(req, { contentType: collection, id, language, by: null })
      await numberChanges(payload)
    }
    await publish('it')
    await payload.update({ collection, id, locale: 'en', data: text('en') as never })
    await publish('en')
    await payload.update({ collection, id, locale: 'en', data: { capacity: number + 1 } })
    await publish('it')
    if (number % 4 === 1) {
      const req = await createLocalReq({}, payload)
      await withdrawLanguages(req, { contentType: collection, id, languages: ['it'], by: null })
    }
    if (number % 4 === 2) {
      const deletedAt = new Date().toISOString()
      await payload.update({ collection, id, locale: 'it', data: { deletedAt } as never })
    }
    if (number % 4 === 3) await payload.delete({ collection, id })
    await numberChanges(payload)
  }
}
