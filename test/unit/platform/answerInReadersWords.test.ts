import { describe, expect, it } from '@jest/globals'
import { APIError, type PayloadRequest } from 'payload'

import { answerInReadersWords } from '../../../src/platform/errors/answerInReadersWords.ts'
import { ExpectedFailure } from '../../../src/platform/errors/ExpectedFailure.ts'
import { message } from '../../../src/platform/messages/Message.ts'
import { inEnglish } from '../../../src/platform/messages/renderText.ts'

const tooLarge = message('uploadTooLarge', { most: '2 MB' })
const answer = answerInReadersWords([tooLarge])
const req = { i18n: { language: 'it' } } as PayloadRequest
const shownOf = async (error: Error, words: string) => {
  const result = { errors: [{ message: words, name: 'X' }] }
  return (await answer({ context: {}, error, req, result }))?.response?.errors
}

describe('an answer that refuses', () => {
  it('says what was expected in the reader’s words, and the error stays English', async () => {
    const error = new ExpectedFailure({
      kind: 'conflict',
      detail: message('publishInTrash'),
      errors: [{ path: 'x', message: message('notAText') }],
    })
    expect(await shownOf(error, error.message)).toEqual([
      {
        name: 'X',
        message: 'Questo documento è nel cestino. Ripristinalo prima di pubblicarlo.',
        data: { errors: [{ path: 'x', message: 'Non è un testo' }] },
      },
    ])
    expect(error.message).toMatch(/^This document is in the trash/)
    expect(error.data).toEqual({ errors: [{ path: 'x', message: 'Not a text' }] })
  })

  it('says nothing of what was not expected, in the reader’s words', async () => {
    const error = new Error('secret')
    expect(await shownOf(error, 'Something went wrong.')).toEqual([
      { message: 'Qualcosa è andato storto.', name: 'X' },
    ])
    const graphqlResult = { message: 'Something went wrong.', extensions: { statusCode: 500 } }
    expect(await answer({ context: {}, error, req, graphqlResult })).toEqual({
      graphqlResult: { ...graphqlResult, message: 'Qualcosa è andato storto.' },
    })
  })

  it('translates the words that Payload was given, and leaves all others as they are', async () => {
    const error = new APIError('x', 413)
    expect(await shownOf(error, inEnglish(tooLarge))).toMatchObject([
      { message: 'Il file è troppo grande: sono ammessi al massimo 2 MB.' },
    ])
    expect(await shownOf(error, 'Parole di Payload')).toMatchObject([
      { message: 'Parole di Payload' },
    ])
  })
})
