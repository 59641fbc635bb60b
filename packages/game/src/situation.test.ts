import { describe, expect, test } from 'vitest';
import { MAX_REACTION_LENGTH, MAX_REACTIONS_EACH } from './index.ts';
import { given } from './testing/given.ts';
import { by } from './testing/play.ts';
import { cardOpen, danSits, discussion, ended, noraNarrates, roundBegun } from './testing/scenes.ts';

const draw = (again = false) => ({ type: 'draw-situation', again }) as const;
const pick = (situation: string, again = false) => ({ type: 'pick-situation', situation, again }) as const;
const surprised = { type: 'react', kind: 'surprised', text: null } as const;

/** A second round, in which “the-notebook” is played already. */
const secondRound = [ended, by('nora', { type: 'start-round' })];

describe('drawing a card', () => {
  test('[C1] Nora draws by chance among the cards of the chosen themes', () => {
    given(roundBegun)
      .when('nora', draw())
      .thenRecorded({ type: 'situation-opened', drawn: true })
      .thenRoom((room) => {
        expect(['data-protection', 'netiquette']).toContain(room.rounds[0]?.theme);
        expect(room.rounds[0]?.situation).not.toBeNull();
      });
  });

  test('[C1] every card of the chosen themes can come, and no other', () => {
    const drawn = Array.from(
      { length: 40 },
      (_, seed) =>
        given(roundBegun).when('nora', draw(), { seed: seed * 0x9e3779b1 }).room.rounds[0]?.situation,
    );
    expect(new Set(drawn)).toEqual(new Set(['the-notebook', 'the-shared-file', 'the-anecdote']));
  });

  test('[C1] what this room has played does not come back', () => {
    const drawn = Array.from(
      { length: 40 },
      (_, seed) =>
        given(...secondRound).when('nora', draw(), { seed: seed * 0x9e3779b1 }).room.rounds[1]?.situation,
    );
    expect(new Set(drawn)).toEqual(new Set(['the-shared-file', 'the-anecdote']));
  });

  test('[C1] when all cards of the chosen themes were played Nora draws again only if she says so', () => {
    const onlyTools = [
      ended,
      by('ana', { type: 'choose-themes', themes: ['digital-tools'] }),
      by('nora', { type: 'start-round' }),
      by('nora', draw()),
    ];
    given(...onlyTools)
      .when('nora', draw())
      .thenRefused('no-situation-left');
    given(...onlyTools)
      .when('nora', draw(true))
      .thenRefused('no-situation-left');
    const drawn = Array.from(
      { length: 40 },
      (_, seed) =>
        given(...secondRound).when('nora', draw(true), { seed: seed * 0x9e3779b1 }).room.rounds[1]?.situation,
    );
    expect(drawn).toContain('the-notebook');
  });

  test('[C1] Ana draws nothing', () => {
    given(roundBegun).when('ana', draw()).thenRefused('not-the-narrator');
    given(roundBegun).when('ana', pick('the-notebook')).thenRefused('not-the-narrator');
  });
});

describe('picking a card', () => {
  test('[C2] Nora picks a card, and it opens on every screen', () => {
    given(roundBegun)
      .when('nora', pick('the-anecdote'))
      .thenRecorded({
        type: 'situation-opened',
        situation: 'the-anecdote',
        theme: 'netiquette',
        drawn: false,
      })
      .thenSees('display', ({ view }) =>
        expect(view.rounds[0]).toMatchObject({ situation: 'the-anecdote', theme: 'netiquette' }),
      );
  });

  test('[C2] not one that is not in the deck, nor of a theme that the group did not choose', () => {
    given(roundBegun).when('nora', pick('no-such-card')).thenRefused('no-such-situation');
    given(roundBegun).when('nora', pick('message-at-eight')).thenRefused('theme-not-chosen');
  });

  test('[C2] one played before only when she means it', () => {
    given(...secondRound)
      .when('nora', pick('the-notebook'))
      .thenRefused('already-played');
    given(...secondRound)
      .when('nora', pick('the-notebook', true))
      .thenRecorded({ type: 'situation-opened', situation: 'the-notebook' });
  });

  test('[C3] another card replaces the one on the table, which counts as not played; reactions to it are kept', () => {
    const replaced = [cardOpen, by('ana', surprised), by('nora', pick('the-anecdote'))];
    given(...replaced)
      .when('nora', pick('the-notebook'))
      .thenRecorded({ type: 'situation-opened', situation: 'the-notebook' })
      .thenRoom((room) =>
        expect(room.rounds[0]?.reactions).toMatchObject([{ participant: 'ana', situation: 'the-notebook' }]),
      );
  });

  test('[L14] the card that lies on the table, picked again, changes nothing', () => {
    given(cardOpen).when('nora', pick('the-notebook')).thenNothing();
  });
});

describe('reacting', () => {
  test('[C4] Ana says what surprised her, with a line or without', () => {
    given(cardOpen)
      .when('ana', { type: 'react', kind: 'surprised', text: ' The notebook was open. ' })
      .thenRecorded({
        type: 'reaction-given',
        participant: 'ana',
        kind: 'surprised',
        text: 'The notebook was open.',
        aloud: false,
      })
      .when('ana', { type: 'react', kind: 'question', text: '  ' })
      .thenRecorded({ type: 'reaction-given', kind: 'question', text: null });
  });

  test('[C4] there is nothing to react to before the card, nor in another step', () => {
    given(roundBegun).when('ana', surprised).thenRefused('no-situation-yet');
    given(discussion).when('ana', surprised).thenRefused('wrong-step');
    given(noraNarrates).when('ana', surprised).thenRefused('wrong-stage');
  });

  test('[C4] a line has at most 200 characters', () => {
    given(cardOpen)
      .when('ana', { type: 'react', kind: 'interested', text: 'x'.repeat(MAX_REACTION_LENGTH + 1) })
      .thenRefused('text-too-long');
  });

  test('[C5] Ana takes back her own reaction, and nobody else’s', () => {
    const reacted = [cardOpen, by('ana', surprised, { id: 'anas' })];
    given(...reacted)
      .when('ana', { type: 'take-back-reaction', reaction: 'anas' })
      .thenRecorded({ type: 'reaction-taken-back', reaction: 'anas' })
      .thenRoom((room) => expect(room.rounds[0]?.reactions).toEqual([]));
    given(...reacted)
      .when('ben', { type: 'take-back-reaction', reaction: 'anas' })
      .thenRefused('not-yours');
    given(...reacted)
      .when('nora', { type: 'take-back-reaction', reaction: 'anas' })
      .thenRefused('not-yours');
    given(...reacted)
      .when('ana', { type: 'take-back-reaction', reaction: 'none' })
      .thenRefused('no-such-reaction');
  });

  test('[C5] Nora takes back what she entered for Dan, and Ana hers still in the discussion', () => {
    given(cardOpen, danSits, by('nora', { ...surprised, for: 'dan' }, { id: 'dans' }))
      .when('nora', { type: 'take-back-reaction', reaction: 'dans' })
      .thenRecorded({ type: 'reaction-taken-back', reaction: 'dans' });
    given(
      cardOpen,
      by('ana', surprised, { id: 'anas' }),
      by('nora', { type: 'go-on', from: 'situation', early: false }),
    )
      .when('ana', { type: 'take-back-reaction', reaction: 'anas' })
      .thenRecorded({ type: 'reaction-taken-back', reaction: 'anas' });
  });

  test('[C6] twenty reactions to a card are enough for one person; another card begins anew', () => {
    const twenty = Array.from({ length: MAX_REACTIONS_EACH }, () => by('ana', surprised));
    given(cardOpen, twenty).when('ana', surprised).thenRefused('too-many');
    given(cardOpen, twenty).when('ben', surprised).thenRecorded({ type: 'reaction-given' });
    given(cardOpen, twenty, by('nora', pick('the-anecdote')))
      .when('ana', surprised)
      .thenRecorded({ type: 'reaction-given', participant: 'ana' });
  });
});
