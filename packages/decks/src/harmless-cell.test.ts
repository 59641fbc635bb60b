import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellAsWritten, harmlessCell } from './harmless-cell.ts';

const SIGNS = ['=', '+', '-', '@', '＝', '＠', "'", '"', ';', ',', '\t', '\r', '\n', ' ', '\u00a0', 'x'];
const typed = fc.string({ unit: fc.constantFrom(...SIGNS) });

/** As a spreadsheet reads it that divides cells by any of these, quoted or not. */
const cellsIn = (cell: string) => cell.split(/[;,\t\r\n]/).map((one) => one.trim());

describe('a cell of a table for spreadsheets', () => {
  it('runs in none of them, whatever divides the cells there', () => {
    expect(harmlessCell("Bonjour;=cmd|' /C calc'!A0;x")).toBe("Bonjour;'=cmd|' /C calc'!A0;x");
    expect(harmlessCell('＝1+1')).toBe("'＝1+1");
    fc.assert(
      fc.property(typed, (text) => {
        for (const cell of cellsIn(harmlessCell(text))) expect(cell).not.toMatch(/^[=+\-@＋－＝＠]/);
      }),
    );
  });

  it('is read back as it was written', () => {
    fc.assert(
      fc.property(typed, (text) => {
        expect(cellAsWritten(harmlessCell(text))).toBe(text);
      }),
    );
  });

  it.each(['1-1', 'a=b', "'tis", '', 'one; two, three', 'line\nby line'])('is left as it is: %j', (text) => {
    expect(harmlessCell(text)).toBe(text);
  });
});
