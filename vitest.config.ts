import { defineConfig, type ViteUserConfig } from 'vitest/config';

// Shared by every package: workspace packages resolve to their sources, so tests need no build.
const config: ViteUserConfig = defineConfig({
  resolve: { conditions: ['@wirepact/source'] },
  ssr: { resolve: { conditions: ['@wirepact/source', 'node'] } },
  test: {
    reporters: ['dot'],
    // Many tests start processes; a busy machine may need a multiple of the usual time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});

export default config;
