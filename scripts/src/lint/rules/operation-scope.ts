import type { UserContext } from '@redocly/openapi-core';

/**
 * If the security scheme names a schema of scopes in `x-scopes`, every operation needs exactly one of these scopes. The
 * walk may reach that schema after the operations, so the rule reports at the end of the walk.
 */
export const operationScope = (): object => {
  const operations: { name: string; scopes: string[]; location: UserContext['location'] }[] = [];
  const enums = new Map<string, string[]>();
  let schemaName: string | undefined;
  return {
    SecurityScheme: (scheme: { 'x-scopes'?: string }) => {
      schemaName ??= scheme['x-scopes'];
    },
    Operation: (
      operation: { operationId?: string; security?: Record<string, string[]>[] },
      { location }: UserContext,
    ) => {
      const scopes = (operation.security ?? []).flatMap((requirement) => Object.values(requirement).flat());
      operations.push({ name: operation.operationId ?? 'This operation', scopes, location });
    },
    Schema: (schema: { enum?: string[] }, { location }: UserContext) => {
      if (schema.enum) enums.set(location.pointer.split('/').pop() ?? '', schema.enum);
    },
    Root: {
      leave: (_: unknown, { report }: UserContext) => {
        if (!schemaName) return;
        const known = enums.get(schemaName);
        for (const { name, scopes, location } of operations) {
          if (scopes.length !== 1) {
            report({
              message: `${name} asks for ${scopes.length} scopes. Write exactly one in its \`security\`, as \`- <scheme>: [<scope>]\`.`,
              location: location.key(),
            });
          } else if (known && !known.includes(scopes[0] as string)) {
            report({
              message: `${name} asks for the scope \`${scopes[0]}\`, which ${schemaName} does not list.`,
              location: location.child('security'),
            });
          }
        }
      },
    },
  };
};
