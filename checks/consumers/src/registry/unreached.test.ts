import { expect, it } from 'vitest';
import { unreached } from './unreached.ts';

const url = 'https://name:password@registry.example/npm/';
const answered = (answer: object): string =>
  ['(node:1) Warning: no JSON', JSON.stringify({ level: 25, request: { url: `${url}one%2ftwo` }, ...answer })].join(
    '\n',
  );

it.each<[string, string, string]>([
  ['nobody is there', answered({ status: 'ERR', error: 'getaddrinfo ENOTFOUND x' }), 'getaddrinfo ENOTFOUND x'],
  ['a login is asked for', answered({ status: 401, error: 'who are you' }), 'status 401, who are you'],
  ['nothing is said', answered({ status: 502 }), 'status 502'],
  ['nothing comes', '', 'no answer'],
])('says the reason and what to do where %s', (_, log, reason) => {
  expect(unreached(url, 'one/two', log)).toBe(
    `The registry that npm is configured with, registry.example, did not give one/two (${reason}), which our packages are ` +
      "installed with here: mend the network, or npm's `registry`, `cafile` or `proxy`, until `npm view one/two` answers, and " +
      'run this again.',
  );
});
