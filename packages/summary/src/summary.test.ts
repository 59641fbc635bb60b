import { deckView, LANGUAGES } from '@reflextics/decks';
import type { Event, Level } from '@reflextics/game';
import { describe, expect, it } from 'vitest';
import { readSummary, type Summary, summaryOf, summaryWords, toHtml, toJson, toMarkdown } from './index.ts';
import {
  ana,
  ben,
  deck,
  logOf,
  nora,
  opened,
  played,
  proposal,
  resource,
  telling,
} from './testing/played-log.ts';

const readSummaryRooms = (json: string) => {
  const read = readSummary(json);
  return 'rooms' in read ? read.rooms : read.flaws;
};

describe('summaryOf', () => {
  const summary = summaryOf(logOf(...played), telling);
  const round = summary.rounds[0];

  it('tells who played and who narrated', () => {
    expect(summary.narrators).toEqual(['Nora']);
    expect(summary.players).toEqual([
      { name: 'Ana', deviceless: false, left: false },
      { name: 'Ben', deviceless: true, left: false },
    ]);
  });

  it('lists as a player who also narrated for a while', () => {
    const handedOver = summaryOf(
      logOf(...opened(), { type: 'narrator-appointed', participant: ana, by: 'hand-over' }),
      telling,
    );
    expect(handedOver.narrators).toEqual(['Nora', 'Ana']);
    expect(handedOver.players.map(({ name }) => name)).toEqual(['Nora', 'Ana', 'Ben']);
  });

  it('names each narrator once, however often the seat went to and fro', () => {
    const toAndFro = summaryOf(
      logOf(
        ...opened(),
        { type: 'narrator-appointed', participant: ana, by: 'hand-over' },
        { type: 'narrator-appointed', participant: nora, by: 'hand-over' },
      ),
      telling,
    );
    expect(toAndFro.rounds[0]?.narrators).toEqual(['Nora', 'Ana']);
  });

  it('says in which zone its times are', () => {
    expect(toMarkdown(summary)).toContain('22 November 2026 at 12:00 UTC');
  });

  it('keeps the notes of one turn together', () => {
    expect(round?.turns).toEqual([
      { step: 'discussion', name: 'Ana', notes: ['We keep too much.', 'And too long.'], aloud: false },
    ]);
  });

  it('tells a vote of two by its outcome alone', () => {
    expect(round?.votes).toEqual([{ counts: null, voters: 2, aloud: 0, outcome: 'go-on' }]);
    expect(summary.leftOut).toContain('ballots');
  });

  it('puts a proposal under each of its levels and lists the chosen levels that stayed empty', () => {
    expect(round?.levels.map(({ level, proposals }) => [level, proposals.map((one) => one.id)])).toEqual([
      ['individual', []],
      ['team', ['p1', 'p2']],
      ['organisation', ['p1']],
      ['policy', []],
    ]);
  });

  it('tells an early end, the summing up, the prompts and the resources', () => {
    expect(round?.endedEarly).toEqual([{ step: 'discussion', unheard: ['Ben'] }]);
    expect(round?.sumUps).toEqual([{ step: 'discussion', text: 'Locks and time.' }]);
    expect(round?.prompts).toEqual([deck.prompts.find((one) => one.id === 'problems-raised')?.text]);
    expect(round?.resources.map((one) => one.id)).toEqual([resource]);
    expect(round?.because).toBe('played');
  });

  it('leaves out withdrawn proposals and says so', () => {
    expect(summary.leftOut).toContain('withdrawn-proposals');
    for (const told of [toMarkdown(summary), toHtml(summary), toJson(summary)])
      expect(told).not.toContain('CANARY');
  });

  it('tells speaking times only where the session offers it, and of those who asked for their own', () => {
    expect(summary.speakingTimes).toBeNull();
    const kept = summaryOf(logOf(...opened({ keepSpeakingTimes: true })), telling);
    expect(kept.speakingTimes).toEqual([]);
    expect(kept.leftOut).toContain('speaking-times');
    const asked = summaryOf(
      logOf(
        ...opened({ keepSpeakingTimes: true }),
        { type: 'own-time-asked', participant: ana },
        { type: 'own-time-asked', participant: ben },
        { type: 'own-time-withdrawn', participant: ben },
      ),
      telling,
    );
    expect(asked.speakingTimes).toEqual([{ name: 'Ana', spoken: 61_000 }]);
    expect(asked.leftOut).not.toContain('speaking-times');
    expect(toMarkdown(asked)).toContain('Ana: 1:01');
  });

  it.each(LANGUAGES)('tells in %s of a room that was closed in the middle of a round', (language) => {
    const own = deckView('reflextics', language);
    if (own === null) throw new Error(`expected the deck in ${language}, found none`);
    const closed = (...by: Event[]) =>
      summaryOf(logOf(...opened().slice(0, -2), ...by), { ...telling, deck: own });
    const cutOff = closed({ type: 'room-closed', by: 'facilitator' });
    const { closedIn, stillPlaying, steps } = summaryWords(language);
    expect(cutOff.rounds[0]).toMatchObject({ step: 'resources', because: null });
    expect(toMarkdown(cutOff)).toContain(closedIn(steps.resources));
    expect(toMarkdown(cutOff)).not.toContain(stillPlaying(steps.resources));
    expect(toMarkdown(closed())).toContain(stillPlaying(steps.resources));
    const [read] = readSummaryRooms(toJson(cutOff));
    expect(read).toEqual(cutOff);
  });

  it('lists for each round the levels that were chosen in it', () => {
    const chosen = (levels: readonly Level[]): Event => ({ type: 'levels-chosen', levels, by: ana });
    const told = summaryOf(
      logOf(
        ...opened(),
        chosen(['individual', 'policy']),
        { type: 'step-ended', step: 'action', early: false, unheard: [] },
        { type: 'round-ended', round: 1, because: 'played' },
        chosen(['team']),
        { type: 'round-started', round: 2, narrator: nora },
        { type: 'step-begun', step: 'action', toSpeak: [] },
      ),
      telling,
    );
    expect(told.rounds.map(({ levels }) => levels.map(({ level }) => level))).toEqual([
      ['individual', 'policy'],
      ['team'],
    ]);
  });

  it('names nobody as a player who left after a start that was undone', () => {
    const atFirst = opened().slice(0, 6);
    const started: Event = { type: 'round-started', round: 1, narrator: nora };
    const told = summaryOf(
      logOf(
        ...atFirst,
        started,
        { type: 'round-undone', round: 1 },
        { type: 'participant-left', participant: ben, removed: false },
        started,
      ),
      telling,
    );
    expect(told.players.map(({ name }) => name)).toEqual(['Ana']);
  });

  it('says that it leaves out reactions to a card that was replaced, and what was merged', () => {
    const other = deck.situations[1]?.id ?? '';
    const told = summaryOf(
      logOf(
        ...opened().slice(0, 10),
        { type: 'situation-opened', situation: other, theme: 'data-protection', drawn: false },
        { type: 'proposal-submitted', proposal: proposal({}) },
        { type: 'proposal-submitted', proposal: proposal({ id: 'p2', text: 'CANARY-MERGED' }) },
        { type: 'proposals-merged', into: 'p1', from: ['p2'] },
      ),
      telling,
    );
    expect(told.leftOut).toEqual(expect.arrayContaining(['replaced-cards', 'merged-proposals']));
    expect(summary.leftOut).not.toContain('replaced-cards');
    expect(summary.leftOut).not.toContain('merged-proposals');
    expect(toMarkdown(told)).not.toMatch(/CANARY|No lock/);
  });

  it('tells a game under way, and nothing of what is secret in it', () => {
    const secret = proposal({ id: 's1', text: 'CANARY-SILENT' });
    const half = summaryOf(
      logOf(
        ...opened(),
        { type: 'board-mode-set', mode: 'silent' },
        { type: 'silent-proposal-submitted', proposal: secret },
      ),
      telling,
    );
    expect(half.closedAt).toBeNull();
    expect(half.leftOut).toContain('unrevealed-proposals');
    for (const told of [toMarkdown(half), toHtml(half), toJson(half)]) expect(told).not.toContain('CANARY');
  });

  it('tells an empty room without inventing anything', () => {
    const empty = summaryOf([], telling);
    expect(empty.rounds).toEqual([]);
    expect(toMarkdown(empty)).toContain('Nobody has written a summary.');
  });
});

describe('the formats', () => {
  const summary = summaryOf(logOf(...played), telling);
  const awkward: Summary = {
    ...summary,
    session: '<script>alert(1)</script> & "co" | *x*',
    text: '3. not a list\n# Ours\n- <b>point</b>',
    players: [{ name: '| Λευκή_ό_Ș |', deviceless: false, left: false }],
  };

  it('Markdown shows what was typed as typed', () => {
    const markdown = toMarkdown(awkward);
    expect(markdown).toContain('\\<script\\>alert(1)\\</script\\> \\& "co" \\| \\*x\\*');
    expect(markdown).toContain('3\\. not a list');
    expect(markdown).toContain('### Ours');
    expect(markdown).toContain('- \\<b\\>point\\</b\\>');
    expect(markdown).toContain('\\| Λευκή\\_ό\\_Ș \\|');
  });

  it('Markdown keeps the scribe’s headings, points and paragraphs', () => {
    const markdown = toMarkdown(summary);
    expect(markdown).toContain('### Ours\n\n- a lock\n\nAnd *time*.');
    expect(markdown).toContain('Written by Ana.');
  });

  it('HTML never lets typed text become markup', () => {
    const html = toHtml(awkward);
    expect(html).not.toContain('<script');
    expect(html).not.toContain('<b>');
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;co&quot;');
    expect(html).not.toMatch(/\b(?:src|href|action)\s*=|url\(|@import/);
  });

  it('every format says until when the data is kept', () => {
    expect(toMarkdown(summary)).toContain('22 December 2026');
    expect(toHtml(summary)).toContain('22 December 2026');
  });
});

describe.each(LANGUAGES)('one log, told in %s', (language) => {
  const inLanguage = deckView('reflextics', language);
  if (inLanguage === null) throw new Error(`expected the deck reflextics in ${language}, found none`);
  const summary = summaryOf(logOf(...played), { ...telling, deck: inLanguage });

  it('names the card, its questions, the prompt, the resource and the levels in that language', () => {
    const round = summary.rounds[0];
    expect(summary.language).toBe(language);
    expect(round?.situation?.title).toBe(inLanguage.situations[0]?.title);
    expect(round?.situation?.questions).toEqual(inLanguage.situations[0]?.questions);
    expect(round?.prompts).toEqual([inLanguage.prompts.find(({ id }) => id === 'problems-raised')?.text]);
    expect(round?.resources[0]?.title).toBe(inLanguage.resources[0]?.title);
    expect(round?.levels.map(({ level, name }) => [level, name])).toEqual(
      inLanguage.levels
        .filter(({ id }) => round?.levels.some(({ level }) => level === id))
        .map(({ id, name }) => [id, name]),
    );
    expect(toHtml(summary)).toContain(`<html lang="${language}">`);
  });

  it('leaves what people wrote as they wrote it', () => {
    for (const typed of ['We keep too much.', 'Locks and time.', 'Shred weekly', 'Ask on Monday'])
      expect(toMarkdown(summary)).toContain(typed);
  });
});
