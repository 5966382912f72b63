// Bundles Prism into dist/engine.js, with the licences of everything in it.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { rolldown, type Plugin } from 'rolldown';

const dist = join(import.meta.dirname, 'dist');

// Prism makes up values with these two if a response is dynamic. The mock responds with examples only, and they are most of
// Prism's size.
const unused = new Set(['json-schema-faker', '@faker-js/faker']);

// Its CommonJS build loads its parts in a way that a bundler cannot follow.
const jsoncParser: Plugin = {
  name: 'jsonc-parser',
  resolveId(id, importer) {
    return id === 'jsonc-parser' ? this.resolve('jsonc-parser/lib/esm/main.js', importer) : undefined;
  },
};

// It exports through the top-level `this` of CommonJS, which the bundler replaces with `undefined`.
const uriTemplate: Plugin = {
  name: 'uri-template-lite',
  transform: (code, id) =>
    id.includes('/uri-template-lite/') ? { code: code.replaceAll('this.URI', 'exports.URI') } : undefined,
};

const withoutFakers: Plugin = {
  name: 'without-fakers',
  resolveId: (id) => (unused.has(id) ? `\0${id}` : undefined),
  load: (id) =>
    unused.has(id.slice(1))
      ? {
          code: 'const call = () => call; const nothing = new Proxy(call, { get: () => nothing }); module.exports = nothing;',
          moduleType: 'js',
        }
      : undefined,
};

const bundle = await rolldown({
  input: join(import.meta.dirname, 'src/engine.ts'),
  platform: 'node',
  plugins: [withoutFakers, jsoncParser, uriTemplate],
});
const { output } = await bundle.write({ dir: dist, entryFileNames: 'engine.js', codeSplitting: false, minify: true });
await bundle.close();
// It belongs to the file that tsc wrote.
rmSync(join(dist, 'engine.js.map'), { force: true });

const packages = new Map<string, string>();
for (const file of Object.keys(output[0].modules)) {
  const folder = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file.replaceAll('\\', '/'))?.[0];
  if (folder && !file.startsWith('\0')) packages.set(folder, licenceOf(folder));
}
const texts = [...packages.values()].toSorted().join(`\n${'-'.repeat(80)}\n\n`);
writeFileSync(join(dist, 'THIRD-PARTY-LICENSES.txt'), `dist/engine.js contains the following packages.\n\n${texts}`);

/** Returns the name, the version and the licence of a package. Throws if it does not name a licence. */
function licenceOf(folder: string): string {
  const { name, version, license, licenses } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
    license?: string | { type: string };
    licenses?: { type: string }[];
  };
  const id = typeof license === 'object' ? license.type : (license ?? licenses?.map(({ type }) => type).join(' OR '));
  if (!id) throw new Error(`${name} ${version} (${dirname(folder)}) does not name a licence. It cannot be bundled.`);
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file));
  const text = files.map((file) => readFileSync(join(folder, file), 'utf8').trim()).join('\n\n');
  return `${name} ${version} (${id})\n\n${text || 'The package contains no licence text.'}\n`;
}
