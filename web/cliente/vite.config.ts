import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** What the first page runs, in three files: one would be one long task, and many cost more to ask for than to run. */
const FIRST_PAGE = [
  { name: 'preload', test: /preload-helper/, priority: 4 },
  { name: 'react', test: /node_modules\/(?:react|react-dom|react-router|scheduler)\//, priority: 3 },
  { name: 'graph', test: /web\/ui\/src\/apollo\.ts/, priority: 2 },
  { name: 'app', test: /web\/cliente\/src\/begin\.tsx/, priority: 1 },
];

/** Names in index.html the files that src/main.ts brings once the page has been seen. */
function laterFiles(): Plugin {
  return {
    name: 'later-files',
    transformIndexHtml: {
      order: 'post',
      handler(_, { bundle = {}, chunk }) {
        const atOnce = new Set(chunk?.imports);
        const later = new Set<string>();
        const add = (file: string) => {
          const part = bundle[file];
          if (part?.type !== 'chunk' || atOnce.has(file) || later.has(file)) return;
          later.add(file);
          part.imports.forEach(add);
        };
        chunk?.dynamicImports.forEach(add);
        return [...later].map((file) => ({ tag: 'link', attrs: { rel: 'later', href: `/${file}` } }));
      },
    },
  };
}

// One file of styles: a page made ahead must not wait for the script to know its own.
export default defineConfig(({ isSsrBuild }) => ({
  plugins: [react(), laterFiles()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    rolldownOptions: { output: { codeSplitting: isSsrBuild ? undefined : { groups: FIRST_PAGE } } },
  },
}));
