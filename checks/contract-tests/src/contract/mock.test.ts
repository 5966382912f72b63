import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findApis, repository } from '@wirepact/scripts/contract/apis';
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

it('mocks every API of the repository', () => {
  expect(Object.keys(mockedApis).sort()).toEqual(findApis(repository).map(({ id }) => id));
});

describe.each(apis)('the mock of $id', (api) => {
  let judgement: MockJudgement;

  beforeAll(async () => {
    judgement = await judgeMock(api, `${mock.url}/${api.id}`);
    writePart('mock', judgement.part);
  }, 60_000);

  it('returns each documented response if `Prefer` asks for it', () => {
    expect(judgement.preferred).toHaveNoProblems();
  });

  it('returns the success example of the same name, or the first, for each documented request', () => {
    expect(judgement.plain).toHaveNoProblems();
  });

  it('rejects a broken request if and only if the schema does', () => {
    expect(judgement.broken).toHaveNoProblems();
  });
});
