import type { Behaviour } from '@wirepact/scripts/contract/behaviour';
import type { Api } from '../apis.ts';
import { actionsPage } from './actions-page.ts';
import { behaviourPath, pagesOf, titleOfPage, type BehaviourPage } from './addresses.ts';
import { decisionsPage } from './decisions-page.ts';
import { evidencePage } from './evidence-page.ts';
import { escape, titleOf } from './html.ts';
import { rulesPage } from './rules-page.ts';
import { statesPage } from './states-page.ts';
import { testsPage } from './tests-page.ts';
import { runSection, workflowPage, workflowsPage } from './workflow-page.ts';

/** A page in the form that VitePress expects for a dynamic route. */
export interface Route {
  params: { api: string; page: BehaviourPage };
  /** Markdown, with the front matter of the page. */
  content: string;
}

/** Every page about the behaviour of the APIs. */
export function behaviourRoutes(apis: readonly Api[]): Route[] {
  return apis.flatMap((api) =>
    pagesOf(api).map((page) => ({
      params: { api: api.id, page },
      content: document(api, page),
    })),
  );
}

function document(api: Api, page: BehaviourPage): string {
  const title = titleOfPage(api, page);
  const frontMatter = {
    title,
    pageClass: `behaviour behaviour-${page}`,
    outline: 2,
    // Diagrams and tables need the full width.
    aside: page !== 'states' && page !== 'actions',
    prev: false,
    next: false,
  };
  return [
    `---\n${JSON.stringify(frontMatter)}\n---`,
    inert(`<h1>${escape(title)}</h1>${tabs(pagesOf(api), page)}`),
    body(api, page),
  ].join('\n\n');
}

function body(api: Api, page: BehaviourPage): string {
  if (page === 'evidence') return evidencePage(api.evidence ?? '');
  if (page === 'tests') return testsPage(api, api.behaviour as Behaviour);
  return inert(page === 'workflows' ? workflowsPage(api) : bodies[page](api, api.behaviour as Behaviour));
}

/** A page of a workflow in the form that VitePress expects for a dynamic route. */
export interface WorkflowRoute {
  params: { api: string; workflow: string };
  /** Markdown, with the front matter of the page. */
  content: string;
}

/** The page of every workflow of the APIs. */
export function workflowRoutes(apis: readonly Api[]): WorkflowRoute[] {
  return apis.flatMap((api) =>
    api.workflows.flows.map((flow) => {
      const title = `${flow.document.info.title}: ${api.spec.info.title}`;
      const frontMatter = {
        title,
        pageClass: 'behaviour behaviour-workflow',
        outline: 2,
        aside: false,
        prev: false,
        next: false,
      };
      const links = pagesOf(api).map((page) => tab(`../../${behaviourPath(api.id, page)}`, page, page === 'workflows'));
      return {
        params: { api: api.id, workflow: flow.name },
        content: [
          `---\n${JSON.stringify(frontMatter)}\n---`,
          inert(`<h1>${escape(title)}</h1>${nav(links)}`),
          inert(workflowPage(api, flow)),
          runSection(api, flow),
        ].join('\n\n'),
      };
    }),
  );
}

const bodies: Record<
  Exclude<BehaviourPage, 'evidence' | 'tests' | 'workflows'>,
  (api: Api, behaviour: Behaviour) => string
> = {
  rules: rulesPage,
  states: statesPage,
  actions: actionsPage,
  decisions: decisionsPage,
};

/** HTML that Markdown and the template of the page do not process. */
function inert(html: string): string {
  return `<div v-pre>${html.replaceAll(/\s*\n\s*/g, ' ')}</div>`;
}

function tabs(pages: readonly BehaviourPage[], current: BehaviourPage): string {
  return nav(pages.map((page) => tab(`${page}.html`, page, page === current)));
}

function tab(address: string, page: BehaviourPage, isCurrent: boolean): string {
  return `<a href="${address}"${isCurrent ? ' aria-current="page"' : ''}>${titleOf(page)}</a>`;
}

function nav(links: readonly string[]): string {
  return `<nav class="tabs" aria-label="Behaviour">${links.join('')}</nav>`;
}
