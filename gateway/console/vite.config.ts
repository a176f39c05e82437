/// <reference types="vitest/config" />
import vue from '@vitejs/plugin-vue'
import { fileURLToPath } from 'node:url'
import components from 'unplugin-vue-components/vite'
import { ElementPlusResolver } from 'unplugin-vue-components/resolvers'
import { defineConfig } from 'vite'

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Element Plus is imported on demand; our own parts are imported by name. */
export default defineConfig({
  plugins: [
    vue({ template: { transformAssetUrls: false } }),
    components({
      dirs: [],
      dts: file('./src/api/generated/components.d.ts'),
      resolvers: [ElementPlusResolver({ importStyle: process.env['VITEST'] ? false : 'css' })],
    }),
  ],
  define: {
    __VUE_OPTIONS_API__: true,
    __VUE_I18N_LEGACY_API__: false,
    __VUE_I18N_FULL_INSTALL__: false,
    __INTLIFY_PROD_DEVTOOLS__: false,
  },
  build: {
    outDir: file('../target/classes/console'),
    emptyOutDir: true,
    manifest: 'manifest.json',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: { input: [file('./index.html'), file('./phone.html')] },
  },
  test: {
    // A busy build machine takes seconds for the first page that a test mounts.
    testTimeout: 30_000,
    environment: 'happy-dom',
    pool: 'threads',
    isolate: false,
    include: ['src/**/*.spec.ts'],
    setupFiles: ['src/test/setup.ts'],
  },
})
