import { describe, expect, it } from 'vitest';
import { createOurs, createReference } from './clients.ts';
import { instead, readDeviations } from './deviations.ts';
import { createOpen, type Facts } from './fact.ts';
import { middleware } from './facts/middleware.ts';
import { requests } from './facts/requests.ts';
import { responses } from './facts/responses.ts';
import { urls } from './facts/urls.ts';

const facts: Facts = { ...urls, ...requests, ...responses, ...middleware };
const deviations = await readDeviations();
const isDeviation = ([name]: [string, unknown]): boolean => deviations.includes(name);
const all = Object.entries(facts);

describe('openapi-fetch', () => {
  it.each(all)('%s', async (_, check) => {
    await expect(check(createOpen(createReference))).resolves.toBeUndefined();
  });
});

describe('a client of Wirepact that returns results', () => {
  it.each(all.filter((entry) => !isDeviation(entry)))('%s', async (_, check) => {
    await expect(check(createOpen(createOurs))).resolves.toBeUndefined();
  });

  it.each(all.filter(isDeviation))('deviates: %s', async (_, check) => {
    const result = check(createOpen(createOurs));
    await expect(result, 'It does not deviate: remove it from the guide.').rejects.toBeInstanceOf(Error);
  });

  it.each(Object.entries(instead))('does what the guide says instead of: %s', async (_, check) => {
    await expect(check(createOpen(createOurs))).resolves.toBeUndefined();
  });
});

it('knows the facts of all deviations in the guide, and what happens instead', () => {
  expect(deviations.filter((name) => !(name in facts))).toEqual([]);
  expect(Object.keys(instead).toSorted()).toEqual(deviations.toSorted());
});
