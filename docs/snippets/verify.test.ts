import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { isGenuine } from './verify.ts';

interface Vector {
  name: string;
  secret?: string;
  secrets?: string[];
  body: string;
  signature: string | null;
  expect: string;
}

const scheme = new URL('../../spec/platform/signature.yaml', import.meta.url);
const { vectors } = parse(readFileSync(scheme, 'utf8')) as { vectors: Vector[] };

it.for(vectors)(
  'gives $name the verdict of the contract',
  ({ secret, secrets = [secret!], body, signature, expect: verdict }) => {
    expect(isGenuine(Buffer.from(body), signature ?? undefined, secrets)).toBe(verdict === 'valid');
  },
);
