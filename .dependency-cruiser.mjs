const own = (path) => ({ path });

/** What may import what: docs/architecture.md. */
export default {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true, dependencyTypesNot: ['type-only'] } },
    {
      name: 'services-apart',
      severity: 'error',
      from: { path: '^services/([^/]+)/src' },
      to: { path: '^services/', pathNot: '^services/$1/' },
    },
    {
      name: 'web-knows-the-graph-only',
      severity: 'error',
      from: own('^web/'),
      to: own('^(services|packages)/'),
    },
    {
      name: 'features-apart',
      severity: 'error',
      from: { path: '^web/([^/]+)/src/features/([^/]+)/' },
      to: { path: '^web/$1/src/features/', pathNot: '^web/$1/src/features/$2/' },
    },
    {
      name: 'contracts-are-a-leaf',
      severity: 'error',
      from: own('^packages/contracts/src'),
      to: own('^(services|web|packages/(platform|local|demo))/'),
    },
    {
      name: 'platform-knows-contracts-only',
      severity: 'error',
      from: own('^packages/platform/src'),
      to: own('^(services|web|packages/(local|demo))/'),
    },
    {
      name: 'domain-is-pure',
      severity: 'error',
      from: { path: '^services/[^/]+/src/domain/', pathNot: '\\.test\\.ts$' },
      to: own(
        '^(packages/platform/|services/[^/]+/src/(data|usecases|resolvers|handlers|ports|context)|node_modules/@aws-sdk/)',
      ),
    },
    {
      name: 'usecases-see-data-as-types',
      severity: 'error',
      from: { path: '^services/[^/]+/src/usecases/', pathNot: '\\.test\\.ts$' },
      to: { path: '^services/[^/]+/src/(data|handlers|resolvers)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'resolvers-unpack-and-wrap',
      severity: 'error',
      from: own('^services/[^/]+/src/resolvers/'),
      to: own('^(services/[^/]+/src/(data|handlers)/|node_modules/@aws-sdk/)'),
    },
    {
      name: 'deployed-code-never-sees-the-local-cloud',
      severity: 'error',
      from: own('^(services/[^/]+/src|packages/(contracts|platform|demo)/src|web)/'),
      to: own('^packages/local/'),
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(\\.generated\\.ts$|/gql/|/dist/)' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default'] },
  },
};
