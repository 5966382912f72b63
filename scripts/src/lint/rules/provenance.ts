import type { UserContext } from '@redocly/openapi-core';
import { ancestors } from '../source-pointer.ts';

/** Where a claim comes from. */
export const provenances: readonly string[] = ['stated', 'example', 'vendor', 'decided'];

interface Marked {
  'x-provenance'?: unknown;
  'x-why'?: unknown;
}

/**
 * Every operation, parameter, header, schema and example says where it comes from, itself or through what encloses it in
 * its file; whatever is our own decision says why.
 */
export const provenance = (): object => {
  const claim = (node: Marked, { report, location }: UserContext): void => {
    const marks = ancestors(location.source, location.pointer).filter(
      (at) => (at as Marked | undefined)?.['x-provenance'] !== undefined,
    );
    if (marks.length === 0) {
      report({
        message: `Nothing says where this comes from. Write \`x-provenance: ${provenances.join(' | ')}\` here or on what encloses it.`,
        location: location.key(),
      });
    }
    own(node, { report, location } as UserContext, true);
  };
  const own = (node: Marked, { report, location }: UserContext, reason: boolean): void => {
    const mark = node['x-provenance'];
    if (mark === undefined) return;
    if (!provenances.includes(mark as string)) {
      report({
        message: `\`x-provenance: ${String(mark)}\` is not one of ${provenances.join(', ')}.`,
        location: location.child('x-provenance'),
      });
    } else if (reason && mark === 'decided' && !node['x-why']) {
      report({
        message: 'A decision of ours says why: write one sentence in `x-why` beside `x-provenance: decided`.',
        location: location.child('x-provenance'),
      });
    }
  };
  return {
    Operation: (node: Marked, ctx: UserContext) => {
      // An AsyncAPI operation only names a channel; its messages make the claims.
      if (ctx.specVersion !== 'async3') claim(node, ctx);
    },
    Message: claim,
    Parameter: claim,
    Header: claim,
    Response: claim,
    Schema: claim,
    Example: (node: Marked, ctx: UserContext) => {
      if (node['x-provenance'] === undefined) {
        ctx.report({
          message:
            'Say whether the document prints this payload (`x-provenance: example`) or we wrote it (`x-provenance: decided`).',
          location: ctx.location.key(),
        });
      }
      own(node, ctx, false);
    },
  };
};
