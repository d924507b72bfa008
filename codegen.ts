import { defineConfig } from '@eddeee888/gcg-typescript-resolver-files';
import type { CodegenConfig } from '@graphql-codegen/cli';

const scalars = { ID: 'string', DateTime: 'string', Date: 'string' };

/** Where the fields of a GraphQL type come from in a service: a mapper file beside its resolvers. */
const subgraph = (name: string): CodegenConfig['generates'] => ({
  [`services/${name}/src/resolvers`]: {
    ...defineConfig(
      {
        mode: 'merged',
        resolverGeneration: 'minimal',
        typeDefsFilePath: false,
        importExtension: '.ts',
        mappersRelativeTargetDir: `../services/${name}/src`,
        scalarsOverrides: {
          ID: { type: 'string' },
          DateTime: { type: 'string', resolver: '~@pardos/platform/scalars#DateTime' },
          Date: { type: 'string', resolver: '~@pardos/platform/scalars#DateScalar' },
        },
        typesPluginsConfig: {
          federation: true,
          contextType: '../context.ts#Context',
          enumsAsTypes: true,
          immutableTypes: true,
          useTypeImports: true,
        },
      },
      { schema: ['schema/common.graphql', `schema/${name}.graphql`] },
    ),
  },
});

const client = (app: string): CodegenConfig['generates'] => ({
  [`web/${app}/src/gql/`]: {
    schema: 'schema/api.graphql',
    documents: [`web/${app}/src/**/*.{ts,tsx}`, `!web/${app}/src/gql/**`],
    preset: 'client',
    presetConfig: { fragmentMasking: { unmaskFunctionName: 'readFragment' } },
    config: { scalars, enumsAsTypes: true, useTypeImports: true },
  },
});

const config: CodegenConfig = {
  ignoreNoDocuments: true,
  generates: {
    ...Object.assign(
      {},
      ...['restaurantes', 'menu', 'ordenes', 'pagos', 'etapas', 'estados', 'notificaciones', 'dashboard'].map(subgraph),
    ),
    ...client('cliente'),
    ...client('restaurante'),
  },
};

export default config;
