/**
 * Says in one sentence that Node.js is too old, or returns `undefined` if it is new enough.
 *
 * @param running Such as `20.19.2`.
 * @param needed The lowest version as in `engines`, such as `>=24.18`.
 */
export function explainOldNode(running: string, needed: string): string | undefined {
  const lowest = needed.replace('>=', '');
  const [major = 0, minor = 0] = numbersOf(running);
  const [lowestMajor = 0, lowestMinor = 0] = numbersOf(lowest);
  if (major > lowestMajor || (major === lowestMajor && minor >= lowestMinor)) return undefined;
  return `wirepact needs Node.js ${lowest} or newer, and this is Node.js ${running}: install it from https://nodejs.org.`;
}

function numbersOf(version: string): number[] {
  return version.split('.').map(Number);
}
