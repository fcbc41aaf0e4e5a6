import eslint from '@eslint/js'
import jest from 'eslint-plugin-jest'
import jsdoc from 'eslint-plugin-jsdoc'
import tseslint from 'typescript-eslint'

// Every Local API call says whose rights it has and which request (and so which transaction) it
// belongs to: without `overrideAccess` Payload ignores all access rules, without `req` it writes
// outside the transaction and waits for itself.
const reads =
  'find|findByID|findDistinct|count|countVersions|findVersions|findVersionByID|findGlobal|findGlobalVersions|findGlobalVersionByID|countGlobalVersions'
const writes = 'create|update|delete|duplicate|restoreVersion|updateGlobal|restoreGlobalVersion'

const localApiCall = (methods) =>
  `CallExpression[callee.property.name=/^(${methods})$/]:matches([callee.object.name='payload'],[callee.object.property.name='payload'])`

const saysOverrideAccess = (methods, unless = '') => ({
  selector: `${localApiCall(methods)} > ObjectExpression:not(:has(> Property[key.name='overrideAccess']))${unless}`,
  message: 'Say `overrideAccess`, and with `true` the reason in a comment.',
})
const saysReq = {
  selector: `${localApiCall(`${reads}|${writes}`)} > ObjectExpression:not(:has(> Property[key.name='req']))`,
  message: 'Pass `req`: the call must join the transaction of the request.',
}
const noGetPayload = {
  name: 'payload',
  importNames: ['getPayload'],
  message:
    'A feature is handed Payload; only the server, the command line and test support fetch it.',
}

export default tseslint.config(
  {
    ignores: [
      '.next/',
      'dist/',
      'data/',
      'test-output/',
      'coverage/',
      '**/migrations/',
      'next-env.d.ts',
      'src/payload-types.ts',
      'src/app/(payload)/admin/importMap.js',
    ],
  },
  eslint.configs.recommended,
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          '__dirname',
          '__filename',
          'AbortController',
          'AbortSignal',
          'Buffer',
          'URL',
          'URLSearchParams',
          'Headers',
          'Request',
          'Response',
          'TextDecoder',
          'TextEncoder',
          'clearInterval',
          'clearTimeout',
          'console',
          'fetch',
          'module',
          'performance',
          'process',
          'require',
          'setInterval',
          'setTimeout',
          'structuredClone',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    plugins: { jsdoc },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', caughtErrors: 'none', ignoreRestSiblings: true },
      ],
      // Payload hands documents to hooks as `any`.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true, allowNullish: true },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      'jsdoc/check-alignment': 'error',
      'jsdoc/no-types': 'error',
      'no-console': 'error',
      'no-restricted-imports': ['error', { paths: [noGetPayload] }],
      'no-restricted-syntax': ['error', saysOverrideAccess(`${reads}|${writes}`), saysReq],
    },
  },
  {
    // The two places that start Payload, and what talks to a person's terminal.
    files: ['src/server.ts', 'src/cli/**/*.ts', 'scripts/**', 'test/support/**'],
    rules: { 'no-restricted-imports': 'off', 'no-console': 'off' },
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    extends: [jest.configs['flat/recommended']],
    rules: {
      // A test has no request to join, and prepares data with all rights; but a read that does not
      // say whose rights it has proves nothing about what somebody sees.
      'no-restricted-syntax': ['error', saysOverrideAccess(reads, ':not(:has(> SpreadElement))')],
      // Test data is often only nearly of the generated type; which casts it needs changes with every field.
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      'jest/expect-expect': [
        'error',
        { assertFunctionNames: ['expect', 'expect*', 'holds*', 'fc.assert'] },
      ],
      'jest/no-standalone-expect': [
        'error',
        {
          additionalTestBlockFunctions: [
            'itOnSqlite',
            'itOnSqlite.each',
            'itWithTransactions',
            'itWithTransactions.each',
          ],
        },
      ],
      'jest/valid-title': [
        'error',
        {
          mustNotMatch: { it: ['\\bshould\\b', 'A title is a claim: write it without "should".'] },
        },
      ],
    },
  },
)
