// What esbuild cannot know: one copy of graphql, and nothing in a Lambda that it never runs.
const { createRequire } = require('node:module');
const { dirname, join } = require('node:path');

const graphqlDir = dirname(createRequire(__filename).resolve('graphql/package.json'));

/** Deep imports (graphql/language/printer) would bring the .js files beside the .mjs: two copies that refuse each other. */
const oneGraphql = {
  name: 'one-graphql',
  setup(build) {
    // Apollo looks whether this is the graphql that answers in pieces; to look it would keep all of it.
    build.onLoad({ filter: /.*/, namespace: 'no-pieces' }, () => ({ contents: 'export default {}', loader: 'js' }));
    build.onResolve({ filter: /^graphql(\/|$)/ }, ({ path, kind }) => {
      if (kind === 'dynamic-import') return { path, namespace: 'no-pieces' };
      const inside = path.slice('graphql/'.length).replace(/\.m?js$/, '') || 'index';
      if (inside === 'package.json') return undefined;
      const isFolder = !inside.includes('/') && inside !== 'index' && inside !== 'graphql' && inside !== 'version';
      return { path: join(graphqlDir, isFolder ? `${inside}/index.mjs` : `${inside}.mjs`) };
    });
  },
};

/** Parts of libraries for what is switched off here: reports to Apollo Studio, and calls that do not use our door. */
const unused = {
  '@apollo/usage-reporting-protobuf': 'module.exports = {}',
  '@graphql-tools/executor-http':
    'exports.buildHTTPExecutor = () => () => { throw new Error("calls go through the door") }',
  '@whatwg-node/fetch': 'module.exports = globalThis',
  // Only for those reports; brings lodash.
  '@apollo/utils.usagereporting': 'module.exports = {}',
  // Carries a SHA of its own for where Node's is missing.
  '@apollo/utils.createhash': 'exports.createHash = require("node:crypto").createHash',
  // A Lambda has its role's keys in its environment: no profiles, no sign-in, no metadata of a machine.
  '@aws-sdk/credential-provider-node': 'export { fromEnv as defaultProvider } from "@aws-sdk/credential-provider-env"',
};

const withoutUnused = {
  name: 'without-unused',
  setup(build) {
    const filter = new RegExp(`^(${Object.keys(unused).join('|')})$`);
    build.onResolve({ filter }, ({ path }) => ({ path, namespace: 'unused' }));
    build.onLoad({ filter, namespace: 'unused' }, ({ path }) => ({
      contents: unused[path],
      loader: 'js',
      resolveDir: __dirname,
    }));
  },
};

/** Every package of theirs brings its own copy of the same version, and their CommonJS builds a second one. */
const shared = /^@graphql-tools\/(utils|merge|schema)$|^@whatwg-node\/promise-helpers$|^@apollo\/server(\/.+)?$/;
const federation = require.resolve('@graphql-tools/federation');

const oneCopy = {
  name: 'one-copy',
  setup(build) {
    build.onResolve({ filter: shared }, async ({ path, pluginData }) => {
      if (pluginData === 'one-copy') return undefined;
      return build.resolve(path, { kind: 'import-statement', resolveDir: dirname(federation), pluginData: 'one-copy' });
    });
  },
};

module.exports = [oneGraphql, withoutUnused, oneCopy];
