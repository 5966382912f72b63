import type { Exchange } from '../exchange.ts';
import { findUnknownMembers } from '../known-members.ts';
import { describeViolations } from '../violations.ts';
import type { ViolationEntry } from '../definition.ts';
import type { Step } from './index.ts';

const MISSING: readonly ViolationEntry[] = [{ instancePath: '', message: 'must be present', keyword: 'required' }];

export const checkBody: Step = (exchange) => {
  const { operation, body, api } = exchange;
  const reader = operation?.reader;
  if (!operation || !reader?.body) return undefined;
  const violations = findViolations(exchange);
  const { isLocal } = exchange.parts;
  for (const { refusal, detail } of api.definition?.checkBody?.({
    operation: operation.id,
    body,
    violations,
    isLocal,
  }) ?? []) {
    const refused = exchange.refuse('body', detail, {
      refusal,
      ...(refusal in api.contract.rules && { rule: refusal }),
      members: { errors: describeViolations(violations) },
    });
    if (refused) return refused;
  }
  if (violations.length > 0 && !api.definition?.checkBody) {
    const errors = describeViolations(violations);
    const { pointer, message } = errors[0]!;
    const where = pointer === '' ? 'The body' : `\`${pointer}\` in the body`;
    return exchange.refuse('body', `${where} ${message}. Compare the body with the contract.`, { members: { errors } });
  }
  return body === undefined ? undefined : checkUnknown(exchange);
};

function findViolations({ operation, body }: Exchange): readonly ViolationEntry[] {
  const { body: validate, bodyRequired } = operation!.reader!;
  if (body === undefined) return bodyRequired ? MISSING : [];
  return validate!(body) ? [] : (validate!.errors ?? MISSING);
}

function checkUnknown(exchange: Exchange): ReturnType<Step> {
  const unknown = findUnknownMembers(exchange.body, exchange.operation!.members);
  if (unknown.length === 0) return undefined;
  if (exchange.settings?.switches['unknown-fields'] === 'refuse') {
    return exchange.refuse('body', `The contract does not know \`${unknown[0]}\` in the body. Omit it.`, {
      members: { errors: unknown.map((pointer) => ({ pointer, message: 'is not known' })) },
    });
  }
  for (const pointer of unknown) exchange.warnings.push(`unknown-field ${pointer}`);
  return undefined;
}
