import { it } from '@jest/globals'
import { testRun } from './testRun.ts'

/**
 * A test that needs transactions or an atomic change of one document: skipped by name on a MongoDB
 * that is no replica set.
 */
export const itWithTransactions = testRun.transactions ? it : it.skip
