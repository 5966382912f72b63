import type { Governed } from '@wirepact/scripts/contract/behaviour';
import { listEvents, listOperations } from '@wirepact/scripts/contract/operations';
import { eventAnchor, operationAnchor, referencePath } from '../anchors.ts';
import type { Api } from '../apis.ts';
import { code, escape, titleOf } from './html.ts';

/** The pages about the behaviour of an API, in the order of the site. */
export const behaviourPages = ['rules', 'tests', 'states', 'actions', 'workflows', 'decisions', 'evidence'] as const;
export type BehaviourPage = (typeof behaviourPages)[number];

/** The pages about the behaviour of an API for which it has data. */
export function pagesOf({
  behaviour,
  evidence,
  workflows,
  tests,
}: Pick<Api, 'behaviour' | 'evidence' | 'workflows' | 'tests'>): BehaviourPage[] {
  const has = { evidence: evidence !== undefined, workflows: workflows.flows.length > 0, tests: tests.length > 0 };
  return behaviourPages.filter((page) => (page in has ? has[page as keyof typeof has] : behaviour !== undefined));
}

/** The path of the first page about the behaviour of an API, or `undefined` if it does not have one. */
export function behaviourEntry(api: Api): string | undefined {
  const [first] = pagesOf(api);
  return first && behaviourPath(api.id, first);
}

export function titleOfPage({ spec }: Pick<Api, 'spec'>, page: BehaviourPage): string {
  return `${titleOf(page)}: ${spec.info.title}`;
}

/** The path of a page about the behaviour of an API, relative to the root of the site. */
export function behaviourPath(api: string, page: BehaviourPage): string {
  return `behaviour/${api}/${page}.html`;
}

/** The path of the page of a workflow, relative to the root of the site. */
export function workflowPath(api: string, workflow: string): string {
  return `workflows/${api}/${workflow}.html`;
}

/** The path of a rule, relative to the root of the site. */
export function rulePath(api: string, rule: string): string {
  return `${behaviourPath(api, 'rules')}#${rule}`;
}

/** Links from the behaviour of an API to its references, as HTML. They work at any path of the site. */
export interface Links {
  operation(operationId: string): string;
  event(name: string): string;
  /** Links to everything that a rule or a decision is about. */
  governed(by: Governed): string;
}

/** A longer list is folded. */
const shownAtOnce = 10;

export function linksOf({ id, spec }: Api): Links {
  const operations = new Map(
    listOperations(spec).map((entry) => [
      entry.id,
      link(`${referencePath(id, 'rest')}${operationAnchor(entry)}`, entry.id, entry.summary),
    ]),
  );
  const events = new Map(
    listEvents(spec).map((entry) => [
      entry.name,
      link(`${referencePath(id, 'events')}${eventAnchor(entry)}`, entry.name, entry.title),
    ]),
  );
  // A name that the contract does not have is shown without a link. The linter of the contracts reports it.
  const operation = (name: string): string => operations.get(name) ?? code(name);
  const event = (name: string): string => events.get(name) ?? code(name);
  return {
    operation,
    event,
    governed: ({ operations: governed = [], events: emitted = [] }) =>
      [list(governed.map(operation), 'operations'), list(emitted.map(event), 'events')].filter(Boolean).join(' '),
  };
}

function list(links: readonly string[], what: string): string {
  const all = links.join(' ');
  return links.length > shownAtOnce ? `<details><summary>${links.length} ${what}</summary>${all}</details>` : all;
}

/** A link from a page about behaviour, which is two folders below the root. */
function link(path: string, text: string, title: string): string {
  return `<a href="../../${escape(path)}" title="${escape(title)}">${code(text)}</a>`;
}
