// What a maintainer sees if a file is wrong: one message with file, line and next step, and exit code 1 or 2.
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { findApis, repository } from './contract/apis.ts';
import { loadContract } from './contract/load.ts';
import { checkContract } from './lint/index.ts';
import { lintApis } from './lint/lint-apis.ts';
import { formatProblem, ProblemError, tidy } from './problem.ts';

let root: string;
/** What the current test has changed in the copy of the contracts, which all tests share. */
let changes: (() => Promise<void>)[] = [];

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'wirepact-'));
  for (const part of ['platform', 'behaviour.schema.json']) {
    await cp(join(repository, 'spec', part), join(root, 'spec', part), { recursive: true });
  }
});
afterAll(() => rm(root, { recursive: true }));

afterEach(async () => {
  for (const undo of changes.toReversed()) await undo();
  changes = [];
  for (const name of await readdir(root)) if (name !== 'spec') await rm(join(root, name), { recursive: true });
});

function run(script: string, ...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const file = join(repository, 'scripts', script);
  return new Promise((resolve) => {
    execFile(process.execPath, [file, '--root', root, ...args], (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr }),
    );
  });
}

/** Lints the copy without a process of its own, and returns the report. The tests of the two scripts cover the process. */
function lint(): Promise<string> {
  return report(() => lintApis(root, ['platform']));
}

/**
 * Reports what only our own checks find. The checks of OpenAPI and AsyncAPI take most of the time of a lint. Each group of
 * checks also has a test with `lint`.
 */
function check(): Promise<string> {
  return report(async () => {
    const problems = checkContract(await loadContract(findApis(root, ['platform'])[0]!));
    if (problems.length > 0) throw new ProblemError(tidy(problems));
  });
}

async function report(find: () => Promise<unknown>): Promise<string> {
  const outcome = await find().catch((error: unknown) => error);
  if (!(outcome instanceof ProblemError)) throw new Error('No problem was found.', { cause: outcome });
  return outcome.problems.map((problem) => formatProblem(problem, repository)).join('\n');
}

async function edit(file: string, change: (text: string) => string): Promise<void> {
  const path = join(root, 'spec/platform', file);
  const text = await readFile(path, 'utf8');
  const changed = change(text);
  if (changed === text) throw new Error(`The test could not break ${file}: its change does not match the text.`);
  changes.push(() => writeFile(path, text));
  await writeFile(path, changed);
}

async function add(file: string, text: string): Promise<void> {
  const path = join(root, 'spec/platform', file);
  changes.push(() => rm(path));
  await writeFile(path, text);
}

/** Returns the number of the first line that contains a text. */
async function lineOf(file: string, text: string): Promise<number> {
  const lines = (await readFile(join(root, 'spec/platform', file), 'utf8')).split('\n');
  return lines.findIndex((line) => line.includes(text)) + 1;
}

function place(file: string, line: number): string {
  return `${join(root, 'spec/platform', file)}:${line}:`;
}

function expectNoStackTrace(text: string): void {
  expect(text).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
}

it('passes the contracts as they are', async () => {
  const { code, stdout, stderr } = await run('lint.ts');
  expect(stderr).toBe('');
  expect(stdout).toMatch(
    /^platform: rules shown by server \d+, delivery \d+, client \d+, nobody \d+\n.*no problems\n$/,
  );
  expect(code).toBe(0);
});

describe.each(['lint.ts', 'generate.ts'])('%s', (script) => {
  it('names the line of a broken YAML file', async () => {
    await edit('paths/invoices.yaml', (text) =>
      text.replace('operationId: listInvoices', 'operationId: "listInvoices'),
    );
    const { code, stderr } = await run(script);
    expect(code).toBe(1);
    expect(stderr).toContain(place('paths/invoices.yaml', await lineOf('paths/invoices.yaml', '"listInvoices')));
    expect(stderr).toContain('This is not valid YAML: the quote that starts here is not closed on this line.');
    expect(stderr).toContain('Close the quote at the end of the value.');
    expectNoStackTrace(stderr);
  });

  it('names the line of a reference that does not resolve, and writes nothing', async () => {
    await edit('paths/invoices.yaml', (text) =>
      text.replace('invoices.yaml#/CreateInvoice', 'invoices.yaml#/CreateInvoise'),
    );
    const { code, stderr } = await run(script);
    expect(code).toBe(1);
    expect(stderr).toContain(place('paths/invoices.yaml', await lineOf('paths/invoices.yaml', 'CreateInvoise')));
    expect(stderr).toContain('does not resolve');
    expectNoStackTrace(stderr);
    await expect(readFile(join(root, 'packages/platform/src/generated/spec.json'))).rejects.toThrow('ENOENT');
  });

  it('lists the APIs that exist when asked for another one', async () => {
    const { code, stderr } = await run(script, 'platfrom');
    expect(code).toBe(2);
    expect(stderr).toMatch(/There is no API called "platfrom"\. Choose from: platform\./);
    expectNoStackTrace(stderr);
  });

  it('explains an unknown flag', async () => {
    const { code, stderr } = await run(script, '--frobnicate');
    expect(code).toBe(2);
    expect(stderr).toContain("Unknown option '--frobnicate'");
    expectNoStackTrace(stderr);
  });
});

describe('the linter', () => {
  it('reports a misspelt keyword once, with the nearest one', async () => {
    await edit('schemas/invoices.yaml', (text) => text.replace('type: string', 'typ: string'));
    const report = await lint();
    expect(report).toContain(place('schemas/invoices.yaml', await lineOf('schemas/invoices.yaml', 'typ: string')));
    expect(report).toContain('Did you mean type?');
    expect(report.match(/is not expected here/g)).toHaveLength(1);
  });

  it('reports a broken reference from an event once', async () => {
    await edit('schemas/events.yaml', (text) => text.replace('common.yaml#/', 'common.yaml#/Missing'));
    const report = await lint();
    expect(report.match(/\[[\w-]+\]$/gm)).toEqual(['[no-unresolved-refs]']);
  });

  it('names the field of an example that its schema does not declare', async () => {
    const file = 'examples/sendInvoice.200.sent.yaml';
    await edit(file, (text) => text.replace('invoiceNumber:', 'invoiceNr:'));
    const report = await lint();
    expect(report).toContain(place(file, await lineOf(file, 'invoiceNr')));
    expect(report).toContain('`invoiceNr`, which InvoiceTransition does not declare');
    expect(report).toContain("must have required property 'invoiceNumber'");
  });

  it('names the value of an example that breaks its schema', async () => {
    const file = 'examples/createInvoice.request.consulting.yaml';
    await edit(file, (text) => text.replace('payToTarget: BUSINESS', 'payToTarget: OWNER'));
    const report = await check();
    expect(report).toContain(place(file, await lineOf(file, 'OWNER')));
    expect(report).toContain('must be equal to constant ("BUSINESS")');
  });

  it('names both places of an operationId that is used twice', async () => {
    await edit('paths/invoices.yaml', (text) => text.replace('operationId: getInvoice', 'operationId: listInvoices'));
    const report = await lint();
    expect(report).toMatch(/paths\/invoices\.yaml:\d+:\d+\n.*operationId.*unique/i);
  });

  it('names an operation without scope', async () => {
    await edit('paths/grants.yaml', (text) => text.replace('[platform.grant:manage]', '[]'));
    const report = await lint();
    expect(report).toMatch(/paths\/grants\.yaml:\d+:\d+\n.*listGrants asks for 0 scopes\. Write exactly one/);
  });

  it('names an event without example', async () => {
    const name = 'Platform.Invoice.Paid';
    await edit('examples/webhooks/index.yaml', (text) =>
      text.replace(new RegExp(`^${name}\\.[^\\n]*\\n(  [^\\n]*\\n)+`, 'm'), ''),
    );
    const report = await check();
    expect(report).toContain(`The event ${name} has no example.`);
    expect(report).toContain(`examples/webhooks/${name}.<case>.json`);
  });

  it('names an example file that nothing refers to', async () => {
    await add('examples/getInvoice.200.lost.yaml', 'summary: Lost\nx-provenance: decided\nvalue: {}\n');
    const report = await check();
    expect(report).toMatch(/getInvoice\.200\.lost\.yaml\n.*Nothing refers to this example/);
  });
});

describe('generate.ts', () => {
  it('writes the same bytes twice', async () => {
    expect((await run('generate.ts')).code).toBe(0);
    const types = 'packages/platform/src/generated/types.ts';
    expect(await readFile(join(root, types), 'utf8')).toBe(await readFile(join(repository, types), 'utf8'));
    expect((await run('generate.ts')).stdout).toContain('nothing has changed');
  });

  it('lists with --check what is out of date, what was edited by hand, and what should not be there', async () => {
    const generated = join(root, 'packages/platform/src/generated');
    await cp(join(repository, 'packages/platform/src/generated'), generated, { recursive: true });
    await edit('schemas/invoices.yaml', (text) => text.replace('minLength: 1', 'minLength: 2'));
    await writeFile(join(generated, 'operations.ts'), '// by hand\n');
    await writeFile(join(generated, 'extra.ts'), '');
    const { code, stderr } = await run('generate.ts', '--check');
    expect(code).toBe(1);
    const listed = stderr.match(/generated\/\S+/g)!;
    expect(listed).toEqual(
      expect.arrayContaining(['spec.json', 'operations.ts', 'extra.ts'].map((name) => `generated/${name}`)),
    );
    expect(listed).not.toContain('generated/events.ts');
    expect(stderr).toContain('Run `pnpm generate`');
  });
});

describe('behaviour.yaml', () => {
  const file = 'behaviour.yaml';

  /** Breaks the file and returns what the linter reports. */
  async function lintBroken(change: (text: string) => string): Promise<string> {
    await edit(file, change);
    const report = await check();
    expectNoStackTrace(report);
    return report;
  }

  it('names a transition to a state that the machine does not have', async () => {
    const report = await lintBroken((text) =>
      text.replace(/to: sent\n(\s+by: \{ operation: sendInvoice)/, 'to: snet\n$1'),
    );
    expect(report).toContain(place(file, await lineOf(file, 'to: snet')));
    expect(report).toContain('The machine `invoice` has no state `snet`.');
    expect(report).toContain('Its states are: draft, sent');
    expect(await lint()).toBe(report);
  });

  it('names an operation that does not exist, and suggests one that does', async () => {
    const report = await lintBroken((text) =>
      text.replace('by: { operation: sendInvoice', 'by: { operation: sendInvoise'),
    );
    expect(report).toContain(place(file, await lineOf(file, 'sendInvoise')));
    expect(report).toContain('There is no operation called `sendInvoise`.');
    expect(report).toMatch(/Did you mean .*sendInvoice/);
  });

  it('names a rule that governs an operation that does not exist', async () => {
    const report = await lintBroken((text) =>
      text.replace('operations: [startCampaign, ', 'operations: [startCampain, '),
    );
    expect(report).toContain(place(file, await lineOf(file, 'startCampain,')));
    expect(report).toContain('There is no operation called `startCampain`.');
  });

  it('names an event that no transition emits', async () => {
    const report = await lintBroken((text) => text.replaceAll('Platform.Gifts.Funded', 'Platform.Link.Started'));
    expect(report).toContain('No transition emits the event `Platform.Gifts.Funded`.');
  });

  it('names a rule id that is used twice', async () => {
    const report = await lintBroken((text) =>
      text.replace('  request.version-defaults-to-v1:', '  request.needs-api-key:'),
    );
    expect(report).toMatch(/behaviour\.yaml:\d+:\d+\n.*`request\.needs-api-key` is here a second time/);
  });

  it('names an operation that changes something and is not in a machine', async () => {
    const report = await lintBroken((text) => text.replace(/^ {2}lookupEmails: .*\n( {4}.*\n)*/m, ''));
    expect(report).toContain('`lookupEmails` changes something, but is in no machine.');
  });

  it('names a check with a status that has a weaker source than the rule', async () => {
    const report = await lintBroken((text) => text.replace('    check-source: decided\n', ''));
    expect(report).toContain(place(file, await lineOf(file, 'check: >-')));
    expect(report).toContain('The check expects the status 401, which is `decided`, but its source is `stated`.');
  });

  it('names a member that the schema does not have', async () => {
    const report = await lintBroken((text) => text.replace('    source: stated\n', '    sauce: stated\n'));
    expect(report).toContain(place(file, await lineOf(file, 'sauce: stated')));
    expect(report).toContain('spec/behaviour.schema.json describes the form');
  });
});
