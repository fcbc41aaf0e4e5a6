import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildConfig } from 'payload'
import sharp from 'sharp'

import { publishableCollections } from './collections/definePublishable.ts'
import { languageOptions } from './collections/fields/languageOptions.ts'
import { editor } from './collections/fields/richText.ts'
import { exchangeEndpoints } from './collections/endpoints/exchangeEndpoints.ts'
import { translationListEndpoints } from './collections/endpoints/translationListEndpoints.ts'
import { collections } from './collections/index.ts'
import { queryIndexes } from './collections/queryIndexes.ts'
import { guardLocks } from './collections/guardLocks.ts'
import { refuseVersions } from './collections/refuseVersions.ts'
import { tellBulkRefusals } from './collections/tellBulkRefusals.ts'
import { globals } from './globals/index.ts'
import { migrations as sqliteMigrations } from './migrations/sqlite/index.ts'
import { adminTranslations } from './src/admin/adminTranslations.ts'
import { correctEditorTexts } from './src/admin/correctEditorTexts.ts'
import { panelComponents } from './src/admin/panelComponents.ts'
import { panelLanguages } from './src/admin/panelLanguages.ts'
import { databaseAdapter } from './src/platform/database/databaseAdapter.ts'
import { noteLostRace } from './src/platform/database/lostRaces.ts'
import { ensureQueryIndexes } from './src/platform/database/ensureQueryIndexes.ts'
import { listOwnOrigins, loadEnv } from './src/platform/env.ts'
import { answerInReadersWords } from './src/platform/errors/answerInReadersWords.ts'
import { supportedLanguages } from './src/platform/locales.ts'
import { createLogger } from './src/platform/logger.ts'
import { message } from './src/platform/messages/Message.ts'
import { inEnglish } from './src/platform/messages/renderText.ts'
import { keepDraftsOffRows } from './src/publications/keepDraftsOffRows.ts'

const root = dirname(fileURLToPath(import.meta.url))
const env = loadEnv()
const uploadTooLarge = message('uploadTooLarge', { most: `${env.maxUploadMb} MB` })
const origins = [...listOwnOrigins(env), ...env.corsOrigins]

export default buildConfig({
  admin: {
    avatar: 'default',
    dateFormat: 'dd/MM/yyyy HH:mm',
    components: panelComponents,
    importMap: {
      baseDir: root,
      importMapFile: resolve(root, 'src/app/(payload)/admin/importMap.js'),
    },
    meta: { titleSuffix: ' · CoLab CMS' },
    timezones: { defaultTimezone: 'Europe/Rome' },
    user: 'users',
  },
  collections,
  cors: origins,
  csrf: origins,
  db: keepDraftsOffRows(await databaseAdapter(env, { sqliteMigrations }), publishableCollections),
  defaultDepth: 1,
  editor,
  endpoints: [...translationListEndpoints, ...exchangeEndpoints],
  globals,
  hooks: { afterError: [noteLostRace, answerInReadersWords([uploadTooLarge])] },
  graphQL: {
    // The schema is public, as the API is; src/http/graphqlLimits.ts bounds what is asked of it.
    disableIntrospectionInProduction: false,
    disablePlaygroundInProduction: true,
    maxComplexity: 1000,
  },
  i18n: {
    fallbackLanguage: 'en',
    supportedLanguages: await panelLanguages({ admin: env.admin }),
    translations: adminTranslations,
  },
  localization: {
    defaultLocale: env.languages[0],
    fallback: false,
    locales: env.languages.map((code) => {
      const language = supportedLanguages.find((supported) => supported.code === code)!
      const { label } = languageOptions.find(({ value }) => value === code)!
      return { code, label: { ...label, [code]: language.nativeName } }
    }),
  },
  logger: createLogger(env),
  maxDepth: 5,
  onInit: (payload) => ensureQueryIndexes(payload, queryIndexes(env.languages)),
  secret: env.payloadSecret,
  serverURL: env.publicUrl,
  sharp,
  telemetry: false,
  typescript: { autoGenerate: false, outputFile: resolve(root, 'src/payload-types.ts') },
  upload: {
    abortOnLimit: true,
    limits: { fileSize: env.maxUploadMb * 1_000_000 },
    responseOnLimit: inEnglish(uploadTooLarge),
  },
})
  .then(guardLocks)
  .then(refuseVersions)
  .then(tellBulkRefusals)
  .then(correctEditorTexts)
