import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import type { Api } from './apis.ts';
import { ProblemError, type Problem } from '../problem.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

/** `behaviour.yaml`, as `spec/behaviour.schema.json` describes it. */
export interface Behaviour {
  rules: Record<string, Rule>;
  machines: Record<string, Machine>;
  /** Why an operation that changes something is in no machine, by operationId. */
  outside: Record<string, string>;
  decisions: Record<string, Decision>;
  'left-out'?: Record<string, string>;
}

export type Source = 'stated' | 'implied' | 'example' | 'vendor' | 'decided';

export interface Rule {
  rule: string;
  source: Source;
  check: string;
  'check-source'?: Source;
  conflict?: string;
  operations?: string[];
  events?: string[];
  scopes?: string[];
}

export interface Machine {
  about: string;
  states: Record<string, { about: string; final?: true; source?: Source }>;
  transitions: Transition[];
}

export interface Transition {
  from?: string | string[];
  to: string;
  by: { operation?: string; hosted?: string; timer?: string; system?: string };
  emits?: string[];
  rule?: string;
  source: Source;
}

export interface Decision {
  decision: string;
  basis: string;
  operations?: string[];
  events?: string[];
  switch?: { default: string | number | boolean; values: (string | number | boolean)[] };
}

/** Reads the behaviour of an API; `undefined` where it has none. Throws a {@link ProblemError} where it does not fit. */
export function readBehaviour(api: Api): { behaviour: Behaviour; yaml: YamlFile } | undefined {
  const file = join(api.folder, 'behaviour.yaml');
  if (!existsSync(file)) return undefined;
  const yaml = readYaml(file);
  const schema = JSON.parse(readFileSync(join(api.folder, '../behaviour.schema.json'), 'utf8'));
  const validate = new Ajv2020({ allErrors: true, strict: false, validateSchema: false }).compile(schema);
  if (!validate(yaml.value))
    throw new ProblemError((validate.errors ?? []).filter(isCause).map((error) => misfit(error, yaml)));
  return { behaviour: yaml.value as Behaviour, yaml };
}

function isCause({ keyword }: ErrorObject): boolean {
  return !['oneOf', 'propertyNames'].includes(keyword);
}

function misfit(error: ErrorObject, yaml: YamlFile): Problem {
  const key = error.params['additionalProperty'] ?? error.propertyName;
  const pointer = `${error.instancePath}${key === undefined ? '' : `/${key}`}`;
  const allowed = (error.params['allowedValues'] as string[] | undefined)?.join(', ');
  return {
    file: yaml.file,
    ...yaml.place(pointer),
    rule: 'behaviour-fits-schema',
    message: `${pointer || 'The file'} ${error.message}${allowed ? ` (${allowed})` : ''}.`,
    fix: 'spec/behaviour.schema.json describes the form.',
  };
}
