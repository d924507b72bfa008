import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Small parts that the first page needs and other pages share: one file, where each would be a request of its own. */
const PARTS =
  /web\/(ui\/src\/(use-now|format)|ui\/src\/components\/(state-views|badge|quantity-stepper)|cliente\/src\/(paths|features\/menu\/option-rules|routes\/page(\.module|-loading)))\./;

// One file of styles: a page made ahead must not wait for the script to know its own.
export default defineConfig({
  plugins: [react()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'parts', test: PARTS }] } } },
  },
});
