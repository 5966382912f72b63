import { listActions } from '@wirepact/sandbox/actions';
import { expect, it } from 'vitest';
import { runHere } from '../test/run-here.ts';

const actions = await listActions();

it('has a command with a help for each action of the sandbox', async () => {
  expect(actions.map(({ action }) => action)).toEqual(expect.arrayContaining(['approve', 'decline', 'pay', 'suspend']));
  for (const { action, kind } of actions) {
    const { code, stdout } = await runHere([action, '--help'], undefined, actions);
    expect(stdout).toContain(`wirepact ${action}`);
    expect(stdout).toContain(kind);
    expect(code).toBe(0);
  }
});

it('has no action that is called like another command', async () => {
  const { stdout } = await runHere(['--help']);
  const fixed = [...stdout.matchAll(/^ {2}([a-z]+) /gm)].map(([, name]) => name);
  expect(fixed).toContain('sandbox');
  expect(actions.filter(({ action }) => fixed.includes(action))).toEqual([]);
});
