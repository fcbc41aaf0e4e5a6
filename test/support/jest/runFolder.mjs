import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * One folder for everything that a run of the tests writes; its path is in TESTS_FOLDER. Whoever
 * started Jest may have made it already, and then removes it too.
 */
export async function makeRunFolder() {
  if (process.env.TESTS_FOLDER) return
  process.env.TESTS_FOLDER = await mkdtemp(join(tmpdir(), 'colab-cms-tests-'))
  globalThis.ownTestsFolder = process.env.TESTS_FOLDER
}

/** Removes the folder that `makeRunFolder` made, at the end of the run. */
export async function removeRunFolder() {
  const folder = globalThis.ownTestsFolder
  if (!folder) return
  delete globalThis.ownTestsFolder
  delete process.env.TESTS_FOLDER
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
}
