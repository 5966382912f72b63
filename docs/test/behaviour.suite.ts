import { describe, expect, it } from 'vitest';
import { listOperations } from '@wirepact/scripts/contract/operations';
import { operationAnchor, referencePath } from '../src/anchors.ts';
import { readApis } from '../src/apis.ts';
import { behaviourPath, rulePath } from '../src/behaviour/addresses.ts';
import { rulesOfOperation } from '../src/behaviour/governing.ts';
import { titleOf } from '../src/behaviour/html.ts';
import type { InPage, OpenSite } from './open-site.ts';
import { missingAt } from './page.ts';
import type { Surveys } from './survey.ts';

const apis = (await readApis()).flatMap((api) => (api.behaviour ? [{ ...api, behaviour: api.behaviour }] : []));

/**
 * The tests of the pages about behaviour. `read` reads from pages that are surveyed. `getSite` returns the site when the tests
 * run.
 */
export function describeBehaviour(read: Surveys['read'], getSite: () => OpenSite): void {
  const inPage: InPage = (path, ...look) => getSite().inPage(path, ...look);

  describe.for(apis)('the behaviour of $id', ({ id, spec, behaviour }) => {
    const rules = read(`/${behaviourPath(id, 'rules')}`, (page) =>
      page.$$eval('section.rule', (sections) =>
        sections.map((section) => ({
          id: section.querySelector('h3')!.id,
          says: section.querySelector('.says')!.textContent,
          check: section.querySelector('dd')!.textContent,
        })),
      ),
    );

    it('shows every rule under its id, with its sentence, source and check', async () => {
      const plain = (sentence: string): string => sentence.trim().replaceAll('`', '').replaceAll(/\s+/g, ' ');
      const expected = Object.entries(behaviour.rules).map(([rule, { rule: sentence, source, ...rest }]) => ({
        id: rule,
        says: `${plain(sentence)} ${source}`,
        check: [plain(rest.check), rest['check-source']].filter(Boolean).join(' '),
      }));
      // The page groups rules by resource, whatever their order in the contract.
      const byId = (a: { id: string }, b: { id: string }): number => a.id.localeCompare(b.id);
      expect((await rules()).sort(byId)).toEqual(expected.sort(byId));
    });

    const diagrams = read(`/${behaviourPath(id, 'states')}`, (page) =>
      page.$$eval('.state-diagram', (found) =>
        found.map((diagram) => ({
          name: diagram.closest('.diagram')!.previousElementSibling!.previousElementSibling!.id,
          label: diagram.getAttribute('aria-label'),
          states: [...diagram.querySelectorAll('.node text')].map((state) => state.textContent),
          operations: [...new Set([...diagram.querySelectorAll('.code')].map((label) => label.textContent!.trim()))],
        })),
      ),
    );

    it('shows a diagram of every machine, with all of its states and operations as text', async () => {
      expect(await diagrams()).toEqual(
        Object.entries(behaviour.machines).map(([name, { states, transitions }]) => ({
          name,
          label: expect.stringContaining(titleOf(name)),
          states: expect.toSatisfy((found: string[]) => sameMembers(found, Object.keys(states))),
          operations: expect.toSatisfy((found: string[]) =>
            sameMembers(found, new Set(transitions.flatMap(({ by }) => by.operation ?? []))),
          ),
        })),
      );
    });

    const transitionRows = read(`/${behaviourPath(id, 'states')}`, (page) =>
      page.$$eval('.transitions tbody tr', (rows) =>
        rows.map((row) => [...row.querySelectorAll('a')].map((link) => link.textContent)),
      ),
    );

    it('lists every transition in a table, with links to its cause and its rule', async () => {
      expect(await transitionRows()).toEqual(
        Object.values(behaviour.machines).flatMap(({ transitions }) =>
          transitions.map(({ by, emits = [], rule = [] }) => [by.operation ?? [], emits, rule].flat()),
        ),
      );
    });

    const actionNames = read(`/${behaviourPath(id, 'actions')}`, (page) =>
      page.$$eval('.actions tbody tr', (rows) => rows.map((row) => row.querySelector('td:nth-child(2)')!.textContent)),
    );

    it('lists everything that no operation causes, by name', async () => {
      const actions = Object.values(behaviour.machines).flatMap(({ transitions }) =>
        transitions.flatMap(({ name, by }) => (by.operation === undefined ? [name] : [])),
      );
      expect(await actionNames()).toEqual(expect.toSatisfy((found: string[]) => sameMembers(found, actions)));
    });

    const decisionNames = read(`/${behaviourPath(id, 'decisions')}`, (page) =>
      page.$$eval('section.rule h2', (headings) => headings.map((heading) => heading.id)),
    );

    it('shows every decision under its name', async () => {
      expect(await decisionNames()).toEqual(Object.keys(behaviour.decisions));
    });

    it('links from an operation to a rule, and from the rule to the operation', () =>
      inPage(`/${referencePath(id, 'rest')}`, async (page, wrong) => {
        const [entry, rule] = listOperations(spec)
          .map((operation) => [operation, rulesOfOperation(behaviour, operation.id)[0]?.[0]] as const)
          .find(([, first]) => first !== undefined)!;
        await missingAt(page, operationAnchor(entry), [rule!]);
        await page.locator('.governed').getByRole('link', { name: rule!, exact: true }).first().click();
        await page.locator('section.rule').first().waitFor();
        expect(page.url()).toBe(`${getSite().origin}/${rulePath(id, rule!)}`);
        const heading = page.locator(`[id="${rule}"]`);
        await page.waitForFunction(
          (top) => Math.abs(top.getBoundingClientRect().top) < 300,
          await heading.elementHandle(),
        );

        const section = page.locator('section.rule', { has: heading });
        await section.locator('details').evaluateAll((lists) => lists.forEach((list) => list.setAttribute('open', '')));
        await section.getByRole('link', { name: entry.id, exact: true }).click();
        // Sections far from the one that an address opens may not be rendered.
        await page
          .locator(`[data-section-id="${operationAnchor(entry).slice(1)}"]`)
          .first()
          .waitFor();
        expect(page.url()).toBe(`${getSite().origin}/${referencePath(id, 'rest')}${operationAnchor(entry)}`);
        expect(wrong).toEqual([]);
      }));

    it('is found by the search of the site', () =>
      inPage('/', async (page, wrong) => {
        const rule = Object.keys(behaviour.rules).at(-1)!;
        await page.locator('#local-search button').click();
        await page.locator('#localsearch-input').fill(rule);
        await page.locator('#localsearch-list a').filter({ hasText: rule }).first().click();
        await page.waitForURL(`**/${rulePath(id, rule)}`);
        expect(wrong).toEqual([]);
      }));

    it('scrolls a wide diagram inside its box on a phone', () =>
      inPage(
        `/${behaviourPath(id, 'states')}`,
        { viewport: { width: 375, height: 812 }, deviceScaleFactor: 2 },
        async (page) => {
          const boxes = await page.$$eval('.diagram', (found) =>
            found.map((box) => ({
              scrolls: box.scrollWidth > box.clientWidth,
              right: box.getBoundingClientRect().right,
            })),
          );
          expect(boxes.some(({ scrolls }) => scrolls)).toBe(true);
          expect(boxes.filter(({ right }) => right > 375)).toEqual([]);
        },
      ));
  });
}

function sameMembers(found: readonly string[], wanted: Iterable<string>): boolean {
  return JSON.stringify([...found].sort()) === JSON.stringify([...wanted].sort());
}
