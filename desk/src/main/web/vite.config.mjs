import { defineConfig } from 'vite';

export default defineConfig({
  base: './',
  build: {
    emptyOutDir: true,
    manifest: 'manifest.json',
    assetsDir: '.',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
    rolldownOptions: {
      // htmx has one, which the page's policy and htmx.config.allowEval both forbid.
      checks: { eval: false },
      input: { desk: 'desk.ts', style: 'style/desk.css', icon: 'favicon.svg', charts: 'charts.ts', timeline: 'timeline.ts' },
      input: { desk: 'desk.ts', map: 'map.ts', style: 'style/desk.css', icon: 'favicon.svg' },
      input: { desk: 'desk.ts', article: 'article.ts', style: 'style/desk.css', icon: 'favicon.svg' },
      input: { desk: 'desk.ts', reading: 'reading.ts', style: 'style/desk.css', icon: 'favicon.svg' },
    },
  },
});
