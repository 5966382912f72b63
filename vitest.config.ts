import { defineConfig, type ViteUserConfig } from 'vitest/config';

// Shared by every package: workspace packages resolve to their sources, so tests need no build.
const config: ViteUserConfig = defineConfig({
  resolve: { conditions: ['@wirepact/source'] },
  ssr: { resolve: { conditions: ['@wirepact/source', 'node', 'import', 'module', 'default'] } },
  test: { passWithNoTests: false, reporters: ['default'] },
});

export default config;
