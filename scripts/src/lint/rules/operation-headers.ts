import type { UserContext } from '@redocly/openapi-core';

interface Header {
  in?: string;
  name?: string;
  'x-role'?: string;
}

/** The role of a header that every operation of an API has, if any has it. */
const role = 'api-version';

/** If one operation takes the header of the API version, all of them do. */
export const operationHeaders = (): object => {
  const operations: { name: string; location: UserContext['location']; hasHeader: boolean }[] = [];
  let ofPath: string | undefined;
  let pathHasHeader = false;
  let header: string | undefined;
  const isVersion = ({ in: place, name, 'x-role': own }: Header): boolean => {
    if (place !== 'header' || own !== role) return false;
    header ??= name;
    return true;
  };
  return {
    PathItem: (item: { parameters?: object[] }, { location, resolve }: UserContext) => {
      ofPath = location.pointer;
      pathHasHeader = (item.parameters ?? []).some((one) => isVersion(resolveHeader(one, resolve)));
    },
    Operation: (operation: { operationId?: string; parameters?: object[] }, { location, resolve }: UserContext) => {
      const own = (operation.parameters ?? []).some((one) => isVersion(resolveHeader(one, resolve)));
      const hasHeader = own || (ofPath !== undefined && pathHasHeader);
      operations.push({ name: operation.operationId ?? 'This operation', location, hasHeader });
    },
    Root: {
      leave: (_: unknown, { report }: UserContext) => {
        if (header === undefined) return;
        for (const { name, location, hasHeader } of operations) {
          if (hasHeader) continue;
          report({
            message: `${name} does not have the header \`${header}\`, which other operations have. Add it to \`parameters\`.`,
            location: location.key(),
          });
        }
      },
    },
  };
};

function resolveHeader(parameter: object, resolve: UserContext['resolve']): Header {
  return (resolve(parameter as { $ref?: string }).node ?? parameter) as Header;
}
