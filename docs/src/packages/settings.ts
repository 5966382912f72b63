import type { TypeDocOptions } from 'typedoc';
import type { PluginOptions } from 'typedoc-plugin-markdown';

/** How TypeDoc reads, checks and shows the public API of the packages. */
export const settings: Partial<TypeDocOptions & PluginOptions> = {
  name: 'Packages',
  plugin: ['typedoc-plugin-markdown'],
  locales: { en: { kind_plural_variable: 'Constants', kind_plural_type_alias: 'Types' } },
  readme: 'none',
  alwaysCreateEntryPointModule: true,
  logLevel: 'Warn',
  githubPages: false,
  // Both would contain the addresses of one machine or host.
  disableSources: true,
  disableGit: true,
  // The references describe these types, and a separate page lists them.
  exclude: ['**/generated/types.ts', '**/generated/*/types.ts'],
  excludeExternals: true,
  excludeInternal: true,
  excludePrivate: true,
  excludeProtected: true,
  sort: ['source-order'],
  sortEntryPoints: false,
  groupOrder: ['Functions', 'Classes', 'Constants', 'Namespaces', 'Interfaces', 'Types', 'References'],
  // `undocumented.ts` checks docstrings, because it knows which exports do not need one.
  validation: { invalidLink: true, notDocumented: false, notExported: false, rewrittenLink: true },

  entryFileName: 'index',
  fileExtension: '.md',
  hidePageHeader: true,
  hideBreadcrumbs: true,
  hidePageTitle: true,
  expandObjects: true,
  expandParameters: true,
  parametersFormat: 'none',
  interfacePropertiesFormat: 'table',
  classPropertiesFormat: 'table',
  typeAliasPropertiesFormat: 'table',
  typeDeclarationFormat: 'table',
  tableColumnSettings: { hideDefaults: true, hideInherited: true, hideModifiers: true, hideOverrides: true },
};
