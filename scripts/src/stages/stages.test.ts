import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { repository } from '../contract/apis.ts';
import { selectStages, stages } from './stages.ts';
import { listTasks } from './tasks.ts';

it('selects every stage if none is named, and keeps the order of the list otherwise', () => {
  expect(selectStages([])).toBe(stages);
  const chosen = selectStages(['docs', 'lint']);
  expect(typeof chosen === 'string' ? chosen : chosen.map(({ name }) => name)).toEqual(['lint', 'docs']);
});

it('refuses an unknown stage and lists the known ones', () => {
  expect(selectStages(['lint', 'lnit'])).toMatch(/^There is no stage "lnit"\. Choose from: lint, drift, types, /);
});

it.each(stages)('finds the tasks of the stage $name in the packages', ({ tasks }) => {
  for (const task of tasks) expect(listTasks(repository, [task])).not.toEqual([]);
});

it('covers every task of turbo.json except sources, builds and benchmarks', () => {
  const { tasks } = JSON.parse(
    readFileSync(join(repository, 'turbo.json'), 'utf8').replaceAll(/^\s*\/\/.*$/gm, ''),
  ) as { tasks: Record<string, unknown> };
  const names = new Set(Object.keys(tasks).map((task) => task.replace(/^.*#/, '')));
  for (const name of ['sources', 'build', 'bench']) names.delete(name);
  expect([...names].sort()).toEqual([...stages.flatMap((stage) => stage.tasks)].sort());
});

it('names a task of a package after the package, and one of the root after //', () => {
  expect(listTasks(repository, ['lint:spec', 'docs:build'])).toEqual(['//:lint:spec', '@wirepact/docs:docs:build']);
});
