/**
 * Who may import whom. The folders and the reasons are in docs/reference (import rules).
 * A feature never imports another feature: the hook, route or job that needs two composes them.
 */
const features = [
  'access',
  'translation',
  'publications',
  'catalogue',
  'webhooks',
  'search',
  'cache',
  'media',
  'editing',
]
const ours = '^(src|collections|globals|seed|test|scripts|payload\\.config\\.ts)'
const generatedTypes = '^src/payload-types\\.ts$'
const config = '^payload\\.config\\.ts$'
/** Where components are and what the panel says in which language: data, no component. */
const panelPaths = '^src/admin/[^/]+\\.ts$'
const feature = `^src/(${features.join('|')})/`

/** A rule that lets `from` import only the listed parts of this repository (and any package). */
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: ours, pathNot: allowed },
})

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'A cycle hides which of two files decides; a shared part belongs in a third.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'not-to-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^next/' },
    },
    {
      name: 'no-undeclared-package',
      comment: 'A package that package.json does not list may vanish with the next install.',
      severity: 'error',
      from: { pathNot: '^src/app/\\(payload\\)/admin/importMap\\.js$' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-dev-package-in-product',
      comment: 'The product runs with development packages left out.',
      severity: 'error',
      from: { path: '^(src|collections|globals|seed|payload\\.config\\.ts)' },
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: 'node_modules/@types/',
      },
    },
    only('platform-stands-alone', '^src/platform/', ['^src/platform/']),
    only('syndication-is-pure', '^src/syndication/', ['^src/syndication/', '^src/platform/']),
    {
      name: 'syndication-takes-platform-types-only',
      severity: 'error',
      from: { path: '^src/syndication/' },
      to: { path: '^src/platform/', dependencyTypesNot: ['type-only'] },
    },
    ...features.map((name) =>
      only(`${name}-is-one-feature`, `^src/${name}/`, [
        `^src/${name}/`,
        // Who may see what is asked everywhere; it asks nothing back.
        '^src/access/',
        '^src/platform/',
        generatedTypes,
        // A translation is stale by what the source says in public; nothing is asked back.
        ...(name === 'translation' ? ['^src/publications/readDesk\\.ts$'] : []),
      ]),
    ),
    only('jobs-compose-features', '^src/jobs/', [
      '^src/jobs/',
      feature,
      '^src/platform/',
      generatedTypes,
    ]),
    only('collections-and-globals', '^(collections|globals)/', [
      '^(collections|globals)/',
      '^src/(access|translation|publications|catalogue|editing|webhooks|media|platform)/',
      panelPaths,
      generatedTypes,
    ]),
    only('http-never-sees-collections', '^src/http/', [
      '^src/http/',
      feature,
      '^src/(syndication|platform)/',
      generatedTypes,
    ]),
    only('cli-never-sees-http', '^src/cli/', [
      '^src/cli/',
      feature,
      '^seed/',
      '^src/platform/',
      config,
      generatedTypes,
    ]),
    only('seed-is-data', '^seed/', ['^seed/', '^src/platform/', generatedTypes]),
    only('config-lists', config, [
      '^(collections|globals)/',
      '^src/(jobs|platform)/',
      '^src/publications/keepDraftsOffRows\\.ts$',
      '^migrations/',
      panelPaths,
    ]),
    only('server-wires', '^src/server\\.ts$', [
      config,
      '^src/(http|jobs|platform)/',
      '^src/cli/ensureFirstAdministrator\\.ts$',
    ]),
    only('next-shell', '^src/app/', ['^src/app/', '^src/admin/', config]),
    only('admin-components', '^src/admin/', [
      '^src/admin/',
      '^src/platform/',
      generatedTypes,
      feature,
    ]),
    {
      name: 'admin-takes-feature-types-only',
      comment: 'Admin components run in the browser; the features run on the server.',
      severity: 'error',
      from: { path: '^src/admin/' },
      to: { path: feature, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'config-is-imported-by-four',
      comment:
        'The server, the command line, the Next shell and test support; else cycles creep in.',
      severity: 'error',
      from: { pathNot: '^(src/server\\.ts|src/cli/|src/app/|test/support/)' },
      to: { path: config },
    },
    {
      name: 'product-never-sees-tests',
      severity: 'error',
      from: { pathNot: '^(test|scripts)/' },
      to: { path: '^test/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(node_modules/\\.cache|\\.next|dist|data|test-output)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json', '.d.ts'],
      mainFields: ['module', 'main', 'types'],
    },
  },
}
