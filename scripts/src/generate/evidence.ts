import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { claimsOf, kinds, type Claim } from '../claims.ts';
import type { Contract } from '../contract/load.ts';
import { readYaml } from '../contract/yaml-file.ts';

/** One document that the contract was written from; `sources.yaml` lists them. */
interface SourceDocument {
  title: string;
  url?: string;
  gives: string;
  checked: string;
}

const provenances = {
  stated: 'the vendor’s document says so',
  implied: 'it follows from what the document says',
  example: 'only an example shows it',
  vendor: 'another page of the vendor says so',
  decided: 'nobody says; it is our choice',
};

const titles: Record<Claim['kind'], string> = {
  operation: 'operations',
  parameter: 'parameters',
  answer: 'answers',
  property: 'properties',
  event: 'events',
  example: 'examples',
  rule: 'rules',
};

/** The evidence of an API in Markdown: its sources, how much rests on what, and every claim that the vendor did not make. */
export function generateEvidence(contract: Contract): string | undefined {
  const file = join(contract.api.folder, 'sources.yaml');
  if (!existsSync(file)) return undefined;
  const sources = readYaml(file).value as SourceDocument[];
  const claims = claimsOf(contract);
  const marks = Object.keys(provenances).filter((mark) => claims.some(({ provenance }) => provenance === mark));
  const rows = kinds
    .map((kind) => [kind, claims.filter((claim) => claim.kind === kind)] as const)
    .filter(([, some]) => some.length > 0)
    .map(([kind, some]) => [titles[kind], ...marks.map((mark) => String(count(some, mark))), String(some.length)]);
  return [
    `<!-- Generated from spec/${contract.api.id}/ by \`pnpm generate\`. Do not edit. -->\n`,
    `# Where the ${contract.openapi.info.title} comes from\n`,
    '## Sources\n',
    ...sources.map(
      ({ title, url, gives, checked }) => `- ${url ? `[${title}](${url})` : title}: ${gives} Last checked ${checked}.`,
    ),
    '\n## How much rests on what\n',
    table([['', ...marks, 'in all'], ...rows]),
    ...marks.map((mark) => `- **${mark}**: ${provenances[mark as keyof typeof provenances]}`),
    '\n## What only an example shows\n',
    grouped(claims.filter(({ kind, provenance }) => kind === 'property' && provenance === 'example')),
    '\n## What another page of the vendor adds\n',
    listed(claims.filter(({ provenance }) => provenance === 'vendor')),
    '\n## What we decided\n',
    listed(claims.filter(({ kind, provenance, why }) => provenance === 'decided' && why && kind !== 'example')),
    '',
  ].join('\n');
}

function count(claims: readonly Claim[], mark: string): number {
  return claims.filter(({ provenance }) => provenance === mark).length;
}

function table([head = [], ...rows]: readonly string[][]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return `${[line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')}\n`;
}

/** Properties by schema: `Invoice`: `_id`, `total`. */
function grouped(claims: readonly Claim[]): string {
  const bySchema = Map.groupBy(claims, ({ name }) => name.split(/[.[]/)[0] ?? '');
  const lines = [...bySchema].map(
    ([schema, some]) =>
      `- \`${schema}\`: ${some.map(({ name }) => `\`${name.slice(schema.length).replace(/^\./, '')}\``).join(', ')}`,
  );
  return lines.length > 0 ? lines.join('\n') : 'Nothing.';
}

/** One line for each claim, with its reason where it has one. */
function listed(claims: readonly Claim[]): string {
  const lines = claims.map(({ name, why }) => `- \`${name}\`${why ? `: ${why}` : ''}`);
  return lines.length > 0 ? lines.join('\n') : 'Nothing.';
}
