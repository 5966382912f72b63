import type { UserContext } from '@redocly/openapi-core';

/** Summaries are short titles in sentence case without a full stop. */
export const summaryStyle = (): object => {
  const check = ({ summary }: { summary?: string }, { report, location }: UserContext): void => {
    if (summary === undefined) return;
    if (!/^[A-Z0-9]/.test(summary) || summary.endsWith('.') || summary.length > 60) {
      report({
        message: `"${summary}" must begin with a capital letter, end without a full stop, and have at most 60 characters.`,
        location: location.child('summary'),
      });
    }
  };
  return {
    Operation: (operation: { summary?: string; action?: string }, ctx: UserContext) => {
      if (!operation.action) check(operation, ctx);
    },
    Example: check,
  };
};
