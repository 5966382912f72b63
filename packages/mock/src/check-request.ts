import type { HostRequest } from '@wirepact/http-host';
import { checkBody } from './check-body.ts';
import { validateInput, validateSecurity } from './engine.ts';
import type { PrismRequest } from './engine.ts';
import type { Operation } from './operations.ts';
import { readViolations } from './violation.ts';
import type { Violation } from './violation.ts';

/** A request that was checked. */
export interface CheckedRequest {
  /** Everything that breaks the contract, in the order of credentials, parameters and body. */
  readonly violations: readonly Violation[];
  /** The value of the body; `undefined` if there is none that could be read. */
  readonly body: unknown;
}

/** Checks a request against its operation. A body that the operation does not take is ignored. */
export function checkRequest(operation: Operation, request: HostRequest): CheckedRequest {
  const element = toPrism(request);
  const { body: spec, ...parameters } = operation.request ?? {};
  const names = [parameters.path, parameters.query, parameters.headers].flatMap((group = []) =>
    group.map(({ name }) => name),
  );
  const body = spec ? checkBody(spec, request, operation) : { violations: [], value: undefined };
  return {
    violations: [
      ...readViolations('request', validateSecurity({ resource: operation, element })).map(nameCredentials),
      // Prism does not check the body here: it treats the JSON values `null`, `false`, `0` and `""` as a missing body.
      ...readViolations('request', validateInput({ resource: { ...operation, request: parameters }, element })).map(
        (violation) => restoreNames(violation, names),
      ),
      ...body.violations,
    ],
    body: body.value,
  };
}

function toPrism({ method, path, search, headers }: HostRequest): PrismRequest {
  const { 'content-type': _type, 'content-length': _length, ...others } = headers as Record<string, string>;
  return {
    method: method.toLowerCase() as PrismRequest['method'],
    url: { path, query: readQuery(search) },
    headers: {
      ...others,
      ...(others['authorization'] && { authorization: capitaliseScheme(others['authorization']) }),
    },
  };
}

function readQuery(search: string): Record<string, string | string[]> {
  const parameters = new URLSearchParams(search);
  return Object.fromEntries(
    [...new Set(parameters.keys())].map((name) => {
      const values = parameters.getAll(name);
      return [name, values.length === 1 ? values[0]! : values];
    }),
  );
}

/** The name of a scheme is case-insensitive (RFC 9110). Prism knows only one spelling of `Bearer`. */
function capitaliseScheme(authorization: string): string {
  return authorization.replace(/^bearer(?=\s)/i, 'Bearer');
}

/** Prism reports parameters in lower case. */
function restoreNames({ location, message, ...rest }: Violation, names: readonly string[]): Violation {
  const restore = (word: string) => names.find((name) => name.toLowerCase() === word) ?? word;
  return {
    ...rest,
    location: [...location.slice(0, 2), ...location.slice(2, 3).map(restore), ...location.slice(3)],
    message: message.replace(/(?<=^Request \w+ parameter )[^\s.]+|(?<= required property ')[^']+/, restore),
  };
}

function nameCredentials(violation: Violation): Violation {
  return { ...violation, message: 'Request credentials are missing, or not in the form that the contract describes' };
}
