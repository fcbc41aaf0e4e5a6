/** Lets one holder in at a time, in the order of asking. */
export class Lock {
  #tail: Promise<void> = Promise.resolve()

  /** Waits for its turn and gives the function that ends it; calling that twice does no harm. */
  async acquire(): Promise<() => void> {
    const before = this.#tail
    let release: () => void = () => undefined
    this.#tail = new Promise((resolve) => (release = resolve))
    await before
    return release
  }
}
