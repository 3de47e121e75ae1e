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
    // The first with light-dark(), which is left as it is.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    rolldownOptions: {
      // htmx has one, which the page's policy and htmx.config.allowEval both forbid.
      checks: { eval: false },
      input: {
        desk: 'desk.ts',
        style: 'style/desk.css',
        icon: 'favicon.svg',
        article: 'article.ts',
        charts: 'charts.ts',
        map: 'map.ts',
        reading: 'reading.ts',
        timeline: 'timeline.ts',
      },
    },
  },
});
