import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apis as mockedApis, startMock, type MockServer } from '@wirepact/mock';
import { readApis } from '../apis.ts';
import { judgeMock, type MockJudgement } from '../judge-mock.ts';
import { writePart } from '../report.ts';

const apis = readApis();
let mock: MockServer;

beforeAll(async () => {
  mock = await startMock({ port: 0 });
});
afterAll(() => mock.close());

it('the mock serves every API that there is', () => {
  expect(Object.keys(mockedApis).sort()).toEqual(apis.map(({ id }) => id).sort());
});

describe.each(apis)('the mock of $id', (api) => {
  let judgement: MockJudgement;

  beforeAll(async () => {
    judgement = await judgeMock(api, `${mock.url}/${api.id}`);
    writePart('mock', judgement.part);
  }, 60_000);

  it('gives each documented answer when asked for it', () => {
    expect(judgement.preferred).toHaveNoProblems();
  });

  it('answers each documented request with the first example of success', () => {
    expect(judgement.plain).toHaveNoProblems();
  });

  it('refuses a broken request where its schema does, and only there', () => {
    expect(judgement.broken).toHaveNoProblems();
  });
});
