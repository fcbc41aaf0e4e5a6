import { availableParallelism } from 'node:os'

/**
 * One project for each kind of test; those that touch a database exist once for each database.
 *   npx jest --selectProjects unit integration:sqlite
 * Run through `npm run jest --` or `npm test`: Node needs
 * `--experimental-vm-modules --conditions=production`.
 */
const shared = {
  testEnvironment: '<rootDir>/test/support/jest/environment.mjs',
  testEnvironmentOptions: { customExportConditions: ['node', 'node-addons', 'production'] },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          target: 'es2022',
          transform: { react: { runtime: 'automatic' } },
          experimental: { keepImportAttributes: true },
        },
        module: { type: 'es6' },
      },
    ],
  },
  moduleNameMapper: {
    '^@payload-config$': '<rootDir>/payload.config.ts',
    '^jsdom$': '<rootDir>/test/support/jest/jsdom.cjs',
  },
  modulePathIgnorePatterns: ['<rootDir>/(.next|dist|data|test-output)/'],
}

/** @param {string} kind @param {'sqlite' | 'mongodb'} database */
const onDatabase = (kind, database, more = {}) => ({
  ...shared,
  displayName: `${kind}:${database}`,
  testMatch: [`<rootDir>/test/${kind}/**/*.test.{ts,tsx}`],
  globals: { colabTests: { kind, database } },
  globalSetup: '<rootDir>/test/support/jest/setup.mjs',
  globalTeardown: '<rootDir>/test/support/jest/teardown.mjs',
  ...more,
})

/**
 * What is known to hold on a server that speaks MongoDB's protocol. The rest runs on SQLite alone
 * until it has been seen there: add its name here then.
 */
const seenOnMongodb = [
  'access/translators',
  'catalogue/*',
  'http/formLanguages',
  'http/lostRaces',
  'media',
  'cli/*',
  'publications/changes',
  'publications/damage',
  'publications/leakMatrix',
  'publications/numberChanges',
  'publications/publishLanguage',
  'publications/schedules',
  'readersWords',
  'seed/demoDocuments',
  'seed/loadSeed',
  'translation/export',
  'translation/import',
  'translation/order',
  'translation/pretranslate',
  'translation/refusals',
  'translation/staleness',
  'translation/trash',
  'translation/workflow',
]

/** @param {string} kind @param {string[]} names */
const onMongodb = (kind, names) => names.map((name) => `<rootDir>/test/${kind}/${name}.test.ts`)

export default {
  maxWorkers: Math.max(1, Math.min(4, availableParallelism())),
  workerIdleMemoryLimit: '1500MB',
  testTimeout: 60_000,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/test/unit/**/*.test.{ts,tsx}'],
      globals: { colabTests: { kind: 'unit', database: 'none' } },
    },
    onDatabase('integration', 'sqlite'),
    onDatabase('integration', 'mongodb', { testMatch: onMongodb('integration', seenOnMongodb) }),
    onDatabase('http', 'sqlite'),
    onDatabase('http', 'mongodb', { testMatch: onMongodb('http', ['clients']) }),
    { ...onDatabase('browser', 'sqlite'), displayName: 'browser' },
  ],
}
