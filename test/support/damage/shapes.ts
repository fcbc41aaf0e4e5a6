/** What the model knows of a collection: shared values, texts per language, and lists of rows. */
export type Shape = {
  shared: Record<string, (random: Random) => unknown>
  texts: Record<string, 'plain' | 'rich'>
  /** Each list by name: the shape of its rows by block type; `''` for a list of one shape. */
  lists: Record<string, Record<string, Shape>>
  /** Texts without which a language is not published. */
  required: string[]
}

/** A repeatable source of choices. */
export type Random = {
  /** A whole number from 0 to `below` - 1. */
  below: (below: number) => number
  /** One of these. */
  pick: <Item>(items: readonly Item[]) => Item
  chance: (probability: number) => boolean
}

const someNumber = (random: Random): number | null =>
  random.chance(0.2) ? null : random.below(10_000)
const row = (part: Partial<Shape>): Shape => ({
  shared: {},
  texts: {},
  lists: {},
  required: [],
  ...part,
})

const answers = row({
  shared: { correct: (random) => random.chance(0.5) },
  texts: { text: 'plain', feedback: 'plain' },
})
const questions = row({
  shared: { kind: () => 'multiple' },
  texts: { question: 'plain' },
  lists: { answers: { '': answers } },
})

/** Blocks with lists of lists inside. */
export const trainingUnitShape: Shape = {
  shared: { duration: someNumber, code: (random) => `U${random.below(1000)}` },
  texts: { title: 'plain', summary: 'plain', 'seo.title': 'plain' },
  required: ['title', 'summary'],
  lists: {
    learningOutcomes: {
      '': row({
        shared: { kind: (random) => random.pick(['knowledge', 'skill']) },
        texts: { text: 'plain' },
      }),
    },
    content: {
      text: row({ texts: { body: 'rich' } }),
      activity: row({
        shared: { duration: someNumber },
        texts: { title: 'plain', instructions: 'rich' },
      }),
      quiz: row({ texts: { title: 'plain' }, lists: { questions: { '': questions } } }),
    },
  },
}

/** Flat lists and rich texts; `picture` is the id of a picture for the gallery. */
export const caseStudyShape = (picture: number | string): Shape => ({
  shared: { capacity: someNumber, placeName: (random) => `Place ${random.below(1000)}` },
  texts: { title: 'plain', summary: 'plain', body: 'rich', context: 'rich', 'seo.title': 'plain' },
  required: ['title', 'summary', 'body'],
  lists: {
    indicators: {
      '': row({ shared: { value: (random) => random.below(100) }, texts: { label: 'plain' } }),
    },
    gallery: { '': row({ shared: { image: () => picture }, texts: { caption: 'plain' } }) },
    sources: { '': row({ shared: { title: (random) => `Source ${random.below(1000)}` } }) },
  },
})

/** A small generator (mulberry32): the same choices for the same seed on every machine. */
export const randomFrom = (seed: number): Random => {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  return {
    below,
    pick: (items) => items[below(items.length)]!,
    chance: (probability) => next() < probability,
  }
}
