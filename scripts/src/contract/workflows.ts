import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { filesBelow } from '../files.ts';
import type { Api } from './apis.ts';
import { readMapping, type YamlFile } from './yaml-file.ts';

/** An Arazzo 1.0 document, as far as our programs read it. */
export interface ArazzoDocument {
  arazzo: string;
  info: { title: string; version: string; summary?: string; description?: string };
  sourceDescriptions: { name: string; type: 'openapi' | 'arazzo'; url: string }[];
  workflows: Workflow[];
  components?: { failureActions?: Record<string, unknown> };
}

/** Steps that together reach a goal. */
export interface Workflow {
  workflowId: string;
  summary?: string;
  inputs?: { required?: string[]; properties?: Record<string, WorkflowInput> };
  /** By input, the environment variable of a sandbox that has its value. */
  'x-variables'?: Record<string, string>;
  /** Of every step. */
  parameters?: StepParameter[];
  steps: Step[];
  outputs?: Record<string, string>;
}

/** What somebody who runs a workflow decides. */
export interface WorkflowInput {
  type: string;
  /** `password` for a secret. */
  format?: string;
  default?: unknown;
  description?: string;
}

/** A request, or another workflow. Exactly one of `operationId` and `workflowId` is there. */
export interface Step {
  stepId: string;
  description?: string;
  operationId?: string;
  workflowId?: string;
  parameters?: StepParameter[];
  requestBody?: { payload: unknown };
  successCriteria?: { condition: string; context?: string; type?: string }[];
  onFailure?: unknown[];
  outputs?: Record<string, string>;
}

/** A value that a step sends. Without `in`, it is an input of the workflow that the step runs. */
export interface StepParameter {
  name: string;
  in?: string;
  value: unknown;
}

/** The workflows of an API: those of its users, and the steps of others that they contain. */
export interface Workflows {
  /** One file for each workflow, sorted by name. */
  flows: WorkflowFile[];
  /** What people on pages of the vendor and the vendor itself do, as requests to the control API of the sandbox. */
  others: WorkflowFile | undefined;
}

/** A file of `spec/<api>/workflows`. */
export interface WorkflowFile {
  /** The name of the file without its extension. */
  name: string;
  yaml: YamlFile;
  document: ArazzoDocument;
}

/**
 * Reads the workflows of an API.
 *
 * @throws {ProblemError} if a file is not a mapping in YAML.
 */
export function readWorkflows(api: Api): Workflows {
  const folder = join(api.folder, 'workflows');
  const files = existsSync(folder) ? filesBelow(folder).filter((file) => file.endsWith('.yaml')) : [];
  const read = files.sort().map((file): WorkflowFile => {
    const yaml = readMapping(file, 'the parts of an Arazzo document, such as `arazzo` and `workflows`');
    return { name: basename(file, '.yaml'), yaml, document: yaml.value as unknown as ArazzoDocument };
  });
  return {
    flows: read.filter(({ name }) => name !== 'others'),
    others: read.find(({ name }) => name === 'others'),
  };
}

/** The last part of a reference such as `$sourceDescriptions.platform.createInvoice`. */
export function lastName(reference: string): string {
  return reference.slice(reference.lastIndexOf('.') + 1);
}

/**
 * The workflow without the steps of others, for the API of a vendor: there, people do them. The steps that read what others
 * have done wait for it.
 */
export function withoutOthers(document: ArazzoDocument): ArazzoDocument {
  return {
    ...document,
    sourceDescriptions: document.sourceDescriptions.filter(({ type }) => type === 'openapi'),
    workflows: document.workflows.map((workflow) => ({
      ...workflow,
      steps: workflow.steps.filter(({ workflowId }) => workflowId === undefined),
    })),
  };
}
