import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findApis, repository } from '../../contract/apis.ts';
import { loadContract, type Contract } from '../../contract/load.ts';
import { readBehaviour } from '../../contract/read-behaviour.ts';
import { formatProblem, ProblemError } from '../../problem.ts';
import { checkBehaviour } from './index.ts';

let root: string;
const contracts = new Map<string, Contract>();

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'wirepact-'));
  cpSync(join(repository, 'spec/behaviour.schema.json'), join(root, 'behaviour.schema.json'));
  for (const api of findApis(repository, ['payments', 'platform', 'rewards'])) {
    contracts.set(api.id, await loadContract(api));
  }
});
afterAll(() => rmSync(root, { recursive: true }));

/** Changes `behaviour.yaml` of an API, and returns what the linter reports together with the changed text. */
function lintChanged(api: string, from: string | RegExp, to: string): { report: string; text: string } {
  const contract = contracts.get(api)!;
  const original = readFileSync(join(contract.api.folder, 'behaviour.yaml'), 'utf8');
  const text = original.replace(from, to);
  if (text === original) throw new Error(`The test could not change the file: ${from} does not match its text.`);
  const folder = join(root, api);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'behaviour.yaml'), text);
  const report = listProblems({ ...contract, api: { ...contract.api, folder } });
  expect(report).not.toMatch(/\n\s+at /);
  return { report, text };
}

function listProblems(contract: Contract): string {
  try {
    return checkBehaviour({ ...contract, behaviour: readBehaviour(contract.api) })
      .map(format)
      .join('\n');
  } catch (error) {
    if (error instanceof ProblemError) return error.problems.map(format).join('\n');
    throw error;
  }
}

function format(problem: Parameters<typeof formatProblem>[0]): string {
  return formatProblem(problem, root);
}

/** The place of the first line that contains a text, as it is in a report. */
function place(api: string, text: string, line: string): string {
  return `${api}/behaviour.yaml:${text.slice(0, text.indexOf(line)).split('\n').length}:`;
}

describe('a transition', () => {
  it('can repeat a final state, but not leave it', () => {
    const { report } = lintChanged(
      'platform',
      'from: revoked\n        to: revoked',
      'from: revoked\n        to: active',
    );
    expect(report).toContain('`revoked` is final, but this transition leaves it.');
    expect(listProblems(contracts.get('platform')!)).toBe('');
  });

  it('needs a name', () => {
    const { report, text } = lintChanged('payments', '      - name: suspend\n        from', '      - from');
    expect(report).toContain(place('payments', text, '- from: active'));
    expect(report).toContain("must have required property 'name'");
  });

  it('cannot have a condition on a field that does not exist', () => {
    const { report, text } = lintChanged('payments', 'resource.failure_count', 'resource.failure_cuont');
    expect(report).toContain(place('payments', text, 'failure_cuont'));
    expect(report).toContain('The condition reads `resource.failure_cuont`, but there is no such field.');
    expect(report).toContain('failure_count');
  });

  it('cannot have a condition on a member that the request does not have', () => {
    const { report, text } = lintChanged('platform', 'field: body.status, is: sent', 'field: body.state, is: sent');
    expect(report).toContain(place('platform', text, 'body.state'));
    expect(report).toContain('The condition reads `body.state`, but there is no such field.');
  });

  it('cannot have a condition on a value that the field never has', () => {
    const { report } = lintChanged('platform', 'field: body.status, is: sent', 'field: body.status, is: paid');
    expect(report).toContain('`body.status` is never `paid`, so the condition does not hold for it.');
    expect(report).toContain('Its values are: draft, sent.');
  });

  it('cannot have a condition with a number that does not exist', () => {
    const { report } = lintChanged('payments', 'at-least: failures-until-inactive', 'more-than: failures');
    expect(report).toContain('There is no number called `failures`.');
  });

  it('cannot have a condition that never holds', () => {
    const { report, text } = lintChanged(
      'payments',
      '[{ field: resource.failure_count, at-least: failures-until-inactive }]',
      '[{ field: resource.failure_count, at-least: failures-until-inactive }, { field: resource.failure_count, at-most: 4 }]',
    );
    expect(report).toContain(place('payments', text, 'at-most: 4'));
    expect(report).toContain(
      '`deactivate` never fires: no `resource.failure_count` fits all clauses of its condition.',
    );
  });

  it('needs a due field if it is a timer', () => {
    const { report, text } = lintChanged('payments', '        due: expiry_time\n', '');
    expect(report).toContain(place('payments', text, '- name: expire'));
    expect(report).toContain('The timer of `expire` has no due field.');
  });

  it('needs a due field that the resource has', () => {
    const { report, text } = lintChanged('payments', 'due: expiry_time', 'due: expires_at');
    expect(report).toContain(place('payments', text, 'due: expires_at'));
    expect(report).toContain('`expires_at` is not a field of the resource.');
  });

  it('cannot have a due field if it is not a timer', () => {
    const { report } = lintChanged('payments', 'by: { system: A payment is created. }', '$&\n        due: expiry_time');
    expect(report).toContain('`create` has a due field, but is not a timer.');
  });

  it('cannot wait for a transition that does not exist', () => {
    const { report, text } = lintChanged('payments', 'with: webhook.delete', 'with: webhook.remove');
    expect(report).toContain(place('payments', text, 'with: webhook.remove'));
    expect(report).toContain('There is no transition `webhook.remove`, so nothing can trigger this one.');
  });

  it('cannot wait for a transition that never has its cause', () => {
    const { report } = lintChanged('payments', 'with: webhook.delete', 'with: webhook.create');
    expect(report).toContain('`webhook.create` does not have the cause of this transition');
  });

  it('cannot start in a state that the resource never enters', () => {
    const { report, text } = lintChanged(
      'payments',
      /from: pending\n {8}to: confirming/,
      'from: pending\n        to: pending',
    );
    expect(report).toContain(place('payments', text, 'from: confirming'));
    expect(report).toContain('Nothing can trigger `complete` from `confirming`: no transition leads to this state.');
  });
});

describe('two transitions', () => {
  it('cannot both fire for the same operation', () => {
    const { report, text } = lintChanged('platform', '        if: [{ field: body.status, is: sent }]\n', '');
    const second = text.slice(text.indexOf('field: body.status, in: [null, draft]'));
    const line = text.slice(0, text.length - second.length + second.indexOf('- name: create')).split('\n').length;
    expect(report).toContain(`platform/behaviour.yaml:${line}:`);
    expect(report).toContain('`create` to `sent` and `create` to `draft` (transition 1 of `invoice`) can both fire');
  });

  it('cannot both fire because their conditions overlap', () => {
    const { report } = lintChanged(
      'rewards',
      'body.ids.distinct, more-than: ids-at-once',
      'body.ids.distinct, at-least: 5',
    );
    expect(report).toContain('`start` to `in_progress` and `process` to `completed`');
  });

  it('cannot both fire for the same action of a person', () => {
    const { report } = lintChanged('platform', '- name: pay-by-bank', '- name: pay');
    expect(report).toContain('`pay` to `processing` and `pay` to `paid`');
    expect(report).toContain('from `sent`');
  });

  it('cannot both fire at the same time', () => {
    const { report } = lintChanged(
      'payments',
      'field: resource.attempts, at-most',
      'field: resource.attempts, at-least',
    );
    expect(report).toContain('`give-up` to `failed` and `schedule-retry` to `retrying`');
  });
});

describe('the numbers', () => {
  it('cannot contradict the text of a rule', () => {
    const message = (value: number): string =>
      `The number \`webhooks-per-account\` is ${value} webhooks, but \`webhook.ten-per-account\` does not state it.`;
    const { report, text } = lintChanged('payments', 'has at most ten webhooks.', 'has at most twelve webhooks.');
    expect(report).toContain(place('payments', text, 'rule: An account has at most twelve'));
    expect(report).toContain(message(10));
    expect(lintChanged('payments', /(webhooks-per-account:\n.*\n {4}value: )10/, '$112').report).toContain(message(12));
  });

  it('name only rules and decisions that exist', () => {
    const { report } = lintChanged('payments', 'said-in: [redacted-secret]', 'said-in: [redacted-secrets]');
    expect(report).toContain('There is no rule and no decision called `redacted-secrets`.');
  });
});

describe('the delivery', () => {
  it('has one pause for each retry', () => {
    const { report, text } = lintChanged('payments', 'delays: [5, 25, 125, 625, 3125]', 'delays: [5, 25, 125, 625]');
    expect(report).toContain(place('payments', text, 'delays: [5, 25'));
    expect(report).toContain('There are 5 retries, but 4 pauses.');
  });

  it('has the pauses of the text', () => {
    const { report, text } = lintChanged('platform', '30 minutes, then 2, 5, 10', '30 minutes, then 2, 6, 10');
    expect(report).toContain(place('platform', text, '    decision: >-\n      A failed delivery'));
    expect(report).toContain('but `delivery-retries` states 5, 300, 1800, 7200, 21600, 36000');
  });

  it('has the jitter, the number of retries, the time limit and the failures of the text', () => {
    const change = (from: string, to: string): string => lintChanged('payments', from, to).report;
    expect(change('jitter: 0.2', 'jitter: 0.1')).toContain('The data has 10 percent, but `delivery-retries`');
    expect(change('before the five retries', 'before the six retries')).toContain('The data has 5 retries');
    expect(change('timeout: 15', 'timeout: 30')).toContain('The time limit is 30 seconds, but `delivery-success`');
    expect(change('deactivation: { after: 5', 'deactivation: { after: 7')).toContain(
      'deactivated after 7 failed attempts',
    );
  });
});

describe('the checks', () => {
  it('have the statuses of the text, in the same order', () => {
    const { report, text } = lintChanged(
      'rewards',
      'check: readable-body, status: [422]',
      'check: readable-body, status: [400]',
    );
    expect(report).toContain(place('rewards', text, '    decision: >-\n      Checks come in this order'));
    expect(report).toContain('415, 400, 422, 422, 404, 422, 422, but `order-of-checks` lists 431, 401');
  });
});

describe('an operation', () => {
  it('says what it acts on', () => {
    const { report } = lintChanged('payments', '  listWebhooks: { resource: webhook }\n', '');
    expect(report).toContain('`listWebhooks` does not say what it acts on.');
  });

  it('acts on a resource that exists', () => {
    const { report } = lintChanged(
      'payments',
      'listWebhooks: { resource: webhook }',
      'listWebhooks: { resource: webhok }',
    );
    expect(report).toContain('There is no resource called `webhok`.');
  });

  it('has the field that identifies the resource', () => {
    const { report } = lintChanged('payments', 'id: body.webhook_id', 'id: body.webhookId');
    expect(report).toContain('`deleteWebhook` has no `body.webhookId`.');
  });

  it('needs an id if it changes a resource', () => {
    const { report } = lintChanged('payments', 'resource: webhook, id: body.webhook_id', 'resource: webhook');
    expect(report).toContain('`deleteWebhook` changes a `webhook`, but nothing identifies it.');
  });
});

describe('a rule', () => {
  it('says how it is shown', () => {
    const { report } = lintChanged('payments', '    shown-by: server\n', '');
    expect(report).toContain("must have required property 'shown-by'");
  });

  it('cannot have a reason if a test can show it', () => {
    const { report, text } = lintChanged('platform', 'shown-by: nobody', 'shown-by: server');
    expect(report).toContain(place('platform', text, 'not-shown-because'));
    expect(report).toContain('/not-shown-because is not allowed beside the other members.');
  });

  it('needs a reason if nobody can show it', () => {
    const { report } = lintChanged('payments', '    shown-by: server\n', '    shown-by: nobody\n');
    expect(report).toContain("must have required property 'not-shown-because'");
  });
});
