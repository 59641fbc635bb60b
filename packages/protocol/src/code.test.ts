import { describe, expect, it } from 'vitest';
import { CODE_LENGTH, CODE_LETTERS, newCode, normaliseCode, showCode } from './index.ts';

describe('a join code', () => {
  it('is read in any case, with or without spaces and dashes', () => {
    for (const typed of ['HKRVTE', 'hkr vte', ' Hkr-Vte ', 'h k r v t e', 'HKR–VTE', 'ＨＫＲ ＶＴＥ']) {
      expect(normaliseCode(typed)).toBe('HKRVTE');
    }
  });

  it('is understood where a look-alike was typed', () => {
    expect(normaliseCode('I1L0O2')).toBe('JJJQQZ');
    expect(normaliseCode('5a8b5c')).toBe('SABBSC');
  });

  it('is nothing else than six letters', () => {
    for (const typed of ['', 'HKRVT', 'HKRVTEA', 'HKR4TE', 'HKRVTÉ', '😀HKRV', 'HKR/TE', 'ßHKRVT']) {
      expect(normaliseCode(typed)).toBeNull();
    }
  });

  it('is shown in two blocks', () => {
    expect(showCode('HKRVTE')).toBe('HKR VTE');
  });

  it('is made of letters that look like no other', () => {
    expect(CODE_LETTERS).not.toMatch(/[ILO0-9]/);
    expect(newCode(() => 0)).toBe('A'.repeat(CODE_LENGTH));
    expect(newCode((n) => n - 1)).toBe('Z'.repeat(CODE_LENGTH));
    const code = newCode((n) => 7 % n);
    expect(normaliseCode(code)).toBe(code);
    expect(normaliseCode(showCode(code))).toBe(code);
  });
});
