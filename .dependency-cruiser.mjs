const error = (name, from, to) => ({
  name,
  severity: 'error',
  from: typeof from === 'string' ? { path: from } : from,
  to: typeof to === 'string' ? { path: to } : to,
});
const inService = (folders) => ({ path: `^services/[^/]+/src/(${folders})/`, pathNot: '\\.test\\.ts$' });
/** A type is gone when the code runs: it couples nothing. */
const valuesOf = (path) => ({ path, dependencyTypesNot: ['type-only'] });

/** What may import what: docs/architecture.md. */
export default {
  forbidden: [
    error('all-is-found', {}, { couldNotResolve: true }),
    error('no-circular', {}, { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }),
    error('services-apart', { path: '^services/([^/]+)/' }, { path: '^services/', pathNot: '^services/$1/' }),
    error('nobody-imports-services', '^(packages|web|tests|scripts|bench|deploy)/', '^services/'),
    error('web-knows-the-graph-only', '^web/', '^(services|packages|schema|scripts|tests|bench|deploy)/'),
    error('apps-apart', { path: '^web/(cliente|restaurante|consola)/' }, { path: '^web/', pathNot: '^web/(ui|$1)/' }),
    error('ui-knows-no-app', '^web/ui/', '^web/(cliente|restaurante|consola)/'),
    error(
      'features-apart',
      { path: '^web/([^/]+)/src/features/([^/]+)/' },
      { path: '^web/[^/]+/src/features/', pathNot: '^web/$1/src/features/$2/' },
    ),
    error(
      'contracts-are-a-leaf',
      '^packages/contracts/',
      '^(services|web|tests|scripts|bench|deploy|packages/(?!contracts/))',
    ),
    error('platform-knows-contracts-only', '^packages/platform/', '^(services|web|packages/(?!(platform|contracts)/))'),
    error('local-knows-templates-only', '^packages/local/src/(?!cli/)', '^(services|web|packages/(?!local/))'),
    // Starting the system fills it with the demo's data.
    error('start-knows-the-demo', '^packages/local/src/cli/', '^(services|web|packages/(?!(local|demo)/))'),
    error(
      'local-is-for-tests',
      { pathNot: '^(packages/local|tests|services/[^/]+/tests|deploy)/' },
      '^packages/local/',
    ),
    error(
      'domain-is-pure',
      { path: '^services/(?!gateway/)[^/]+/src/domain/', pathNot: '\\.test\\.ts$' },
      { pathNot: '^(services/[^/]+/src/domain/|packages/contracts/src/|node_modules/zod/|(node:)?crypto$)' },
    ),
    // Documents are what the gateway's rules are about.
    error(
      'domain-of-the-gateway-is-pure',
      { path: '^services/gateway/src/domain/', pathNot: '\\.test\\.ts$' },
      { pathNot: '^(services/gateway/src/domain/|packages/contracts/src/|node_modules/(zod|graphql)/)' },
    ),
    error(
      'data-knows-domain-only',
      inService('data'),
      '^services/[^/]+/src/(usecases|resolvers|handlers|context\\.ts)',
    ),
    error('usecases-see-data-as-types', inService('usecases'), valuesOf('^services/[^/]+/src/(data|context\\.ts)')),
    error(
      'usecases-know-no-edge',
      inService('usecases'),
      '^(services/[^/]+/src/(handlers|resolvers)/|node_modules/@aws-sdk/)',
    ),
    error(
      'resolvers-unpack-and-wrap',
      inService('resolvers'),
      '^(services/[^/]+/src/(data|handlers)/|node_modules/@aws-sdk/)',
    ),
    error(
      'nobody-imports-handlers',
      { path: '^services/[^/]+/src/', pathNot: '/handlers/' },
      '^services/[^/]+/src/handlers/',
    ),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(\\.generated\\.ts$|/gql/|/dist/)' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default'] },
  },
};
