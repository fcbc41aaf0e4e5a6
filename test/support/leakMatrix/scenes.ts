/** One thing that happens to a document on its way into a state. */
export type Step =
  | { do: 'publish'; language: string }
  | { do: 'trash' }
  | { do: 'withdraw'; language: string }
  | { do: 'write'; language: string; words: 'hidden' | 'public' }

/** A state that a document can be in, and the languages in which readers then see it. */
export type Scene = { name: string; steps: Step[]; publicIn: string[] }

const write = (language: string, words: 'hidden' | 'public'): Step => ({
  do: 'write',
  language,
  words,
})
const publish = (language: string): Step => ({ do: 'publish', language })
const withdraw = (language: string): Step => ({ do: 'withdraw', language })

/** Every state of Italian that the leak matrix knows; English is public beside some of them. */
export const scenes: Scene[] = [
  {
    name: 'never-public',
    steps: [write('it', 'hidden'), write('en', 'hidden')],
    publicIn: [],
  },
  {
    name: 'never-public-beside-english',
    steps: [write('it', 'hidden'), write('en', 'public'), publish('en')],
    publicIn: ['en'],
  },
  {
    name: 'never-public-after-english',
    steps: [write('en', 'public'), publish('en'), write('it', 'hidden')],
    publicIn: ['en'],
  },
  {
    name: 'public',
    steps: [write('it', 'public'), publish('it')],
    publicIn: ['it'],
  },
  {
    name: 'public-with-newer-draft',
    steps: [
      write('it', 'public'),
      publish('it'),
      write('it', 'hidden'),
      write('en', 'public'),
      publish('en'),
      write('en', 'hidden'),
    ],
    publicIn: ['it', 'en'],
  },
  {
    name: 'withdrawn',
    steps: [
      write('it', 'hidden'),
      publish('it'),
      write('en', 'public'),
      publish('en'),
      withdraw('it'),
    ],
    publicIn: ['en'],
  },
  {
    name: 'withdrawn-beside-newer-draft',
    steps: [
      write('it', 'hidden'),
      publish('it'),
      write('en', 'public'),
      publish('en'),
      write('en', 'hidden'),
      withdraw('it'),
    ],
    publicIn: ['en'],
  },
  {
    name: 'withdrawn-and-redrafted',
    steps: [
      write('it', 'hidden'),
      publish('it'),
      withdraw('it'),
      write('it', 'hidden'),
      write('en', 'public'),
      publish('en'),
      write('it', 'hidden'),
    ],
    publicIn: ['en'],
  },
  {
    name: 'in-the-trash',
    steps: [
      write('it', 'hidden'),
      publish('it'),
      write('en', 'hidden'),
      publish('en'),
      { do: 'trash' },
    ],
    publicIn: [],
  },
  {
    name: 'draft-in-the-trash',
    steps: [write('it', 'hidden'), { do: 'trash' }],
    publicIn: [],
  },
  {
    name: 'wholly-withdrawn',
    steps: [
      write('it', 'hidden'),
      publish('it'),
      write('en', 'hidden'),
      publish('en'),
      withdraw('all'),
    ],
    publicIn: [],
  },
  {
    name: 'wholly-withdrawn-and-redrafted',
    steps: [
      write('it', 'hidden'),
      publish('it'),
      withdraw('all'),
      write('it', 'hidden'),
      write('en', 'hidden'),
    ],
    publicIn: [],
  },
]
