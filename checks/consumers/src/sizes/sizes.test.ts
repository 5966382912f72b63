import { afterAll, describe, expect, inject, it } from 'vitest';
import { measure } from './measure.ts';
import { programs } from './programs.ts';

const sizes: string[] = [];

afterAll(() => console.log(sizes.join('\n')));

describe.each(programs)('$name', ({ name, code, ceiling, reason, mustNotAppear }) => {
  it(`has at most ${ceiling} bytes`, async () => {
    const { gzipped, minified } = await measure(code, inject('packed'));
    sizes.push(`${name}: ${gzipped} of ${ceiling} bytes (${minified} before gzip)`);
    expect(gzipped, `${reason}\n${gzipped} bytes`).toBeLessThanOrEqual(ceiling);
  });

  it('contains only what it uses', async () => {
    const { readable } = await measure(code, inject('packed'));
    expect(mustNotAppear.filter((name) => readable.includes(name))).toEqual([]);
  });
});
