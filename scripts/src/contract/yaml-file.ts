import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as yaml from 'yaml';
import { ProblemError, type Problem } from '../problem.ts';
import { parsePointer } from './pointer.ts';
import { parseYaml } from './redocly-parts.ts';

/** A YAML or JSON file with its value and the position of everything in it. */
export interface YamlFile<Value = unknown> {
  file: string;
  value: Value;
  /** The position of the target of a JSON Pointer, or of its nearest ancestor if the target does not exist. 1-based. */
  place(pointer: string): { line: number; column: number };
}

/**
 * Reads a YAML file.
 *
 * @throws {ProblemError} with line and column of everything that the parser could not read.
 */
export function readYaml(file: string): YamlFile {
  const text = readFileSync(file, 'utf8');
  let parsed: ReturnType<typeof parseWithPositions> | undefined;
  return {
    file,
    value: parseValue(file, text),
    place: (pointer) => {
      parsed ??= parseWithPositions(text);
      const { line, col } = parsed.lines.linePos(findOffset(parsed.document, pointer));
      return { line, column: col };
    },
  };
}

/**
 * Reads a YAML file that must hold a mapping. `contents` says what it maps, for the message.
 *
 * @throws {ProblemError} if the file is empty or holds something else.
 */
export function readMapping<Value = unknown>(file: string, contents: string): YamlFile<Record<string, Value>> {
  const yaml = readYaml(file);
  if (typeof yaml.value === 'object' && yaml.value !== null && !Array.isArray(yaml.value)) {
    return { ...yaml, value: yaml.value as Record<string, Value> };
  }
  throw new ProblemError([wrongForm(yaml, `a mapping of ${contents}`)]);
}

/**
 * Reads a YAML file that must hold a list. `contents` says what it lists, for the message.
 *
 * @throws {ProblemError} if the file is empty or holds something else.
 */
export function readList<Item>(file: string, contents: string): YamlFile<Item[]> {
  const yaml = readYaml(file);
  if (Array.isArray(yaml.value)) return { ...yaml, value: yaml.value };
  throw new ProblemError([wrongForm(yaml, `a list of ${contents}`)]);
}

function wrongForm({ file, value }: YamlFile, expected: string): Problem {
  const found = value === null || value === undefined ? 'empty' : Array.isArray(value) ? 'a list' : `a ${typeof value}`;
  return {
    file,
    line: 1,
    column: 1,
    rule: 'file-form',
    message: `The file is ${found === 'a object' ? 'a mapping' : found}. It must be ${expected}.`,
    fix: 'Compare it with the same file of another folder in spec/.',
  };
}

/** Parses with the parser of the bundler. `yaml` knows positions and explains mistakes better, but takes five times as long. */
function parseValue(file: string, text: string): unknown {
  try {
    return parseYaml(text);
  } catch (error) {
    const { document, lines } = parseWithPositions(text);
    const [first, ...others] = document.errors;
    if (first) {
      const quote = findOpenQuote(document, text, first.pos[0]);
      if (quote !== undefined) throw new ProblemError([explainOpenQuote(file, lines.linePos(quote))]);
      // A syntax error makes the parser misread what comes after it. Repeated keys do not.
      const found = first.code === 'DUPLICATE_KEY' ? [first, ...others] : [first];
      throw new ProblemError(found.map((problem) => toProblem(problem, file, text)));
    }
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

/**
 * Finds the quote that causes an error. An open quote takes in the lines after it, up to the next quote or the end of the
 * file, so the parser reports the error only there.
 */
function findOpenQuote(document: yaml.Document.Parsed, text: string, error: number): number | undefined {
  let found: number | undefined;
  loadYaml().visit(document, {
    Scalar: (_, { type, range }) => {
      const [start, end] = range ?? [0, 0];
      const isQuoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
      if (isQuoted && start <= error && text.slice(start, end).trimEnd().includes('\n')) found = start;
    },
  });
  return found;
}

function explainOpenQuote(file: string, { line, col }: { line: number; col: number }): Problem {
  return {
    file,
    line,
    column: col,
    rule: 'yaml',
    message: 'This is not valid YAML: the quote that starts here is not closed on this line.',
    fix: 'Close the quote at the end of the value.',
  };
}

function toProblem(error: yaml.YAMLParseError, file: string, text: string): Problem {
  const place = { file, line: error.linePos?.[0].line, column: error.linePos?.[0].col, rule: 'yaml' };
  if (error.code === 'DUPLICATE_KEY') {
    const key = text.slice(error.pos[0]).split(':')[0];
    return { ...place, message: `\`${key}\` is here a second time.`, fix: 'Merge the two, or rename one of them.' };
  }
  if (error.code === 'TAB_AS_INDENT') {
    return {
      ...place,
      message: 'This line is indented with a tab.',
      fix: 'Write spaces instead. YAML forbids tabs here.',
    };
  }
  return {
    ...place,
    message: `This is not valid YAML: ${error.message.split('\n')[0]?.replace(/ at line \d+.*$/, '')}.`,
    fix: 'Check the indentation and the quotes of this line and the one above it.',
  };
}

function findOffset(document: yaml.Document.Parsed, pointer: string): number {
  const { isMap, isPair, isScalar, isSeq } = loadYaml();
  let node: yaml.Node | null = document.contents;
  let offset = node?.range?.[0] ?? 0;
  for (const key of parsePointer(pointer)) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === key);
      if (!pair) break;
      offset = (pair.key as yaml.Node).range?.[0] ?? offset;
      node = pair.value as yaml.Node | null;
    } else if (isSeq(node)) {
      const item = node.items[Number(key)] as yaml.Node | undefined;
      if (!item) break;
      offset = item.range?.[0] ?? offset;
      node = item;
    } else break;
  }
  return offset;
}
