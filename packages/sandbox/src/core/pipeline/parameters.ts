import { describeViolations } from '../violations.ts';
import type { Step } from './index.ts';

const EMPTY = new URLSearchParams();

export const checkParameters: Step = (exchange) => {
  const { operation, request, parameters } = exchange;
  if (!operation?.reader) return undefined;
  const query = request.search === '' ? EMPTY : new URLSearchParams(request.search);
  const nul = findNul(parameters, query);
  if (nul !== undefined) {
    return exchange.refuse('parameters', `The parameter ${nul} has a NUL character. Send text without it.`, {
      members: { errors: [{ pointer: `/${nul}`, message: 'must not have a NUL character' }] },
    });
  }
  const headers = request.headers as Readonly<Record<string, string | undefined>>;
  const { value, errors, unknown } = operation.reader.readParameters({ path: parameters, query, headers });
  if (errors) {
    const described = describeViolations(errors);
    const { pointer, message } = described[0]!;
    return exchange.refuse(
      'parameters',
      `The parameter ${pointer.slice(1)} ${message}. Compare it with the contract.`,
      {
        members: { errors: described },
      },
    );
  }
  exchange.values = value ?? {};
  if (!unknown || unknown.length === 0) return undefined;
  if (exchange.settings.switches['unknown-fields'] === 'refuse') {
    return exchange.refuse('parameters', `The operation does not have a parameter ${unknown[0]}. Omit it.`, {
      members: { errors: unknown.map((name) => ({ pointer: `/query/${name}`, message: 'is not known' })) },
    });
  }
  for (const name of unknown) exchange.warnings.push(`unknown-field /query/${name}`);
  return undefined;
};

function findNul(path: Readonly<Record<string, string>>, query: URLSearchParams): string | undefined {
  for (const name in path) if (path[name]!.includes('\0')) return `path/${name}`;
  for (const [name, value] of query)
    if (name.includes('\0') || value.includes('\0')) return `query/${name.replaceAll('\0', '')}`;
  return undefined;
}
