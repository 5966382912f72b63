import { ProblemError, type Problem } from '../problem.ts';
import type { Api } from './apis.ts';
import { findPointer } from './pointer.ts';
import { readMapping } from './yaml-file.ts';

/** What a document must have before anything else can read it. */
interface EntryForm {
  /** The format and version, as in a message. */
  format: string;
  /** The member with the version, and how it begins. */
  version: readonly [member: string, prefix: string];
  /** JSON Pointers to mappings, each with an example of how to write it. */
  mappings: Readonly<Record<string, string>>;
}

const openapiForm: EntryForm = {
  format: 'OpenAPI 3.1',
  version: ['openapi', '3.1'],
  mappings: { '/info': '`info: { title: Notes API, version: 1.0.0 }`', '/paths': '`paths: { /notes: { $ref: … } }`' },
};

const asyncapiForm: EntryForm = {
  format: 'AsyncAPI 3',
  version: ['asyncapi', '3.'],
  mappings: {
    '/info': '`info: { title: Notes API, version: 1.0.0 }`',
    '/channels': '`channels: { events: { messages: { … } } }`',
    '/components/messages': '`components: { messages: { note.created: { … } } }`',
  },
};

/**
 * Checks that `openapi.yaml` and `asyncapi.yaml` of an API are documents of these formats. The bundler accepts other files
 * and would produce a document that later steps cannot read.
 *
 * @throws {ProblemError} with everything that is missing.
 */
export function checkEntryFiles(api: Api): void {
  const problems = [
    ...checkEntryFile(api.openapi, openapiForm),
    ...(api.asyncapi ? checkEntryFile(api.asyncapi, asyncapiForm) : []),
  ];
  if (problems.length > 0) throw new ProblemError(problems);
}

function checkEntryFile(file: string, { format, version: [member, prefix], mappings }: EntryForm): Problem[] {
  const yaml = readMapping(file, `the parts of an ${format} document, such as \`${member}\` and \`info\``);
  const report = (pointer: string, message: string, fix: string): Problem => ({
    file,
    ...yaml.place(pointer),
    rule: 'entry-file',
    message,
    fix,
  });
  const version = yaml.value[member];
  const problems: Problem[] = [];
  if (!String(version ?? '').startsWith(prefix)) {
    const found = version === undefined ? `has no \`${member}\`` : `has \`${member}: ${String(version)}\``;
    problems.push(
      report(
        `/${member}`,
        `The file ${found}. It must be an ${format} document.`,
        `Write \`${member}: ${prefix.replace(/\.?$/, '.0')}…\`.`,
      ),
    );
  }
  for (const [pointer, example] of Object.entries(mappings)) {
    const value = findPointer(yaml.value, pointer);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      const name = pointer.slice(1).replaceAll('/', '.');
      const found = value === undefined ? `has no \`${name}\`` : `has \`${name}\`, but not as a mapping`;
      problems.push(report(pointer, `The file ${found}. An ${format} document needs it.`, `Write it as ${example}.`));
    }
  }
  return problems;
}
