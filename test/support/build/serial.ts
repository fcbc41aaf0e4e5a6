let last = 0

/** A number that no other built thing of this test file has, to keep names and slugs apart. */
export function serial(): number {
  last += 1
  return last
}
