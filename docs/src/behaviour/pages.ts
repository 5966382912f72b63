import type { Behaviour } from '@wirepact/scripts/contract/behaviour';
import type { Api } from '../apis.ts';
import { actionsPage } from './actions-page.ts';
import { pagesOf, titleOfPage, type BehaviourPage } from './addresses.ts';
import { decisionsPage } from './decisions-page.ts';
import { evidencePage } from './evidence-page.ts';
import { escape, titleOf } from './html.ts';
import { rulesPage } from './rules-page.ts';
import { statesPage } from './states-page.ts';

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
    page === 'evidence' ? evidencePage(api.evidence ?? '') : inert(bodies[page](api, api.behaviour as Behaviour)),
  ].join('\n\n');
}

const bodies: Record<Exclude<BehaviourPage, 'evidence'>, (api: Api, behaviour: Behaviour) => string> = {
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
  const links = pages.map(
    (page) => `<a href="${page}.html"${page === current ? ' aria-current="page"' : ''}>${titleOf(page)}</a>`,
  );
  return `<nav class="tabs" aria-label="Behaviour">${links.join('')}</nav>`;
}
