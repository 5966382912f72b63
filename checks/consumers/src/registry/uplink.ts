import { existsSync, readFileSync } from 'node:fs';
import type { NpmConfig } from './npm-config.ts';

/** A registry behind Verdaccio, in the words of its configuration. */
export interface Uplink {
  readonly url: string;
  readonly strict_ssl: boolean;
  readonly ca?: string | readonly string[];
  readonly http_proxy?: string;
  readonly https_proxy?: string;
}

/** The registry that npm is configured with, reached as npm reaches it, by its configuration and the environment. */
export function uplinkOf(config: NpmConfig, env: NodeJS.ProcessEnv): Uplink {
  const url = new URL(config.registry);
  const ca = certificates(config);
  const proxy = proxyOf(url, config, env);
  return {
    url: url.href,
    strict_ssl: config['strict-ssl'],
    ...(ca && { ca }),
    ...(proxy && (url.protocol === 'https:' ? { https_proxy: proxy } : { http_proxy: proxy })),
  };
}

/** A file that does not exist counts for nothing, as with npm. */
function certificates({ ca, cafile }: NpmConfig): Uplink['ca'] | null {
  return cafile && existsSync(cafile) ? readFileSync(cafile, 'utf8') : ca;
}

// Verdaccio has a rule of its own for what is to be reached without a proxy, so that npm's is applied here.
function proxyOf({ protocol, hostname }: URL, config: NpmConfig, env: NodeJS.ProcessEnv): string | undefined {
  const ofEnvironment = (name: string): string | undefined => env[name.toUpperCase()] || env[name];
  const fallback = protocol === 'https:' ? undefined : ofEnvironment('http_proxy') || ofEnvironment('proxy');
  const proxy = config['https-proxy'] || config.proxy || ofEnvironment('https_proxy') || fallback;
  const without = [config.noproxy].flat().join(',') || ofEnvironment('no_proxy') || '';
  const isWithout = without.split(',').some((domain) => {
    const bare = domain.trim().replace(/^\./, '');
    return bare !== '' && `.${hostname}`.endsWith(`.${bare}`);
  });
  return isWithout ? undefined : proxy;
}

/** The environment without what {@link uplinkOf} takes from it, for programs that are to reach this machine only. */
export function withoutProxies(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !/^((https?|no|all)_)?proxy$/i.test(name)));
}
