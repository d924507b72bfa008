import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// One file of styles: a page made ahead must not wait for the script to know its own.
export default defineConfig({
  plugins: [react()],
  build: { outDir: 'dist', emptyOutDir: true, assetsInlineLimit: 0, cssCodeSplit: false },
});
