import process from 'node:process';
import { defineConfig, type ViteUserConfig } from 'vitest/config';

// Shared by every package: workspace packages resolve to their sources, so tests need no build.
// `npm test` shares the cores out among the tasks that it runs side by side.
const workers = Number(process.env['TEST_WORKERS'] ?? 0);

const config: ViteUserConfig = defineConfig({
  resolve: { conditions: ['@wirepact/source'] },
  ssr: { resolve: { conditions: ['@wirepact/source', 'node'] } },
  test: {
    reporters: ['dot'],
    ...(workers > 0 && { maxWorkers: workers }),
    // Files share a process: starting one for each file takes longer than most tests.
    isolate: false,
    // Many tests start processes; a busy machine may need a multiple of the usual time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});

export default config;
