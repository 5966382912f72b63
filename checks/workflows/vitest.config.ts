import { defineConfig, mergeConfig } from 'vitest/config';
import shared from '../../vitest.config.ts';

// All workflows of an API run before its first test.
export default mergeConfig(shared, defineConfig({ test: { hookTimeout: 180_000 } }));
