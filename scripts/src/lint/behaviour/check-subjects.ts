import { bodySchema, findMember } from '../../contract/fields.ts';
import { listOperations, type OperationEntry } from '../../contract/operations.ts';
import { escapeToken } from '../../contract/pointer.ts';
import { suggest, type Context } from './context.ts';

/** Checks that `operations` says for each operation what it acts on, in names that exist. */
export function checkSubjects({ behaviour, openapi, report }: Context): void {
  const { machines, resources = {}, operations } = behaviour;
  const known = new Set([...Object.keys(machines), ...Object.keys(resources)]);
  const entries = listOperations(openapi);
  for (const { id } of entries) {
    if (id in operations) continue;
    report('/operations', `\`${id}\` does not say what it acts on.`, `Add \`${id}: { resource: … }\`.`);
  }
  for (const [id, { resource, id: field, within = {} }] of Object.entries(operations)) {
    const pointer = `/operations/${escapeToken(id)}`;
    const entry = entries.find((candidate) => candidate.id === id);
    if (!entry) {
      report(
        pointer,
        `There is no operation called \`${id}\`.`,
        suggest(id, new Set(entries.map((other) => other.id))),
      );
      continue;
    }
    for (const name of [resource, ...Object.keys(within)]) {
      if (!known.has(name)) report(pointer, `There is no resource called \`${name}\`.`, suggest(name, known));
    }
    for (const name of [...(field === undefined ? [] : [field]), ...Object.values(within)]) {
      if (hasField(entry, name, openapi)) continue;
      report(pointer, `\`${id}\` has no \`${name}\`.`, 'Name a parameter, or a member of the body, of this operation.');
    }
    const leaves = machines[resource]?.transitions.some(({ from, by }) => from !== undefined && by.operation === id);
    if (leaves && field === undefined) {
      report(pointer, `\`${id}\` changes a \`${resource}\`, but nothing identifies it.`, 'Name its field in `id`.');
    }
  }
}

function hasField(entry: OperationEntry, field: string, openapi: Context['openapi']): boolean {
  const [place, ...names] = field.split('.');
  if (place === 'body') return findMember(openapi, bodySchema(entry.operation), names) !== undefined;
  const name = names.join('.');
  return entry.parameters.some((parameter) => parameter.in === place && parameter.name === name);
}
