import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { stripVTControlCharacters } from 'node:util';

/** The program of Redocly that sends the requests of Arazzo workflows and checks the responses. */
const cli = join(dirname(createRequire(import.meta.url).resolve('@redocly/cli/package.json')), 'bin/cli.js');

/** What respect is to run. */
export interface Run {
  /** Arazzo files. */
  files: readonly string[];
  /** By the name of a source description, the URL of its server. */
  servers: Readonly<Record<string, string>>;
  /** Of all workflows. */
  inputs: Readonly<Record<string, unknown>>;
  /** A folder for its report. */
  folder: string;
}

/** A request of a workflow, its response, and what respect found. */
export interface Exchange {
  workflow: string;
  step: string;
  /** `undefined` if there was no response. */
  status: number | undefined;
  /** In lower case. */
  headers: Readonly<Record<string, string>>;
  /** The checks that failed, each with what respect says about it. */
  failures: readonly string[];
}

/**
 * Runs workflows one after the other, and returns every request in its order. It sends nothing to anybody but the servers.
 *
 * @throws {Error} if respect could not begin, with what it printed.
 */
export async function runRespect({ files, servers, inputs, folder }: Run): Promise<Exchange[]> {
  const report = join(folder, `report-${Object.keys(servers).join('-')}-${reports++}.json`);
  const given = Object.entries(servers).flatMap(([name, url]) => ['--server', `${name}=${url}`]);
  const output = await run(['respect', ...files, ...given, '--input', JSON.stringify(inputs), '--json-output', report]);
  const text = await readFile(report, 'utf8').catch(() => {
    throw new Error(`respect did not run.\n${output}`);
  });
  const { files: results } = JSON.parse(text) as Report;
  return Object.values(results).flatMap(({ executedWorkflows }) =>
    executedWorkflows.flatMap((workflow) => listExchanges(workflow)),
  );
}

let reports = 0;

/** Runs the program and returns what it printed. A workflow that fails is in its report, so its exit code says nothing more. */
function run(args: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, [cli, ...args], {
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', () => resolve(stripVTControlCharacters(output)));
  });
}

/** The report of respect, as far as we read it. */
interface Report {
  files: Record<string, { executedWorkflows: ExecutedWorkflow[] }>;
}

interface ExecutedWorkflow {
  workflowId: string;
  /** If a step runs the workflow, that step. */
  stepId: string;
  executedSteps: (ExecutedStep | ExecutedWorkflow)[];
}

interface ExecutedStep {
  stepId: string;
  workflowId: string;
  response?: { statusCode: number; headers: Record<string, string> };
  checks: { name: string; passed: boolean; message: string; condition?: string }[];
}

/** Every request of a workflow. Those of a workflow that a step runs belong to that step. */
function listExchanges(
  { workflowId, executedSteps }: ExecutedWorkflow,
  parent?: Pick<Exchange, 'workflow' | 'step'>,
): Exchange[] {
  return executedSteps.flatMap((step) => {
    const place = parent ?? { workflow: workflowId, step: step.stepId };
    if ('executedSteps' in step) return listExchanges(step, place);
    return {
      ...place,
      status: step.response?.statusCode,
      headers: step.response?.headers ?? {},
      failures: step.checks
        .filter(({ passed }) => !passed)
        .map(({ name, condition, message }) => `${name}: ${condition ?? stripVTControlCharacters(message).trim()}`),
    };
  });
}
