/** The methods of a database adapter that write. */
export const writeMethods = [
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'updateGlobal',
  'updateGlobalVersion',
  'updateJobs',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const

/** As much of such a method as those need who wrap it. */
export type WriteMethod = (args: { req?: { transactionID?: unknown } }) => Promise<unknown>
