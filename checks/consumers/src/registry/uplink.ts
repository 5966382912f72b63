import { existsSync, readFileSync } from 'node:fs';
import type { NpmConfig } from './npm-config.ts';

/** The upstream registry, in the format of Verdaccio's configuration. */
export interface Uplink {
  readonly url: string;
  readonly strict_ssl: boolean;
  readonly ca?: string | readonly string[];
  readonly http_proxy?: string;
  readonly https_proxy?: string;
}

/** Creates the uplink to the registry of npm, with the certificates and proxies that npm would use. */
export function createUplink(config: NpmConfig, env: NodeJS.ProcessEnv): Uplink {
  const url = new URL(config.registry);
  const ca = readCertificates(config);
  const proxy = findProxy(url, config, env);
  return {
    url: url.href,
    strict_ssl: config['strict-ssl'],
    ...(ca && { ca }),
    ...(proxy && (url.protocol === 'https:' ? { https_proxy: proxy } : { http_proxy: proxy })),
  };
}

/** Ignores a file that does not exist, as npm does. */
function readCertificates({ ca, cafile }: NpmConfig): Uplink['ca'] | null {
  return cafile && existsSync(cafile) ? readFileSync(cafile, 'utf8') : ca;
}

// Verdaccio has a different rule for hosts without a proxy, so npm's rule is applied here.
function findProxy({ protocol, hostname }: URL, config: NpmConfig, env: NodeJS.ProcessEnv): string | undefined {
  const readVariable = (name: string): string | undefined => env[name.toUpperCase()] || env[name];
  const fallback = protocol === 'https:' ? undefined : readVariable('http_proxy') || readVariable('proxy');
  const proxy = config['https-proxy'] || config.proxy || readVariable('https_proxy') || fallback;
  const excluded = [config.noproxy].flat().join(',') || readVariable('no_proxy') || '';
  const isExcluded = excluded.split(',').some((domain) => {
    const bare = domain.trim().replace(/^\./, '');
    return bare !== '' && `.${hostname}`.endsWith(`.${bare}`);
  });
  return isExcluded ? undefined : proxy;
}

/** Removes the proxy variables from an environment, for programs that connect only to this machine. */
export function removeProxies(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !/^((https?|no|all)_)?proxy$/i.test(name)));
}
