import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as yaml from 'yaml';
import { ProblemError, type Problem } from '../problem.ts';
import { parseYaml } from './redocly-parts.ts';

/** A YAML (or JSON) file with its value and the place of everything in it. */
export interface YamlFile {
  file: string;
  value: unknown;
  /** The position that a JSON Pointer points to. If it does not resolve, the position of the nearest ancestor. */
  place(pointer: string): { line: number; column: number };
}

/** Reads a YAML file. Throws a {@link ProblemError} with the line and column of what the parser could not read. */
export function readYaml(file: string): YamlFile {
  const text = readFileSync(file, 'utf8');
  let parsed: ReturnType<typeof parseWithPositions> | undefined;
  return {
    file,
    value: parseValue(file, text),
    place: (pointer) => {
      parsed ??= parseWithPositions(text);
      const { line, col } = parsed.lines.linePos(offset(parsed.document, pointer));
      return { line, column: col };
    },
  };
}

/** Parses with the parser of the bundler. `yaml` knows positions and explains mistakes better, but takes five times as long. */
function parseValue(file: string, text: string): unknown {
  try {
    return parseYaml(text);
  } catch (error) {
    const { errors } = parseWithPositions(text).document;
    if (errors.length > 0) throw new ProblemError(errors.map((problem) => misread(problem, file, text)));
    const message = `This is not valid YAML: ${(error as Error).message}.`;
    throw new ProblemError([{ file, rule: 'yaml', message, fix: 'Write the value out instead of referring to it.' }]);
  }
}

function parseWithPositions(text: string): { document: yaml.Document.Parsed; lines: yaml.LineCounter } {
  const { LineCounter, parseDocument } = loadYaml();
  const lines = new LineCounter();
  return { document: parseDocument(text, { lineCounter: lines }), lines };
}

/** Loads `yaml` when the first position is needed, because most runs need none. */
function loadYaml(): typeof yaml {
  return createRequire(import.meta.url)('yaml');
}

function misread(error: yaml.YAMLParseError, file: string, text: string): Problem {
  const place = { file, line: error.linePos?.[0].line, column: error.linePos?.[0].col, rule: 'yaml' };
  if (error.code === 'DUPLICATE_KEY') {
    const key = text.slice(error.pos[0]).split(':')[0];
    return {
      ...place,
      message: `\`${key}\` stands here a second time.`,
      fix: 'Merge the two, or give one another name.',
    };
  }
  return {
    ...place,
    message: `This is not valid YAML: ${error.message.split('\n')[0]?.replace(/ at line \d+.*$/, '')}.`,
    fix: 'Check the indentation and the quotes of this line and the one above it.',
  };
}

function offset(document: yaml.Document.Parsed, pointer: string): number {
  const { isMap, isPair, isScalar, isSeq } = loadYaml();
  const keys = pointer.split('/').slice(1).map(unescapePointer);
  let node: yaml.Node | null = document.contents;
  let at = node?.range?.[0] ?? 0;
  for (const key of keys) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === key);
      if (!pair) break;
      at = (pair.key as yaml.Node).range?.[0] ?? at;
      node = pair.value as yaml.Node | null;
    } else if (isSeq(node)) {
      const item = node.items[Number(key)] as yaml.Node | undefined;
      if (!item) break;
      at = item.range?.[0] ?? at;
      node = item;
    } else break;
  }
  return at;
}

function unescapePointer(key: string): string {
  return key.replaceAll('~1', '/').replaceAll('~0', '~');
}
