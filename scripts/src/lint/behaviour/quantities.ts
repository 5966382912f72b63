/** A number in a sentence. Times are in seconds and sizes in bytes; `unit` is left out if the number counts something. */
export interface Quantity {
  value: number;
  unit?: 'seconds' | 'percent' | 'bytes';
}

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty';
const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth';
const words = new Map([
  ...small.split(' ').map((word, value) => [word, value] as const),
  // `second` is a unit of time far more often than a number.
  ...ordinals.split(' ').flatMap((word, index) => (word === 'second' ? [] : [[word, index + 1] as const])),
]);

const units: Readonly<Record<string, [unit: NonNullable<Quantity['unit']>, factor: number]>> = {
  millisecond: ['seconds', 0.001],
  second: ['seconds', 1],
  minute: ['seconds', 60],
  hour: ['seconds', 3600],
  day: ['seconds', 86_400],
  week: ['seconds', 604_800],
  percent: ['percent', 1],
  '%': ['percent', 1],
  kib: ['bytes', 1024],
  mib: ['bytes', 1024 ** 2],
  byte: ['bytes', 1],
};

/** Reads the numbers of a sentence, in words or digits: `2, 5 and ten hours` is three times in seconds. */
export function readQuantities(sentence: string): Quantity[] {
  const quantities: Quantity[] = [];
  let withoutUnit: Quantity[] = [];
  for (const [token] of sentence.matchAll(/\d{1,3}(?:,\d{3})+(?!\d)|\d+(?:\.\d+)?|[A-Za-z]+|[^\s\w]/g)) {
    const word = token.toLowerCase();
    const value = /^\d/.test(token) ? Number(token.replaceAll(',', '')) : words.get(word);
    const [unit, factor] = units[word.replace(/(?<=.)s$/, '')] ?? [];
    if (value !== undefined) {
      const quantity = { value };
      quantities.push(quantity);
      withoutUnit.push(quantity);
    } else if (unit !== undefined && factor !== undefined) {
      // A unit belongs to all numbers of an enumeration before it.
      for (const quantity of withoutUnit) Object.assign(quantity, { value: quantity.value * factor, unit });
      withoutUnit = [];
    } else if (![',', 'and', 'or', 'then', 'to'].includes(word)) {
      withoutUnit = [];
    }
  }
  return quantities;
}
