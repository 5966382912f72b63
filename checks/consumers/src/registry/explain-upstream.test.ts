import { expect, it } from 'vitest';
import { explainUpstream } from './explain-upstream.ts';

const url = 'https://name:password@registry.example/npm/';
const createLog = (response: object): string =>
  ['(node:1) Warning: not JSON', JSON.stringify({ level: 25, request: { url: `${url}one%2ftwo` }, ...response })].join(
    '\n',
  );

it.each<[string, string, string]>([
  [
    'the host does not exist',
    createLog({ status: 'ERR', error: 'getaddrinfo ENOTFOUND x' }),
    'getaddrinfo ENOTFOUND x',
  ],
  ['a login is required', createLog({ status: 401, error: 'who are you' }), 'status 401, who are you'],
  ['there is no error text', createLog({ status: 502 }), 'status 502'],
  ['the log is empty', '', 'no response'],
])('explainUpstream gives the reason and a fix if %s', (_, log, reason) => {
  expect(explainUpstream(url, 'one/two', log)).toBe(
    `The registry in the npm configuration, registry.example, did not return one/two (${reason}), which our packages need ` +
      "here. Fix the network, or npm's `registry`, `cafile` or `proxy`, until `npm view one/two` works, and run this again.",
  );
});
