import type { UserContext } from '@redocly/openapi-core';
import { findPointer } from '../../contract/pointer.ts';
import type { Example, Operation, Parameter, Response } from '../../contract/documents.ts';

const styles: Record<string, string[][]> = {
  whole: [['items']],
  page: [
    ['items', 'totalPages'],
    ['items', 'hasNextPage'],
    ['items', 'pageSize'],
  ],
};

/** `x-pagination` has a known style, and its pointers resolve in the first example of the response. */
export const pagination = (): object => ({
  Operation: (operation: Operation, { report, location, resolve }: UserContext) => {
    const declared = operation['x-pagination'] as Record<string, string> | undefined;
    if (!declared) return;
    const at = location.child('x-pagination');
    const { style = '', ...pointers } = declared;
    const members = Object.keys(pointers).sort().join();
    if (!styles[style]?.some((wanted) => wanted.toSorted().join() === members)) {
      const forms = Object.entries(styles).flatMap(([name, sets]) =>
        sets.map(
          (set) =>
            `{ style: ${name}, ${set.map((key) => `${key}: ${key === 'pageSize' ? '<parameter>' : '/…'}`).join(', ')} }`,
        ),
      );
      report({ message: `\`x-pagination\` must be one of: ${forms.join('  or  ')}.`, location: at.key() });
      return;
    }
    const success = Object.entries(operation.responses).find(([status]) => status.startsWith('2'))?.[1];
    const media = success ? Object.values(resolve<Response>(success as never).node?.content ?? {})[0] : undefined;
    const shown = Object.values(media?.examples ?? {})[0];
    const example = shown ? resolve<Example>(shown as never).node?.value : undefined;
    const parameters = [...(operation.parameters ?? [])].map(
      (parameter) => resolve<Parameter>(parameter as never).node,
    );
    const { pageSize, ...inResponse } = pointers;
    if (pageSize !== undefined && !parameters.some((parameter) => parameter?.name === pageSize)) {
      report({ message: `The operation does not have the parameter \`${pageSize}\`.`, location: at.child('pageSize') });
    }
    for (const [member, pointer] of Object.entries(inResponse)) {
      if (findPointer(example, pointer) === undefined) {
        report({
          message: `\`${member}: ${pointer}\` does not exist in the example of the response.`,
          location: at.child(member),
        });
      }
    }
  },
});
