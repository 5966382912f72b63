import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { listClaims, kinds, type Claim } from '../claims.ts';
import type { Contract } from '../contract/load.ts';
import { provenanceMeaning, provenances } from '../contract/provenance.ts';
import { readList } from '../contract/yaml-file.ts';

/** One document that the contract was written from, as listed in `sources.yaml`. */
interface SourceDocument {
  title: string;
  url?: string;
  gives: string;
  checked: string;
}

const titles: Record<Claim['kind'], string> = {
  operation: 'operations',
  parameter: 'parameters',
  response: 'responses',
  property: 'properties',
  event: 'events',
  example: 'examples',
  rule: 'rules',
};

/** The evidence of an API in Markdown: its sources, how many claims each kind of source has, and every claim of ours. */
export function generateEvidence(contract: Contract): string | undefined {
  const file = join(contract.api.folder, 'sources.yaml');
  if (!existsSync(file)) return undefined;
  const sources = readList<SourceDocument>(file, 'documents, each with `title`, `gives` and `checked`').value;
  const claims = listClaims(contract);
  const marks = provenances.filter((mark) => claims.some(({ provenance }) => provenance === mark));
  const rows = kinds
    .map((kind) => [kind, claims.filter((claim) => claim.kind === kind)] as const)
    .filter(([, own]) => own.length > 0)
    .map(([kind, own]) => [titles[kind], ...marks.map((mark) => String(countMarks(own, mark))), String(own.length)]);
  return [
    `<!-- Generated from spec/${contract.api.id}/ by \`pnpm generate\`. Do not edit. -->\n`,
    `# Evidence for the ${contract.openapi.info.title}\n`,
    '## Sources\n',
    ...sources.map(
      ({ title, url, gives, checked }) => `- ${url ? `[${title}](${url})` : title}: ${gives} Last checked ${checked}.`,
    ),
    '\n## Claims by source\n',
    formatTable([['', ...marks, 'total'], ...rows]),
    ...marks.map((mark) => `- **${mark}**: ${provenanceMeaning[mark]}`),
    '\n## Only in an example\n',
    listBySchema(claims.filter(({ kind, provenance }) => kind === 'property' && provenance === 'example')),
    '\n## From another page of the vendor\n',
    listWithReasons(claims.filter(({ provenance }) => provenance === 'vendor')),
    '\n## Decided by us\n',
    listWithReasons(
      claims.filter(({ kind, provenance, why }) => provenance === 'decided' && why && kind !== 'example'),
    ),
    '',
  ].join('\n');
}

function countMarks(claims: readonly Claim[], mark: string): number {
  return claims.filter(({ provenance }) => provenance === mark).length;
}

function formatTable([head = [], ...rows]: readonly string[][]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return `${[line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')}\n`;
}

/** Properties by schema: `Invoice`: `_id`, `total`. */
function listBySchema(claims: readonly Claim[]): string {
  const bySchema = Map.groupBy(claims, ({ name }) => name.split(/[.[]/)[0] ?? '');
  const lines = [...bySchema].map(
    ([schema, own]) =>
      `- \`${schema}\`: ${own.map(({ name }) => `\`${name.slice(schema.length).replace(/^\./, '')}\``).join(', ')}`,
  );
  return lines.length > 0 ? lines.join('\n') : 'None.';
}

/** One line for each claim, with its reason if it has one. */
function listWithReasons(claims: readonly Claim[]): string {
  const lines = claims.map(({ name, why }) => `- \`${name}\`${why ? `: ${why}` : ''}`);
  return lines.length > 0 ? lines.join('\n') : 'None.';
}
