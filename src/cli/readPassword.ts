import { fstatSync } from 'node:fs'
import type { ReadStream } from 'node:tty'

const hintAfterMs = 2_000
const giveUpAfterMs = 10_000

/**
 * Reads a password from standard input, without the line end that `echo` adds. Nothing is read from
 * a terminal, where it would be seen, unless `expected` says that it must come.
 *
 * @returns undefined when nothing came; a pipe that stays open and empty is left after ten seconds
 */
export const readPassword = async ({
  expected,
  hint,
}: {
  expected: boolean
  hint: (line: string) => void
}): Promise<string | undefined> => {
  if (!expected && !isPiped()) return undefined
  const text = await readAll(process.stdin, { expected, hint })
  const password = text.replace(/\r?\n$/, '')
  return password === '' ? undefined : password
}

const isPiped = (): boolean => {
  if (process.stdin.isTTY) return false
  try {
    const input = fstatSync(0)
    return input.isFIFO() || input.isFile() || input.isSocket()
  } catch {
    return false
  }
}

const readAll = (
  input: ReadStream,
  { expected, hint }: { expected: boolean; hint: (line: string) => void },
): Promise<string> =>
  new Promise((resolve, reject) => {
    let text = ''
    const finish = (): void => {
      clearTimeout(hinting)
      clearTimeout(waiting)
      input.pause()
      resolve(text)
    }
    const hinting = setTimeout(
      () => hint('Reading the password from standard input …'),
      hintAfterMs,
    )
    const waiting = setTimeout(() => {
      if (!expected && text === '') finish()
    }, giveUpAfterMs)
    input.setEncoding('utf8')
    input.on('data', (part: string) => (text += part))
    input.once('end', finish)
    input.once('error', reject)
  })
