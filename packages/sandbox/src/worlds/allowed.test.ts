import { machines } from '@wirepact/platform/behaviour';
import { describe, expect, it } from 'vitest';
import { listAllowed } from './allowed.ts';

describe('listAllowed', () => {
  it('lists the operations, actions and timers that a state allows, with the state that follows', () => {
    const allowed = listAllowed(machines.invoice, 'sent');
    expect(allowed).toContainEqual({ name: 'cancelInvoice', by: 'operation', to: 'cancelled' });
    expect(allowed).toContainEqual({ name: 'pay', by: 'hosted', to: 'paid' });
    expect(allowed.map(({ name }) => name)).not.toContain('sendInvoice');
  });

  it('names something once for each state that can follow', () => {
    const keys = Object.values(machines).flatMap((machine) =>
      machine.states.map((state) => listAllowed(machine, state).map(({ name, to }) => `${name} ${to}`)),
    );
    for (const list of keys) expect(new Set(list).size).toBe(list.length);
  });

  it('allows nothing without a machine', () => {
    expect(listAllowed(undefined, '')).toEqual([]);
  });
});
