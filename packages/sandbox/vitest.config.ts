import { mergeConfig, type ViteUserConfig } from 'vitest/config';
import shared from '../../vitest.config.ts';

const config: ViteUserConfig = mergeConfig(shared, { test: { setupFiles: ['fixtures/without-dns.ts'] } });

export default config;
