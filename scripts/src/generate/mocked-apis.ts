import type { Api } from '../contract/apis.ts';
import { pascalCase } from './names.ts';

/** The contracts that the mock serves, by the path segment that each is mounted under. */
export function generateMockedApis(apis: readonly Api[]): string {
  const lines = apis.map(({ id }) => {
    const name = `${pascalCase(id).charAt(0).toLowerCase()}${pascalCase(id).slice(1)}`;
    return {
      imported: `import ${name} from '@wirepact/${id}/spec.json' with { type: 'json' };\n`,
      member: `  ${name === id ? id : `'${id}': ${name}`},\n`,
    };
  });
  return [
    '// Generated from the folders of spec/ by `pnpm generate`. Do not edit.\n',
    "\nimport type { OpenApiDocument } from '../openapi-document.ts';\n",
    ...lines.map(({ imported }) => imported),
    '\n/** The OpenAPI document of each API, by the path segment that it is mounted under. */\n',
    `export const apis: Readonly<Record<string, OpenApiDocument>> = {\n${lines.map(({ member }) => member).join('')}};\n`,
  ].join('');
}
