import { buildWhatIsStale } from '../../../scripts/build.mjs'
import { startMongodb } from '../mongodb/startMongodb.mjs'
import { makeRunFolder } from './runFolder.mjs'
import { whatIsMissing } from './whatIsMissing.mjs'

/**
 * Before a project whose tests touch a database: a folder for what they write, one MongoDB for all
 * of them, and the build that a spawned server runs. What it found is told through the environment,
 * which the workers inherit: TESTS_MONGODB_URI, TESTS_MONGODB_TRANSACTIONS, TESTS_MONGODB_MISSING.
 */
export default async function setup(_globalConfig, { globals: { colabTests } }) {
  await makeRunFolder()
  if (colabTests.database === 'mongodb') await bringMongodb()
  if (whatIsMissing(colabTests) || process.env.TESTS_BUILD === 'off') return
  if (colabTests.kind === 'http') await build({ panel: false })
  if (colabTests.kind === 'browser') await build({ panel: true })
}

async function bringMongodb() {
  if (process.env.TESTS_MONGODB_URI || process.env.TESTS_MONGODB_MISSING) return
  const mongodb = await startMongodb(console.error)
  if ('missing' in mongodb) {
    process.env.TESTS_MONGODB_MISSING = mongodb.missing
    return
  }
  process.env.TESTS_MONGODB_URI = mongodb.uri
  if (mongodb.transactions) process.env.TESTS_MONGODB_TRANSACTIONS = 'on'
  globalThis.stopTestsMongodb = mongodb.stop
}

function build({ panel }) {
  return buildWhatIsStale({ panel, say: console.error })
}
