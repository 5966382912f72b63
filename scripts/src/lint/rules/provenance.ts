import type { UserContext } from '@redocly/openapi-core';
import { provenances } from '../../contract/provenance.ts';
import { listAncestors } from '../source-pointer.ts';

/** The values for OpenAPI and AsyncAPI documents. Only a rule of `behaviour.yaml` can be implied by other statements. */
const allowed: readonly string[] = provenances.filter((value) => value !== 'implied');

interface UncheckedMarks {
  'x-provenance'?: unknown;
  'x-why'?: unknown;
}

/**
 * Every operation, parameter, header, schema and example has a mark that says where it comes from. An object inherits the
 * mark of an object around it in the same file. A mark of our own decision needs a reason.
 */
export const provenance = (): object => {
  const claim = (node: UncheckedMarks, { report, location }: UserContext): void => {
    const marks = listAncestors(location.source, location.pointer).filter(
      (at) => (at as UncheckedMarks | undefined)?.['x-provenance'] !== undefined,
    );
    if (marks.length === 0) {
      report({
        message: `Nothing says where this comes from. Write \`x-provenance: ${allowed.join(' | ')}\` here or on an object around it.`,
        location: location.key(),
      });
    }
    own(node, { report, location } as UserContext, true);
  };
  const own = (node: UncheckedMarks, { report, location }: UserContext, reason: boolean): void => {
    const mark = node['x-provenance'];
    if (mark === undefined) return;
    if (!allowed.includes(mark as string)) {
      report({
        message: `\`x-provenance: ${String(mark)}\` is not one of ${allowed.join(', ')}.`,
        location: location.child('x-provenance'),
      });
    } else if (reason && mark === 'decided' && !node['x-why']) {
      report({
        message: 'A decision of ours needs a reason: write one sentence in `x-why` beside `x-provenance: decided`.',
        location: location.child('x-provenance'),
      });
    }
  };
  return {
    Operation: (node: UncheckedMarks, ctx: UserContext) => {
      // An AsyncAPI operation only names a channel. Its messages have the marks.
      if (ctx.specVersion !== 'async3') claim(node, ctx);
    },
    Message: claim,
    Parameter: claim,
    Header: claim,
    Response: claim,
    Schema: claim,
    Example: (node: UncheckedMarks, ctx: UserContext) => {
      if (node['x-provenance'] === undefined) {
        ctx.report({
          message:
            'Say whether the vendor’s document shows this payload (`x-provenance: example`) or we wrote it (`x-provenance: decided`).',
          location: ctx.location.key(),
        });
      }
      own(node, ctx, false);
    },
  };
};
