import { richText } from '../richText.ts'
import { serial } from './serial.ts'

type Owned = { partner: number | string }

/** A training unit with a text and a quiz, which can be published in the language it is in. */
export function buildTrainingUnit<Given extends Owned>(given: Given) {
  const number = serial()
  return {
    title: `Listening first ${number}`,
    summary: `What a community needs, asked and heard, number ${number}.`,
    code: `U${number}`,
    position: number % 1000,
    eqfLevel: 4,
    duration: 90,
    learningOutcomes: [{ kind: 'skill' as const, text: 'can lead an open interview' }],
    targetGroups: ['community-leaders' as const],
    content: [
      { blockType: 'text' as const, body: richText('Ask, then wait.') },
      {
        blockType: 'quiz' as const,
        title: 'What did you hear?',
        questions: [
          {
            question: 'Who speaks more in an interview?',
            kind: 'single' as const,
            answers: [
              { text: 'the one who asks', correct: false, feedback: 'Then nothing new is heard.' },
              { text: 'the one who is asked', correct: true, feedback: 'Yes.' },
            ],
          },
        ],
      },
    ],
    sourceLanguage: 'it' as const,
    ...given,
  }
}
