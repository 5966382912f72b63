/** Whether an `Accept` header allows one of some media types. An unreadable header allows none. */
export function accepts(header: string | undefined, produced: readonly string[]): boolean {
  if (header === undefined || header === '*/*' || header === 'application/json') {
    return header !== 'application/json' || produced.includes('application/json');
  }
  if (header.trim() === '') return true;
  const ranges = header.split(',').map(readRange);
  if (ranges.includes(undefined)) return false;
  return produced.some((type) => {
    const matching = ranges.filter((range) => range !== undefined && covers(range.type, type));
    const best = Math.max(...matching.map((range) => specificity(range!.type)));
    return matching.some((range) => specificity(range!.type) === best && range!.quality > 0);
  });
}

interface Range {
  readonly type: string;
  readonly quality: number;
}

const RANGE = /^\s*([!#$%&'*+.^_`|~\w-]+\/[!#$%&'*+.^_`|~\w-]+)\s*((?:;[^;]*)*)$/;

function readRange(text: string): Range | undefined {
  const [, type, parameters = ''] = RANGE.exec(text) ?? [];
  if (type === undefined) return undefined;
  const weight = /;\s*q\s*=\s*([^;]*)/i.exec(parameters)?.[1]?.trim();
  if (weight !== undefined && !/^(0(\.\d{0,3})?|1(\.0{0,3})?)$/.test(weight)) return undefined;
  return { type: type.toLowerCase(), quality: Number(weight ?? 1) };
}

function covers(range: string, type: string): boolean {
  return range === '*/*' || range === type || (range.endsWith('/*') && type.startsWith(range.slice(0, -1)));
}

function specificity(range: string): number {
  if (range === '*/*') return 0;
  return range.endsWith('/*') ? 1 : 2;
}
