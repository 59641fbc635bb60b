import type { Suggestion } from '@reflextics/game';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { GrowingText } from './growing-text.tsx';
import type { Placed } from './placed-suggestions.ts';

afterEach(cleanup);

const TEXT = '# Ours\nWe **lock** the cupboard.\n- Ana keeps the key\n- Ben asks\n\nThat is \\*all\\*.';

function placed(by: string, passage: string): Placed {
  const from = TEXT.indexOf(passage);
  const suggestion: Suggestion = {
    id: `by-${by}`,
    by,
    at: from,
    passage,
    replacement: null,
    remark: 'Why?',
    aloud: false,
    madeAt: 0,
    state: 'open',
    word: null,
  };
  return { suggestion, from, to: from + passage.length };
}

const shown = (...all: readonly Placed[]) =>
  render(
    <GrowingText
      text={TEXT}
      textRef={null}
      placed={all}
      renderSuggestion={({ suggestion }) => <aside>{suggestion.by} suggests</aside>}
    />,
  ).container;

it('has what Ben and Chloé would change below the passage that it is about, in the order of the text', () => {
  const page = shown(placed('Chloé', 'We **lock** the'), placed('Ben', 'Ana keeps the key\n- Ben'));
  expect([...page.querySelectorAll('h3, p, li, aside')].map(({ textContent }) => textContent)).toEqual([
    'Ours',
    'We lock the cupboard.',
    'Chloé suggests',
    'Ana keeps the key',
    'Ben asks',
    'Ben suggests',
    'That is *all*.',
  ]);
});

it('marks the passage itself, whatever signs are in it, and nothing beside it', () => {
  const page = shown(placed('Chloé', 'We **lock** the'), placed('Ben', '\\*all\\*'));
  expect([...page.querySelectorAll('mark')].map(({ textContent }) => textContent).join('|')).toBe(
    'We |lock| the|*|all|*',
  );
  expect(page.querySelector('strong mark')?.textContent).toBe('lock');
  expect(screen.getByText('Ben asks').querySelector('mark')).toBeNull();
});
