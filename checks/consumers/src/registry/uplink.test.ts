import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { NpmConfig } from './npm-config.ts';
import { createUplink, removeProxies } from './uplink.ts';

/** The default configuration of npm. */
const plain: NpmConfig = {
  registry: 'https://registry.example/npm/',
  ca: null,
  cafile: null,
  'strict-ssl': true,
  proxy: null,
  'https-proxy': null,
  noproxy: [''],
};
const url = plain.registry;
const proxy = 'http://proxy.example:3128';
const other = 'http://other.example:3128';

describe('createUplink', () => {
  it('returns the registry of npm', () => {
    expect(createUplink(plain, {})).toEqual({ url, strict_ssl: true });
  });

  it('trusts the certificates in the npm configuration, and those in a file first', () => {
    const folder = mkdtempSync(join(tmpdir(), 'wirepact-uplink-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const cafile = join(folder, 'own.pem');
    const config = { ...plain, ca: ['one', 'two'], cafile };
    expect(createUplink(config, {}).ca).toEqual(['one', 'two']);
    writeFileSync(cafile, 'three');
    expect(createUplink(config, {}).ca).toBe('three');
  });

  it('does not check certificates if npm does not', () => {
    expect(createUplink({ ...plain, 'strict-ssl': false }, {}).strict_ssl).toBe(false);
  });

  it.each<[string, Partial<NpmConfig>, NodeJS.ProcessEnv]>([
    ['https-proxy', { 'https-proxy': proxy, proxy: other }, { HTTPS_PROXY: other }],
    ['proxy', { proxy }, { HTTPS_PROXY: other }],
    ['the environment', {}, { HTTPS_PROXY: proxy, HTTP_PROXY: other }],
    ['the environment in lower case', {}, { https_proxy: proxy }],
  ])('uses the proxy from %s', (_, config, env) => {
    expect(createUplink({ ...plain, ...config }, env)).toEqual({ url, strict_ssl: true, https_proxy: proxy });
  });

  it('uses the HTTP proxy only for an HTTP registry', () => {
    const env = { HTTP_PROXY: proxy };
    expect(createUplink(plain, env)).toEqual({ url, strict_ssl: true });
    const unsafe = { ...plain, registry: 'http://registry.example/npm/' };
    expect(createUplink(unsafe, env)).toEqual({ url: unsafe.registry, strict_ssl: true, http_proxy: proxy });
  });

  it.each<[Partial<NpmConfig>, NodeJS.ProcessEnv]>([
    [{ noproxy: ['elsewhere.example', 'registry.example'] }, {}],
    [{ noproxy: 'elsewhere.example, .example' }, {}],
    [{}, { NO_PROXY: 'example' }],
  ])('uses no proxy for an excluded domain: %o %o', (config, env) => {
    expect(createUplink({ ...plain, proxy, ...config }, env)).toEqual({ url, strict_ssl: true });
  });

  it.each(['ample', 'www.registry.example', 'registry.example.org'])(
    'uses the proxy if only %s is excluded',
    (noproxy) => {
      expect(createUplink({ ...plain, proxy, noproxy }, {}).https_proxy).toBe(proxy);
    },
  );
});

it('removeProxies removes every proxy variable', () => {
  const env = { HTTPS_PROXY: proxy, http_proxy: proxy, NO_PROXY: '', ALL_PROXY: proxy, PATH: '/bin', proxied: 'yes' };
  expect(removeProxies(env)).toEqual({ PATH: '/bin', proxied: 'yes' });
});
