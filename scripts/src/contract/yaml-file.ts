import { readFileSync } from 'node:fs';
import {
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Document,
  type Node,
  type YAMLParseError,
} from 'yaml';
import { ProblemError, type Problem } from '../problem.ts';

/** A YAML (or JSON) file with its value and the place of everything in it. */
export interface YamlFile {
  file: string;
  value: unknown;
  /** Where a JSON Pointer leads; the nearest ancestor where it leads nowhere. */
  place(pointer: string): { line: number; column: number };
}

/** Reads a YAML file, or throws a {@link ProblemError} that names line and column of what the parser could not read. */
export function readYaml(file: string): YamlFile {
  const lines = new LineCounter();
  const text = readFileSync(file, 'utf8');
  const document = parseDocument(text, { lineCounter: lines });
  if (document.errors.length > 0) {
    throw new ProblemError(document.errors.map((error) => misread(error, file, text)));
  }
  return {
    file,
    value: valueOf(document, file),
    place: (pointer) => {
      const position = lines.linePos(offset(document, pointer));
      return { line: position.line, column: position.col };
    },
  };
}

/** An alias without its anchor is found only when the value is built. */
function valueOf(document: Document.Parsed, file: string): unknown {
  try {
    return document.toJS();
  } catch (error) {
    const message = `This is not valid YAML: ${(error as Error).message}.`;
    throw new ProblemError([{ file, rule: 'yaml', message, fix: 'Write the value out instead of referring to it.' }]);
  }
}

function misread(error: YAMLParseError, file: string, text: string): Problem {
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

function offset(document: Document.Parsed, pointer: string): number {
  const keys = pointer.split('/').slice(1).map(unescapePointer);
  let node: Node | null = document.contents;
  let at = node?.range?.[0] ?? 0;
  for (const key of keys) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === key);
      if (!pair) break;
      at = (pair.key as Node).range?.[0] ?? at;
      node = pair.value as Node | null;
    } else if (isSeq(node)) {
      const item = node.items[Number(key)] as Node | undefined;
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
