import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { NpmConfig } from './npm-config.ts';
import { uplinkOf, withoutProxies } from './uplink.ts';

/** What npm is configured with where nobody has configured it. */
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

describe('the registry behind', () => {
  it('is that of npm', () => {
    expect(uplinkOf(plain, {})).toEqual({ url, strict_ssl: true });
  });

  it('is trusted by the certificates that npm is told, those of a file first', () => {
    const folder = mkdtempSync(join(tmpdir(), 'wirepact-uplink-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const cafile = join(folder, 'own.pem');
    const told = { ...plain, ca: ['one', 'two'], cafile };
    expect(uplinkOf(told, {}).ca).toEqual(['one', 'two']);
    writeFileSync(cafile, 'three');
    expect(uplinkOf(told, {}).ca).toBe('three');
  });

  it('is trusted without a look where npm does so', () => {
    expect(uplinkOf({ ...plain, 'strict-ssl': false }, {}).strict_ssl).toBe(false);
  });

  it.each<[string, Partial<NpmConfig>, NodeJS.ProcessEnv]>([
    ['https-proxy', { 'https-proxy': proxy, proxy: other }, { HTTPS_PROXY: other }],
    ['proxy', { proxy }, { HTTPS_PROXY: other }],
    ['the environment', {}, { HTTPS_PROXY: proxy, HTTP_PROXY: other }],
    ['the environment in lower case', {}, { https_proxy: proxy }],
  ])('is reached by the proxy of %s', (_, config, env) => {
    expect(uplinkOf({ ...plain, ...config }, env)).toEqual({ url, strict_ssl: true, https_proxy: proxy });
  });

  it('is reached by the proxy for HTTP only where it speaks that', () => {
    const env = { HTTP_PROXY: proxy };
    expect(uplinkOf(plain, env)).toEqual({ url, strict_ssl: true });
    const unsafe = { ...plain, registry: 'http://registry.example/npm/' };
    expect(uplinkOf(unsafe, env)).toEqual({ url: unsafe.registry, strict_ssl: true, http_proxy: proxy });
  });

  it.each<[Partial<NpmConfig>, NodeJS.ProcessEnv]>([
    [{ noproxy: ['elsewhere.example', 'registry.example'] }, {}],
    [{ noproxy: 'elsewhere.example, .example' }, {}],
    [{}, { NO_PROXY: 'example' }],
  ])('is reached without a proxy where its domain is named: %o %o', (config, env) => {
    expect(uplinkOf({ ...plain, proxy, ...config }, env)).toEqual({ url, strict_ssl: true });
  });

  it.each(['ample', 'www.registry.example', 'registry.example.org'])(
    'is reached by a proxy where only %s is to be reached without',
    (noproxy) => {
      expect(uplinkOf({ ...plain, proxy, noproxy }, {}).https_proxy).toBe(proxy);
    },
  );
});

it('what reaches only this machine has no proxy to ask', () => {
  const env = { HTTPS_PROXY: proxy, http_proxy: proxy, NO_PROXY: '', ALL_PROXY: proxy, PATH: '/bin', proxied: 'yes' };
  expect(withoutProxies(env)).toEqual({ PATH: '/bin', proxied: 'yes' });
});
