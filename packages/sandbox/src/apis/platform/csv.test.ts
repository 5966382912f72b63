import { describe, expect, it } from 'vitest';
import { writeCsv } from './csv.ts';

describe('a CSV file', () => {
  it('has a header row, and ends each line with CR and LF', () => {
    expect(writeCsv(['_id', 'total'], [{ _id: 'inv_1', total: 5000 }])).toBe('_id,total\r\ninv_1,5000\r\n');
    expect(writeCsv(['_id', 'total'], [])).toBe('_id,total\r\n');
  });

  it('leaves the cell of an absent member empty', () => {
    expect(writeCsv<{ a: string; b?: string }>(['a', 'b'], [{ a: 'x' }])).toBe('a,b\r\nx,\r\n');
  });

  it('puts a cell with a comma, a quotation mark or a line break in quotation marks', () => {
    expect(writeCsv(['a'], [{ a: 'Bolt, Nut & Co' }, { a: 'the "best"' }, { a: 'two\nlines' }])).toBe(
      'a\r\n"Bolt, Nut & Co"\r\n"the ""best"""\r\n"two\nlines"\r\n',
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '=HYPERLINK("https://example.com")'])(
    'prevents a spreadsheet from running %s as a formula',
    (formula) => {
      const [, cell = ''] = writeCsv(['a'], [{ a: formula }]).split('\r\n');
      expect(cell.replace(/^"/, '')).toMatch(/^'/);
    },
  );
});
