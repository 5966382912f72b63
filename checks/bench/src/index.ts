// pnpm bench [section…]: every figure is a ratio to a named peer, measured in the same run. Default: all sections.
import process from 'node:process';
import { callRatios } from './call.ts';
import { generateRatios } from './generate.ts';
import type { Ratio } from './measure.ts';
import { sizeRatios } from './size.ts';
import { typeCheckRatios } from './type-check.ts';
import { verifyRatios } from './verify.ts';

const sections: Record<string, readonly [title: string, measure: () => Promise<Ratio[]>]> = {
  call: ['A call, `fetch` stubbed, calls in the same time', callRatios],
  verify: ['A webhook verified and parsed, deliveries in the same time', verifyRatios],
  size: ['A program with one call, bundled for browsers, minified and gzipped, size', sizeRatios],
  'type-check': ['A program with 25 operations, type-checked, time and instantiations', typeCheckRatios],
  generate: ['Generating the Platform API, time', generateRatios],
};

const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !(name in sections));
if (unknown !== undefined) {
  process.stderr.write(`There is no section called "${unknown}". Choose from: ${Object.keys(sections).join(', ')}.\n`);
  process.exit(2);
}
for (const name of wanted.length > 0 ? wanted : Object.keys(sections)) {
  const [title, measure] = sections[name] as (typeof sections)[string];
  process.stdout.write(`\n${title} (${name})\n`);
  for (const ratio of await measure()) process.stdout.write(`  ${line(ratio)}\n`);
}

function line({ what, peer, ratio, aim }: Ratio): string {
  const figure = `${`${what} / ${peer}`.padEnd(84)} ${ratio.toFixed(2).padStart(7)}`;
  if (!aim) return figure;
  const [relation, bound] = aim;
  const isMet = relation === '>=' ? ratio >= bound : ratio <= bound;
  return `${figure}  aim ${relation} ${bound.toFixed(2)}${isMet ? '' : ', missed'}`;
}
