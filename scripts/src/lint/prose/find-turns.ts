import { readFileSync, readdirSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import type { Problem } from '../../problem.ts';
import { turns } from './turns.ts';

const READ = new Set(['.ts', '.mts', '.mjs', '.vue', '.md', '.yaml', '.yml', '.css', '.html', '.json']);
const SKIPPED_FOLDERS = new Set(['node_modules', 'dist', '.git', '.cache', '.turbo', '.toolchain']);
/** Bytes that an API sends, bundles whose sources are read anyway, and the list itself. */
const SKIPPED_FILES =
  /^(pnpm-lock\.yaml|scripts\/src\/lint\/prose\/.*|spec\/[^/]+\/examples\/.*|docs\/pages\/packages\/.*)$|\/generated\/.*\.json$/;

/** The turns of phrase on the list, in every file of a repository that a person reads. */
export function findTurns(root: string): Problem[] {
  return readableFiles(root, root).flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((text, index) => turnsIn(text).map((found) => ({ file, line: index + 1, ...found }))),
  );
}

/** The turns of phrase in one line. */
export function turnsIn(text: string): Omit<Problem, 'file' | 'line'>[] {
  return turns.flatMap(({ pattern, write }) => {
    const match = pattern.exec(text);
    if (!match) return [];
    return [{ column: match.index + 1, rule: 'plain-english', message: `"${match[0]}"`, fix: `Write ${write}.` }];
  });
}

function readableFiles(folder: string, root: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return SKIPPED_FOLDERS.has(entry.name) ? [] : readableFiles(path, root);
    const name = relative(root, path).replaceAll('\\', '/');
    return READ.has(extname(entry.name)) && !SKIPPED_FILES.test(name) ? [path] : [];
  });
}
