import { listOperations, type OperationEntry } from '@wirepact/scripts/contract/operations';
import { resolveReference } from '@wirepact/scripts/contract/pointer';
import { createSandbox } from '@wirepact/sandbox';
import type { Api } from './apis.ts';
import { documentedRequest } from './documented-request.ts';
import { findExamples, type ContractExample } from './examples.ts';
import { mutantsOf } from './mutants.ts';
import type { MockPart } from './report.ts';
import { sandboxWorlds } from './sandbox-worlds.ts';
import { schemaWitness } from './schema-witness.ts';

/** The problems of the sandbox of one API. Each names the file and the operation. */
export interface SandboxJudgement {
  /** Documented requests with a response that the contract does not have. */
  documented: string[];
  /** Broken requests that were not refused although the schema rejects them. */
  broken: string[];
  /** The operations with a documented request that succeeds. */
  succeeded: ReadonlySet<string>;
  part: MockPart;
}

/** Statuses that say what is wrong with a body. */
const REFUSED: ReadonlySet<number> = new Set([400, 422]);

/** Sends every documented request, and every mutant of it, to a sandbox. What it keeps decides whether a right one succeeds. */
export async function judgeSandbox(api: Api): Promise<SandboxJudgement> {
  const { contents, headers: credentials } = sandboxWorlds[api.id] ?? { headers: () => ({}) };
  await using sandbox = await createSandbox({ apis: [api.id], clock: 'frozen', contents });
  const { world } = sandbox;
  const settings = await world.settings(api.id);
  if ('rate-limits' in settings) await world.set(api.id, { 'rate-limits': false });
  const start = await world.snapshot();
  const schemas = schemaWitness(api.document);
  const examples = findExamples(api);
  const documented: string[] = [];
  const broken: string[] = [];
  const succeeded = new Set<string>();
  const part: MockPart = { api: api.id, responses: 0, responsesRight: 0, mutants: 0, mutantsRight: 0 };

  for (const located of listOperations(api.document)) {
    const requests = examples.filter(({ owner, kind }) => owner === located.id && kind === 'request');
    for (const request of requests.length > 0 ? requests : [undefined]) {
      await world.restore(start);
      const received = await send(located, request);
      if (received.status < 300) succeeded.add(located.id);
      const found = findProblems(located, received);
      part.responses += 1;
      if (found.length === 0) part.responsesRight += 1;
      documented.push(...found.map((problem) => `${request?.place ?? `spec/${api.id}`}: ${located.id} ${problem}`));
    }
    for (const request of requests) broken.push(...(await sendMutants(located, request)));
  }
  return { documented, broken, succeeded, part };

  async function sendMutants(located: OperationEntry, request: ContractExample): Promise<string[]> {
    const problems: string[] = [];
    const { mutants } = mutantsOf(request.schema, request.value, { document: api.document, accepts: schemas.accepts });
    for (const { pointer, change, value } of mutants) {
      const received = await send(located, { ...request, value });
      const isAccepted = schemas.acceptsAsWritten(request.schema, value);
      const found = findProblems(located, received);
      if (!isAccepted && !REFUSED.has(received.status)) {
        found.push(`responds with ${received.status}, and not with ${[...REFUSED].join(' or ')}`);
      }
      part.mutants += 1;
      if (found.length === 0) part.mutantsRight += 1;
      problems.push(
        ...found.map((problem) => `${request.place}: ${located.id} ${problem}, to ${pointer || 'the body'} ${change}`),
      );
    }
    return problems;
  }

  async function send(located: OperationEntry, example?: ContractExample): Promise<Received> {
    const { method, target, headers, body } = documentedRequest(api, located, example);
    const response = await sandbox.fetch(`https://sandbox.example/sandbox/${api.id}${target}`, {
      method,
      headers: { ...headers, ...credentials(world.env, located.id), 'Idempotency-Key': `key-${number++}` },
      ...(body !== undefined && { body }),
    });
    return { status: response.status, type: response.headers.get('content-type'), text: await response.text() };
  }

  /** What the contract does not have in a response. Each is the end of a sentence. */
  function findProblems({ responses }: OperationEntry, { status, type, text }: Received): string[] {
    const described = responses[status];
    if (!described) return [`responds with ${status}, which is not documented: ${text.slice(0, 160)}`];
    const { content = {} } = resolveReference(api.document, described);
    const mediaType = type?.split(';')[0] ?? '';
    if (Object.keys(content).length === 0) return [];
    const media = content[mediaType];
    if (!media) return [`has the type ${mediaType}, which is not documented`];
    if (mediaType !== 'application/json') return [];
    // Only what the sandbox adds to a contract says how the API refuses.
    if (status >= 300 && !Object.hasOwn(sandboxWorlds, api.id)) return [];
    const value: unknown = JSON.parse(text);
    // A refusal has members of the sandbox besides.
    const accepts = status < 300 ? schemas.accepts : schemas.acceptsAsWritten;
    return accepts(media.schema!, value) ? [] : [`has a body that its schema rejects: ${text.slice(0, 160)}`];
  }
}

interface Received {
  readonly status: number;
  readonly type: string | null;
  readonly text: string;
}

let number = 0;
