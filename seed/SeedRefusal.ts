/** Why nothing was seeded: the message tells a person what to do, and nothing was changed. */
export class SeedRefusal extends Error {
  override readonly name = 'SeedRefusal'
}
