import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const server = `http://127.0.0.1:${process.env.BATON_PORT ?? '4000'}`;

export default defineConfig({
  root: 'web',
  plugins: [react()],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    // The chart and table chunks are loaded on demand and are known to be large.
    chunkSizeWarningLimit: 900,
  },
  server: {
    proxy: {
      '/graphql': { target: server, ws: true },
      '^/api/': { target: server },
    },
  },
});
