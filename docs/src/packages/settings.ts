import type { TypeDocOptions } from 'typedoc';
import type { PluginOptions } from 'typedoc-plugin-markdown';

/** How the public surface of the packages is read, what it must have, and how it is shown. */
export const settings: Partial<TypeDocOptions & PluginOptions> = {
  name: 'Packages',
  plugin: ['typedoc-plugin-markdown'],
  readme: 'none',
  logLevel: 'Warn',
  githubPages: false,
  // The addresses of both would be those of one machine or one host.
  disableSources: true,
  disableGit: true,
  // What is sent is described by the references; there is a list of these types.
  exclude: ['**/generated/types.ts'],
  excludeExternals: true,
  excludeInternal: true,
  excludePrivate: true,
  excludeProtected: true,
  sort: ['source-order'],
  sortEntryPoints: false,
  groupOrder: ['Functions', 'Classes', 'Variables', 'Namespaces', 'Interfaces', 'Type Aliases', 'References'],
  // Whether everything has a docstring is asked in `undocumented.ts`, which knows what stands for itself.
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
  tableColumnSettings: { hideInherited: true, hideOverrides: true, hideModifiers: true, leftAlignHeaders: true },
};
