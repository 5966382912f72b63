import type { Handlers } from '../../../core/api.ts';
import { ok } from '../../../core/api.ts';
import type { PlatformShape } from '../shape.ts';
import { createTemplate, pickRecipient } from '../split-templates.ts';

/** The split templates of a business. */
export const splitTemplates: Handlers<PlatformShape, 'split-template'> = {
  listSplitTemplates: ({ target, tx }) => {
    const templates = tx.list('split-template', { owner: target }).map(({ doc }) => doc);
    return ok({ templates, total: templates.length });
  },
  createSplitTemplate: ({ body, target, tx }) => ok(createTemplate(tx, target, body)),
  getSplitTemplate: ({ resource }) => ok(resource),
  updateSplitTemplate: ({ resource, body: { name, mode, recipients }, tx }) => {
    const changed = tx.change(resource, {
      doc: {
        ...(name !== undefined && { name }),
        ...(mode !== undefined && { mode }),
        ...(recipients !== undefined && { recipients: recipients.map(pickRecipient) }),
      },
    });
    return ok(changed);
  },
  deleteSplitTemplate: ({ resource, tx }) => {
    tx.change(resource);
    return ok({ success: true });
  },
};
