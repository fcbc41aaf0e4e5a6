type Limits = {
  /** Most texts in a batch. */
  texts: number
  /** Most UTF-8 bytes in a batch; a longer text goes alone. */
  bytes: number
}

/** Parts texts into batches that a service takes, in their order. */
export const batchTexts = (texts: readonly string[], limits: Limits): string[][] => {
  const batches: string[][] = []
  let bytes = 0
  for (const text of texts) {
    const size = Buffer.byteLength(text)
    const batch = batches.at(-1)
    if (!batch || batch.length >= limits.texts || bytes + size > limits.bytes) {
      batches.push([text])
      bytes = size
    } else {
      batch.push(text)
      bytes += size
    }
  }
  return batches
}
