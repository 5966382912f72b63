// pnpm bench [section…]: every figure is a ratio to a named peer, measured in the same run. With names of sections, only these
// run.
import process from 'node:process';
import { measureCalls } from './call.ts';
import { measureGenerators } from './generate.ts';
import type { Ratio } from './measure.ts';
import { measureDeliveries } from './sandbox/deliveries.ts';
import { measureGrowth } from './sandbox/growth.ts';
import { measureOperations } from './sandbox/operations.ts';
import { measureReads } from './sandbox/reads.ts';
import { measureStarts } from './sandbox/start.ts';
import { measureThroughput } from './sandbox/throughput.ts';
import { measureSizes } from './size.ts';
import { measureTypeChecks } from './type-check.ts';
import { measureVerifiers } from './verify.ts';

const sections: Record<string, readonly [title: string, measure: () => Promise<Ratio[]>]> = {
  call: ['A call with a stubbed `fetch`: calls in the same time', measureCalls],
  verify: ['Verifying and parsing a webhook: deliveries in the same time', measureVerifiers],
  size: ['A program with one call, bundled for browsers, minified and gzipped: size', measureSizes],
  'type-check': ['Type-checking a program with 25 operations: time and instantiations', measureTypeChecks],
  sandbox: ['Requests to the sandbox on a database file', measureThroughput],
  'sandbox-growth': ['The sandbox with many invoices: processor time and memory', measureGrowth],
  'sandbox-deliveries': ['Signed deliveries of the sandbox', measureDeliveries],
  'sandbox-reads': ['Reads of one resource of the sandbox', measureReads],
  'sandbox-operations': ['Every operation of the sandbox, in one process: time', measureOperations],
  'sandbox-start': ['Starting the sandbox: time', measureStarts],
  generate: ['Generating the Platform API: time', measureGenerators],
};

const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !(name in sections));
if (unknown !== undefined) {
  process.stderr.write(`There is no section ${unknown}. Sections: ${Object.keys(sections).join(', ')}.\n`);
  process.exit(2);
}
for (const name of wanted.length > 0 ? wanted : Object.keys(sections)) {
  const [title, measure] = sections[name] as (typeof sections)[string];
  process.stdout.write(`\n${title} (${name})\n`);
  for (const ratio of await measure()) process.stdout.write(`  ${formatRatio(ratio)}\n`);
}

function formatRatio({ what, peer, ratio, aim }: Ratio): string {
  const figure = `${`${what} / ${peer}`.padEnd(84)} ${ratio.toFixed(2).padStart(7)}`;
  if (!aim) return figure;
  const [relation, bound] = aim;
  const isMet = relation === '>=' ? ratio >= bound : ratio <= bound;
  return `${figure}  aim ${relation} ${bound.toFixed(2)}${isMet ? '' : ', missed'}`;
}
