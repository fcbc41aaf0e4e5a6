import { spawn } from 'node:child_process'
import { join } from 'node:path'

import type { Installation } from '../makeInstallation.ts'

/** Runs a writer in a process of its own on the database of the installation, to its end. */
export const spawnWriter = (
  { env }: Pick<Installation, 'env'>,
  writer: { name: string; partner: number | string; documents: number },
): Promise<{ code: number | null; output: string }> => {
  const program = join(process.cwd(), 'test/support/changes/writer.ts')
  const given = [writer.name, String(writer.partner), String(writer.documents)]
  const child = spawn(
    process.execPath,
    ['--conditions=production', '--import', 'tsx', program, ...given],
    {
      env: { PATH: process.env.PATH, NODE_ENV: 'test', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  const killWithUs = (): void => void child.kill('SIGKILL')
  process.once('exit', killWithUs)
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (part: string) => (output += part))
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => {
      process.removeListener('exit', killWithUs)
      resolve({ code, output })
    })
  })
}
