import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listOperations } from '@wirepact/scripts/contract/operations';
import { operationAnchor, referencePath } from '../src/anchors.ts';
import { readApis } from '../src/apis.ts';
import { behaviourPath, rulePath } from '../src/behaviour/addresses.ts';
import { rulesOfOperation } from '../src/behaviour/governing.ts';
import { titleOf } from '../src/behaviour/html.ts';
import { openSite, type InPage, type OpenSite } from './open-site.ts';
import { missingAt } from './page.ts';

const apis = (await readApis()).flatMap((api) => (api.behaviour ? [{ ...api, behaviour: api.behaviour }] : []));

let site: OpenSite;
const inPage: InPage = (path, ...look) => site.inPage(path, ...look);

beforeAll(async () => {
  site = await openSite();
}, 60_000);

afterAll(() => site?.close());

describe.concurrent.for(apis)('the behaviour of $id', { timeout: 180_000 }, ({ id, spec, behaviour }) => {
  it('shows every rule under its id, with its sentence, source and check', () =>
    inPage(`/${behaviourPath(id, 'rules')}`, async (page) => {
      const shown = await page.$$eval('section.rule', (sections) =>
        sections.map((section) => ({
          id: section.querySelector('h3')!.id,
          says: section.querySelector('.says')!.textContent,
          check: section.querySelector('dd')!.textContent,
        })),
      );
      const plain = (sentence: string): string => sentence.trim().replaceAll('`', '').replaceAll(/\s+/g, ' ');
      const rules = Object.entries(behaviour.rules).map(([rule, { rule: sentence, source, ...rest }]) => ({
        id: rule,
        says: `${plain(sentence)} ${source}`,
        check: [plain(rest.check), rest['check-source']].filter(Boolean).join(' '),
      }));
      // The page groups rules by resource, whatever their order in the contract.
      const byId = (a: { id: string }, b: { id: string }): number => a.id.localeCompare(b.id);
      expect(shown.sort(byId)).toEqual(rules.sort(byId));
    }));

  it('shows a diagram of every machine, with all of its states and operations as text', () =>
    inPage(`/${behaviourPath(id, 'states')}`, async (page) => {
      const shown = await page.$$eval('.state-diagram', (diagrams) =>
        diagrams.map((diagram) => ({
          name: diagram.closest('.diagram')!.previousElementSibling!.previousElementSibling!.id,
          label: diagram.getAttribute('aria-label'),
          states: [...diagram.querySelectorAll('.node text')].map((state) => state.textContent),
          operations: [...new Set([...diagram.querySelectorAll('.code')].map((label) => label.textContent!.trim()))],
        })),
      );
      expect(shown).toEqual(
        Object.entries(behaviour.machines).map(([name, { states, transitions }]) => ({
          name,
          label: expect.stringContaining(titleOf(name)),
          states: expect.toSatisfy((found: string[]) => sameMembers(found, Object.keys(states))),
          operations: expect.toSatisfy((found: string[]) =>
            sameMembers(found, new Set(transitions.flatMap(({ by }) => by.operation ?? []))),
          ),
        })),
      );
    }));

  it('lists every transition in a table, with links to its cause and its rule', () =>
    inPage(`/${behaviourPath(id, 'states')}`, async (page) => {
      const rows = await page.$$eval('.transitions tbody tr', (found) =>
        found.map((row) => [...row.querySelectorAll('a')].map((link) => link.textContent)),
      );
      expect(rows).toEqual(
        Object.values(behaviour.machines).flatMap(({ transitions }) =>
          transitions.map(({ by, emits = [], rule = [] }) => [by.operation ?? [], emits, rule].flat()),
        ),
      );
    }));

  it('lists everything that no operation causes, by name', () =>
    inPage(`/${behaviourPath(id, 'actions')}`, async (page) => {
      const names = await page.$$eval('.actions tbody tr', (rows) =>
        rows.map((row) => row.querySelector('td:nth-child(2)')!.textContent),
      );
      const actions = Object.values(behaviour.machines).flatMap(({ transitions }) =>
        transitions.flatMap(({ name, by }) => (by.operation === undefined ? [name] : [])),
      );
      expect(names).toEqual(expect.toSatisfy((found: string[]) => sameMembers(found, actions)));
    }));

  it('shows every decision under its name', () =>
    inPage(`/${behaviourPath(id, 'decisions')}`, async (page) => {
      const shown = await page.$$eval('section.rule h2', (headings) => headings.map((heading) => heading.id));
      expect(shown).toEqual(Object.keys(behaviour.decisions));
    }));

  it('links from an operation to a rule, and from the rule to the operation', () =>
    inPage(`/${referencePath(id, 'rest')}`, async (page, wrong) => {
      const [entry, rule] = listOperations(spec)
        .map((operation) => [operation, rulesOfOperation(behaviour, operation.id)[0]?.[0]] as const)
        .find(([, first]) => first !== undefined)!;
      await missingAt(page, operationAnchor(entry), [rule!]);
      await page.locator('.governed').getByRole('link', { name: rule!, exact: true }).first().click();
      await page.locator('section.rule').first().waitFor();
      expect(page.url()).toBe(`${site.origin}/${rulePath(id, rule!)}`);
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
      expect(page.url()).toBe(`${site.origin}/${referencePath(id, 'rest')}${operationAnchor(entry)}`);
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

function sameMembers(found: readonly string[], wanted: Iterable<string>): boolean {
  return JSON.stringify([...found].sort()) === JSON.stringify([...wanted].sort());
}
