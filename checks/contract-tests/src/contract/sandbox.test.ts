import { beforeAll, describe, expect, it } from 'vitest';
import { listOperations } from '@wirepact/scripts/contract/operations';
import { readApis } from '../apis.ts';
import { judgeSandbox, type SandboxJudgement } from '../judge-sandbox.ts';

describe.each(readApis())('the sandbox of $id', (api) => {
  let judgement: SandboxJudgement;

  beforeAll(async () => {
    judgement = await judgeSandbox(api);
  }, 60_000);

  it('gives each documented request a documented response', () => {
    expect(judgement.documented).toHaveNoProblems();
  });

  it('lets a third of the operations succeed, although almost nothing was there before', () => {
    const operations = listOperations(api.document);
    expect(judgement.succeeded.size).toBeGreaterThan(operations.length / 3);
  });

  it('rejects each broken request that the schema rejects', () => {
    expect(judgement.broken).toHaveNoProblems();
  });
});
