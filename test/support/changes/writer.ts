import { getPayload } from 'payload'

import config from '../../../payload.config.ts'

import { keepWriting } from './keepWriting.ts'

// A process of its own that writes to the database of the environment: `writer.ts <name> <partner>
// <documents>`. Ends with 0 when every write succeeded.
const [name = 'writer', partner = '', documents = '1'] = process.argv.slice(2)
const payload = await getPayload({ config })
const owner = payload.db.defaultIDType === 'number' ? Number(partner) : partner
try {
  await keepWriting({ payload, name, partner: owner, documents: Number(documents) })
} catch (error) {
  console.error(error)
  process.exitCode = 1
} finally {
  await payload.destroy()
}
