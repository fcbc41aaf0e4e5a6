/** Numbers that look like chance and are the same each time for one key. */
export type Random = {
  /** From `low` to below `high`. */
  between: (low: number, high: number) => number
  /** A whole number from `low` to `high`. */
  whole: (low: number, high: number) => number
  pick: <Item>(items: readonly Item[]) => Item
  /** True with this probability. */
  chance: (probability: number) => boolean
}

/** Makes the chance of a key: FNV-1a for the start, then mulberry32. */
export function makeRandom(key: string): Random {
  let state = 0x811c9dc5
  for (const byte of Buffer.from(key)) state = Math.imul(state ^ byte, 0x01000193) >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const between = (low: number, high: number) => low + next() * (high - low)
  const whole = (low: number, high: number) => Math.floor(between(low, high + 1))
  return {
    between,
    whole,
    pick: (items) => items[whole(0, items.length - 1)]!,
    chance: (probability) => next() < probability,
  }
}
