import {
  companions,
  startStates,
  type Cause,
  type Clause,
  type Machine,
  type Transition,
} from '../../contract/behaviour.ts';
import { allowedValues, excludeEachOther, resolveBound } from '../../contract/conditions.ts';
import type { Schema } from '../../contract/documents.ts';
import { bodySchema, findMember, listMembers } from '../../contract/fields.ts';
import { listOperations } from '../../contract/operations.ts';
import { escapeToken } from '../../contract/pointer.ts';
import { suggest, type Context } from './context.ts';

/**
 * Checks that a program can run the machines: each transition can be triggered, its condition and its due time can be read,
 * and no two transitions fire for the same cause in the same state.
 */
export function checkTransitions(context: Context): void {
  const { behaviour, openapi, report } = context;
  for (const [id, machine] of Object.entries(behaviour.machines)) {
    if (machine.schema !== undefined && !openapi.components.schemas?.[machine.schema]) {
      const known = new Set(Object.keys(openapi.components.schemas ?? {}));
      report(
        `/machines/${escapeToken(id)}/schema`,
        `There is no schema called \`${machine.schema}\`.`,
        suggest(machine.schema, known),
      );
      continue;
    }
    for (const [index, transition] of machine.transitions.entries()) {
      const pointer = transitionPointer(id, index);
      checkDue(context, machine, transition, pointer);
      checkCompanions(context, transition, pointer);
      for (const [at, clause] of (transition.if ?? []).entries()) {
        checkClause(context, { machine, transition, clause, pointer: `${pointer}/if/${at}` });
        if (excludeEachOther([clause], transition.if?.slice(0, at), behaviour.numbers)) {
          report(
            `${pointer}/if/${at}`,
            `\`${transition.name}\` never fires: no \`${clause.field}\` fits all clauses of its condition.`,
            'Correct one of the clauses on this field.',
          );
        }
      }
    }
    checkStates(context, id, machine);
    checkConflicts(context, id, machine);
  }
}

function transitionPointer(machine: string, index: number): string {
  return `/machines/${escapeToken(machine)}/transitions/${index}`;
}

function checkDue({ openapi, report }: Context, machine: Machine, transition: Transition, pointer: string): void {
  const { by, due, name } = transition;
  if (by.timer === undefined) {
    if (due !== undefined)
      report(`${pointer}/due`, `\`${name}\` has a due field, but is not a timer.`, 'Remove `due`.');
    return;
  }
  // A timer that fires with another transition is due when that one is.
  if (due === undefined && companions(transition).length > 0) return;
  if (due === undefined) {
    report(
      pointer,
      `The timer of \`${name}\` has no due field.`,
      'Name the field of the resource with the time in `due`. If the contract does not have it, add it to `fields` of the machine.',
    );
  } else if (!listResourceFields(openapi, machine).includes(due)) {
    report(
      `${pointer}/due`,
      `\`${due}\` is not a field of the resource.`,
      suggestField(due, listResourceFields(openapi, machine)),
    );
  }
}

function checkCompanions({ behaviour, report }: Context, transition: Transition, pointer: string): void {
  for (const companion of companions(transition)) {
    const [machine = '', name = ''] = companion.split('.');
    const named = behaviour.machines[machine]?.transitions.filter((candidate) => candidate.name === name) ?? [];
    if (named.length === 0) {
      report(
        `${pointer}/with`,
        `There is no transition \`${companion}\`, so nothing can trigger this one.`,
        'Write `machine.name` of a transition in this file.',
      );
    } else if (!named.some((other) => companions(other).length === 0 && causeOf(other.by) === causeOf(transition.by))) {
      report(
        `${pointer}/with`,
        `\`${companion}\` does not have the cause of this transition, or waits for another one, so nothing can trigger this one.`,
        'Give both the same kind of cause and the same operation, and name the transition that comes first.',
      );
    }
  }
}

interface ClausePlace {
  machine: Machine;
  transition: Transition;
  clause: Clause;
  pointer: string;
}

function checkClause(
  { behaviour, openapi, report }: Context,
  { machine, transition, clause, pointer }: ClausePlace,
): void {
  const [root, ...path] = clause.field.split('.');
  const isCount = path.at(-1) === 'distinct';
  const names = isCount ? path.slice(0, -1) : path;
  const operation = listOperations(openapi).find(({ id }) => id === transition.by.operation)?.operation;
  const schema =
    root === 'body' ? operation && bodySchema(operation) : openapi.components.schemas?.[machine.schema ?? ''];
  const isOwn = root === 'resource' && names.length === 1 && (machine.fields ?? {})[names[0] as string] !== undefined;
  const member = findMember(openapi, schema, names);
  if (!isOwn && (!member || (isCount && member.type !== 'array'))) {
    const known = root === 'body' ? listMembers(openapi, schema) : listResourceFields(openapi, machine);
    report(
      `${pointer}/field`,
      `The condition reads \`${clause.field}\`, but there is no such field.`,
      root === 'body' && !operation
        ? 'Only a transition that an operation causes has a `body`.'
        : suggestField(names.join('.'), known),
    );
    return;
  }
  for (const bound of [clause['at-least'], clause['at-most'], clause['more-than'], clause['less-than']]) {
    if (bound !== undefined && resolveBound(bound, behaviour.numbers) === undefined) {
      const known = new Set(Object.keys(behaviour.numbers));
      report(pointer, `There is no number called \`${bound}\`.`, suggest(String(bound), known));
    }
  }
  const listed = member && listValues(member);
  const allowed = allowedValues(clause, behaviour.numbers);
  if (listed && 'values' in allowed) {
    for (const value of allowed.values) {
      if (value !== null && !listed.includes(value)) {
        report(
          pointer,
          `\`${clause.field}\` is never \`${value}\`, so the condition does not hold for it.`,
          `Its values are: ${listed.join(', ')}.`,
        );
      }
    }
  }
}

function listValues(schema: Schema): readonly unknown[] | undefined {
  return schema.enum ?? schema['x-extensible-enum'];
}

function listResourceFields(openapi: Context['openapi'], { schema, fields = {} }: Machine): string[] {
  return [...listMembers(openapi, openapi.components.schemas?.[schema ?? '']), ...Object.keys(fields)];
}

function suggestField(name: string, known: readonly string[]): string {
  return known.length === 0
    ? 'Name the schema of the resource in `schema` of the machine, or add the field to its `fields`.'
    : suggest(name, new Set(known));
}

/** Reports transitions from a state that the resource never enters, because nothing can trigger them. */
function checkStates({ report }: Context, id: string, { states, transitions }: Machine): void {
  const entered = new Set(transitions.filter(({ from }) => from === undefined).map(({ to }) => to));
  for (let size = -1; size !== entered.size;) {
    size = entered.size;
    for (const transition of transitions) {
      if (startStates(transition).some((state) => entered.has(state))) entered.add(transition.to);
    }
  }
  for (const [index, transition] of transitions.entries()) {
    for (const state of startStates(transition)) {
      if (state in states && !entered.has(state)) {
        report(
          `${transitionPointer(id, index)}/from`,
          `Nothing can trigger \`${transition.name}\` from \`${state}\`: no transition leads to this state.`,
          'Add the transition that creates the resource in this state, or that leads to it.',
        );
      }
    }
  }
}

/** Reports two transitions that the same cause triggers in the same state, unless their conditions exclude each other. */
function checkConflicts({ behaviour, report }: Context, id: string, { transitions }: Machine): void {
  for (const [index, transition] of transitions.entries()) {
    for (const [earlier, other] of transitions.slice(0, index).entries()) {
      const [state] = sharedStates(transition, other);
      if (state === undefined || triggerOf(transition) !== triggerOf(other)) continue;
      if (excludeEachOther(transition.if, other.if, behaviour.numbers)) continue;
      report(
        transitionPointer(id, index),
        `\`${transition.name}\` to \`${transition.to}\` and \`${other.name}\` to \`${other.to}\` (transition ${earlier + 1} of \`${id}\`) ` +
          `can both fire ${state === '' ? 'for a new resource' : `from \`${state}\``}.`,
        'Give both a condition in `if`, on the same field and with different values, or give them different names.',
      );
    }
  }
}

/** The states in which both transitions start. The empty string stands for a new resource. */
function sharedStates(one: Transition, other: Transition): string[] {
  const starts = (transition: Transition): string[] => (transition.from === undefined ? [''] : startStates(transition));
  return starts(one).filter((state) => starts(other).includes(state));
}

/** What triggers a transition. A person and the vendor choose by name; an operation and a time do not choose. */
function triggerOf(transition: Transition): string {
  const { by, due, name } = transition;
  const others = companions(transition);
  if (others.length > 0) return `${causeOf(by)} with ${others.join(', ')}`;
  if (by.operation !== undefined) return causeOf(by);
  return by.timer === undefined ? `${causeOf(by)} ${name}` : `timer ${due}`;
}

function causeOf(by: Cause): string {
  const [kind = ''] = Object.keys(by);
  return by.operation === undefined ? kind : `operation ${by.operation}`;
}
