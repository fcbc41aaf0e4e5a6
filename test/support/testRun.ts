/** What the running Jest project says of itself, and what this machine has for it. */
export type TestRun = {
  kind: 'browser' | 'http' | 'integration' | 'unit'
  database: 'mongodb' | 'none' | 'sqlite'
  /** Whether a failed change leaves nothing behind, and a document is changed atomically. */
  transactions: boolean
}

declare global {
  /** Set for each project in jest.config.js. */
  var colabTests: Pick<TestRun, 'database' | 'kind'> | undefined
}

const { kind, database } = globalThis.colabTests ?? { kind: 'unit', database: 'none' }

export const testRun: TestRun = {
  kind,
  database,
  transactions: database !== 'mongodb' || process.env.TESTS_MONGODB_TRANSACTIONS === 'on',
}
