import { describe, expect, test } from 'vitest';
import { mineOf, offersFor, situationsInPlay, takenCards, toldOf } from './index.ts';
import { deck, settings } from './testing/deck.ts';
import { given } from './testing/given.ts';
import { by } from './testing/play.ts';
import { anaOffers, cardOpen, closed, offers, readyToPlay, someCard, takes } from './testing/scenes.ts';

const anaOffersToo = (more: Partial<typeof someCard>) => ({
  type: 'offer-card' as const,
  card: { ...someCard, ...more },
});
const starts = by('nora', { type: 'start-round' });
const picks = { type: 'pick-situation' as const, situation: 'own-badge', again: false };

describe('cards that players offer', () => {
  test('[O1] Ana offers a card, as she wrote it but for what is empty around it', () => {
    const written = { title: ' Le badge oublié ', questions: ['Que fait-elle ?', '  '], dilemma: ' ' };
    given(readyToPlay)
      .when('ana', anaOffersToo(written), { id: 'a-card' })
      .thenRecorded({ type: 'card-offered', offer: 'a-card', participant: 'ana', card: someCard });
  });

  test('[O1] also while a round is played, and not once the room is closed', () => {
    given(cardOpen).when('ben', anaOffersToo({})).thenRecorded({ type: 'card-offered' });
    given(closed).when('ben', anaOffersToo({})).thenRefused('room-closed');
  });

  test.each([
    [{ title: ' ' }, 'text-empty'],
    [{ text: '' }, 'text-empty'],
    [{ title: 'x'.repeat(121) }, 'text-too-long'],
    [{ aspect: 'x'.repeat(121) }, 'text-too-long'],
    [{ text: 'x'.repeat(3001) }, 'text-too-long'],
    [{ questions: ['x'.repeat(501)] }, 'text-too-long'],
    [{ dilemma: 'x'.repeat(2001) }, 'text-too-long'],
    [{ contentNote: 'x'.repeat(301) }, 'text-too-long'],
    [{ questions: Array(11).fill('Why?') }, 'too-many'],
    [{ resources: Array.from({ length: 21 }, (_, at) => `r-${at}`) }, 'too-many'],
    [{ theme: 'ethical-posture' }, 'themes-not-offered'],
  ] as const)('[O1] a card that cannot be is refused: %#', (more, code) => {
    expect(settings.themes).not.toContain('ethical-posture');
    given(readyToPlay).when('ana', anaOffersToo(more)).thenRefused(code);
  });

  test('[O1] Nora narrates, and offers herself nothing', () => {
    given(readyToPlay).when('nora', anaOffersToo({})).thenRefused('not-a-player');
  });

  test('[O2] Ana offers ten cards; an eleventh only after taking one back', () => {
    const ten = Array.from({ length: 10 }, (_, at) => offers('ana', `card-${at}`));
    given(readyToPlay, ten).when('ana', anaOffersToo({})).thenRefused('too-many');
    given(readyToPlay, ten).when('ben', anaOffersToo({})).thenRecorded({ type: 'card-offered' });
    given(readyToPlay, ten, by('ana', { type: 'withdraw-offer', offer: 'card-3' }))
      .when('ana', anaOffersToo({}))
      .thenRecorded({ type: 'card-offered' });
  });

  test('[O3] Ana takes back a card that waits, and not one that Nora answered', () => {
    given(anaOffers)
      .when('ana', { type: 'withdraw-offer', offer: 'a-card' })
      .thenRecorded({ type: 'offer-withdrawn', offer: 'a-card' })
      .thenRoom(({ secrets }) => expect(secrets.offers).toEqual([]));
    given(anaOffers, takes('a-card', 'badge'))
      .when('ana', { type: 'withdraw-offer', offer: 'a-card' })
      .thenRefused('offer-settled');
  });

  test('[O3, O4] to Ben, and to Nora who may only decline it, Ana’s card is none to take back', () => {
    for (const who of ['ben', 'nora'])
      given(anaOffers).when(who, { type: 'withdraw-offer', offer: 'a-card' }).thenRefused('no-such-offer');
  });

  test('[O4, X2, X3] Ana and Nora see the card; Ben does not, and is told a number', () => {
    const { room, log } = given(anaOffers);
    expect(offersFor(room, 'ana').map(({ card }) => card)).toEqual([someCard]);
    expect(mineOf(room, 'nora').offers).toMatchObject([
      {
        id: 'a-card',
        participant: 'ana',
        title: 'Le badge oublié',
        theme: 'data-protection',
        state: 'waiting',
      },
    ]);
    expect(JSON.stringify(mineOf(room, 'nora'))).not.toContain('stagiaire');
    for (const who of ['ben', 'display']) {
      expect(offersFor(room, who)).toEqual([]);
      expect(mineOf(room, who)).not.toHaveProperty('offers');
    }
    expect(log.map(toldOf).at(-1)?.event).toBeNull();
  });

  test('[O4] who takes over from Nora sees the offers, and she no more; also those of Ana, who left', () => {
    const { room } = given(
      anaOffers,
      by('ana', { type: 'leave' }),
      by('nora', { type: 'hand-over-narration', to: 'ben' }),
    );
    expect(offersFor(room, 'ben').map(({ id }) => id)).toEqual(['a-card']);
    expect(offersFor(room, 'nora')).toEqual([]);
    expect(offersFor(room, 'ana')).toEqual([]);
  });

  test('[O5] Nora takes the card, and can pick it from then on', () => {
    given(anaOffers, starts).when('nora', picks).thenRefused('no-such-situation');
    given(anaOffers, starts)
      .when('nora', { type: 'take-offer', offer: 'a-card' }, { id: 'Badge' })
      .thenRecorded({ type: 'offer-taken', offer: 'a-card', situation: 'own-badge' })
      .thenSees('ana', ({ mine, told }) => {
        expect(mine.offers).toMatchObject([{ state: 'taken', situation: 'own-badge' }]);
        expect(told.map(({ event }) => event)).toEqual([null]);
      })
      .when('nora', picks)
      .thenRecorded({ type: 'situation-opened', situation: 'own-badge', theme: 'data-protection' });
  });

  test('[O5] the card is in the draw, and stays there when Ana leaves', () => {
    const { room } = given(anaOffers, takes('a-card', 'badge'), by('ana', { type: 'leave' }));
    expect(situationsInPlay(room, deck).map(({ id }) => id)).toContain('own-badge');
    expect(takenCards(room).map(({ card }) => card.title)).toEqual(['Le badge oublié']);
    const drawn = given(anaOffers, takes('a-card', 'badge'), starts);
    const seeds = [0, 1, 2, 3, 4, 5, 6, 7];
    const cards = seeds.map((seed) => {
      const { room: after } = drawn.when('nora', { type: 'draw-situation', again: false }, { seed });
      return after.rounds.at(-1)?.situation;
    });
    expect(cards).toContain('own-badge');
  });

  test('[O5, O6] only Nora answers, and only offers that there are', () => {
    const takesIt = { type: 'take-offer', offer: 'a-card' } as const;
    const declines = { type: 'decline-offer', offer: 'a-card', word: null } as const;
    for (const asked of [takesIt, declines]) {
      given(anaOffers).when('ana', asked).thenRefused('not-the-narrator');
      given(readyToPlay).when('nora', asked).thenRefused('no-such-offer');
    }
    given(anaOffers, takes('a-card', 'badge')).when('nora', takesIt).thenNothing();
  });

  test('[O6] Nora declines with a word, which Ana reads; she may say another, or take the card after all', () => {
    const declines = (word: string | null) => ({ type: 'decline-offer' as const, offer: 'a-card', word });
    given(anaOffers)
      .when('nora', declines(' Too close to last week. '))
      .thenRecorded({ type: 'offer-declined', offer: 'a-card', word: 'Too close to last week.' })
      .thenSees('ana', ({ mine }) =>
        expect(mine.offers).toMatchObject([{ state: 'declined', word: 'Too close to last week.' }]),
      )
      .when('nora', declines('Too close to last week.'))
      .thenNothing()
      .when('nora', declines(null))
      .thenRecorded({ type: 'offer-declined', word: null })
      .when('nora', { type: 'take-offer', offer: 'a-card' }, { id: 'badge' })
      .thenRecorded({ type: 'offer-taken' })
      .when('nora', declines(null))
      .thenRefused('offer-settled');
    given(anaOffers)
      .when('nora', declines('x'.repeat(201)))
      .thenRefused('text-too-long');
  });

  test('[O7] a card that the session leaves out is not in play, though Nora took it', () => {
    const { room } = given(anaOffers, takes('a-card', 'badge'));
    const without = situationsInPlay(room, { ...deck, leftOut: ['own-badge'] });
    expect(without).toEqual(deck.situations);
  });

  test('[O5] a card that the session has taken up as well is in the draw once', () => {
    const { room } = given(anaOffers, takes('a-card', 'badge'));
    const known = [...deck.situations, { id: 'own-badge', theme: 'netiquette' as const }];
    expect(situationsInPlay(room, { ...deck, situations: known })).toEqual(known);
  });
});
