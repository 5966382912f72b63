import type { Behaviour } from '@wirepact/scripts/contract/behaviour';
import type { WorkflowFile } from '@wirepact/scripts/contract/workflows';
import type { Api } from '../apis.ts';
import { kinds, listActions } from './actions-page.ts';
import { pagesOf, titleOfPage, type BehaviourPage } from './addresses.ts';
import { escape, titleOf } from './html.ts';
import { rulesByResource } from './rules-page.ts';

/** One result of the search of the site. */
export interface SearchSection {
  anchor: string;
  /** The titles from the page down to the section, as HTML. */
  titles: string[];
  text: string;
}

type Found = Omit<SearchSection, 'titles'> & { titles: [section: string] | [group: string, section: string] };

/** The sections about the behaviour of the APIs, by the path of the page below the folder of all pages. */
export function searchSections(apis: readonly Api[]): Map<string, SearchSection[]> {
  return new Map(
    apis.flatMap((api) => [
      ...pagesOf(api).map((page): [string, SearchSection[]] => [
        `behaviour/${api.id}/${page}.md`,
        sections(api, page).map(({ titles, ...found }) => ({
          ...found,
          titles: [titleOfPage(api, page), ...titles].map(escape),
        })),
      ]),
      ...api.workflows.flows.map((flow): [string, SearchSection[]] => [
        `workflows/${api.id}/${flow.name}.md`,
        [workflowSection(api, flow)],
      ]),
    ]),
  );
}

function sections({ behaviour, evidence = '' }: Api, page: BehaviourPage): Found[] {
  if (page === 'evidence') return evidenceSections(evidence);
  // The page of each workflow has these words, and the page of the rules has those of the tests.
  if (page === 'workflows' || page === 'tests') return [];
  return behaviour ? bodies[page](behaviour) : [];
}

/** The check of a rule is left out, because it would double the index that each reader loads. */
const bodies: Record<Exclude<BehaviourPage, 'evidence' | 'tests' | 'workflows'>, (behaviour: Behaviour) => Found[]> = {
  rules: (behaviour) =>
    rulesByResource(behaviour).flatMap(({ resource, rules }) =>
      rules.map(([id, { rule, conflict = '' }]) => ({
        anchor: id,
        titles: [titleOf(resource), id],
        text: `${rule} ${conflict}`,
      })),
    ),
  states: ({ machines }) =>
    Object.entries(machines).map(([name, { about, states, transitions }]) => ({
      anchor: name,
      titles: [titleOf(name)],
      text: [
        about,
        ...Object.entries(states).flatMap(([state, { about: meaning }]) => [state, meaning]),
        ...transitions.flatMap(({ name: action, by }) => [action, ...(Object.values(by) as string[])]),
      ].join(' '),
    })),
  actions: (behaviour) =>
    kinds.flatMap(([kind, title]) => {
      const actions = listActions(behaviour, kind);
      const texts = actions.map(
        ({ machine, transition }) => `${titleOf(machine)} ${transition.name} ${transition.by[kind]}`,
      );
      return actions.length === 0 ? [] : [{ anchor: kind, titles: [title] as [string], text: texts.join(' ') }];
    }),
  decisions: ({ decisions }) =>
    Object.entries(decisions).map(([name, { decision, basis }]) => ({
      anchor: name,
      titles: [name],
      text: `${decision} ${basis}`,
    })),
};

function workflowSection({ spec }: Api, { document: { info, workflows } }: WorkflowFile): SearchSection {
  const steps = workflows.flatMap((workflow) => workflow.steps.map(({ description }) => description));
  return {
    anchor: 'steps',
    titles: [`${info.title}: ${spec.info.title}`, 'Steps'].map(escape),
    text: [info.summary, info.description, ...steps].join(' '),
  };
}

/** The sections of the page, without the lists of names. The references have these names already. */
function evidenceSections(markdown: string): Found[] {
  const [, ...parts] = markdown.split(/^## /m);
  return parts.map((part) => {
    const [title = '', ...lines] = part.split('\n');
    const text = lines.filter((line) => !/^- `[^`]+`$|^\|/.test(line)).join(' ');
    return { anchor: title.trim().toLowerCase().replaceAll(/\W+/g, '-'), titles: [title.trim()], text };
  });
}
