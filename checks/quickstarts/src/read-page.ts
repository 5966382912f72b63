import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A terminal of the reader: in the project, a second one there, or one in the clone of the repository. */
export type Terminal = 'project' | 'second-terminal' | 'clone';

/** What a reader of a page does, or sees. */
export type Step =
  | { does: 'run'; terminal: Terminal; commands: string }
  | { does: 'write'; path: string; content: string }
  /** What a terminal shows then. `…` is any text. */
  | { does: 'see'; terminal: Terminal; text: string };

/**
 * Reads what a reader of a page does, in order. A block of code is either `sh`, with the terminal if it is not the project's;
 * or `text`, which a terminal shows; or a file, with its name in brackets.
 *
 * @throws {Error} for any other block, because nothing would run it
 */
export function readPage(file: string): Step[] {
  const lines = insertParts(readFileSync(file, 'utf8'), file).split('\n');
  const steps: Step[] = [];
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    if (line.startsWith('<<<')) steps.push(readSnippet(line, file));
    if (line.startsWith('```')) {
      const content = lines.splice(0, lines.indexOf('```') + 1).slice(0, -1);
      steps.push(readBlock(line.slice(3), content, file));
    }
  }
  return steps;
}

/** Replaces `<!--@include: path-->` by the file at this path, as VitePress does. */
function insertParts(markdown: string, file: string): string {
  return markdown.replaceAll(/^<!--@include: (.*)-->$/gm, (_, path: string) =>
    readFileSync(join(dirname(file), path), 'utf8'),
  );
}

/** Reads a line such as `<<< ../../snippets/first-call.ts [first-call.ts]`. */
function readSnippet(line: string, file: string): Step {
  const [, path, name] = /^<<< (\S+) \[(\S+)\]$/.exec(line) ?? [];
  if (!path || !name) throw new Error(`${file}: "${line}" has no file name in brackets, so it cannot be run.`);
  return { does: 'write', path: name, content: readFileSync(join(dirname(file), path), 'utf8') };
}

function readBlock(info: string, lines: readonly string[], file: string): Step {
  const content = lines.join('\n');
  const [, path] = /^\w+ \[(\S+)\]$/.exec(info) ?? [];
  if (path) return { does: 'write', path, content: `${content}\n` };
  const [, language, terminal = 'project'] = /^(sh|text)(?: (clone|second-terminal))?$/.exec(info) ?? [];
  if (language === 'sh') return { does: 'run', terminal: terminal as Terminal, commands: content };
  if (language === 'text') return { does: 'see', terminal: terminal as Terminal, text: content };
  throw new Error(`${file}: the block "${info}" is neither a command, nor its output, nor a file with a name.`);
}
