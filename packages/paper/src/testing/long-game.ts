import type { Language } from '@reflextics/decks';
import { LEVELS, type Level } from '@reflextics/game';
import type { ProposalSummary, RoundSummary, Summary } from '@reflextics/summary';
import { theDeckIn } from './cards.ts';

const at = (hour: number, minute = 0): number => Date.UTC(2026, 10, 22, hour, minute);

/** Names and words as people type them: other alphabets, from the right, pictures, signs of other programs. */
export const NAMES = [
  'Ana',
  'Ben',
  'Chloé',
  'Ștefan',
  'Ελένη',
  'ליאורה',
  'سميرة',
  'Łukasz 👍🏽',
  '=1+1',
  '<b>Bo</b>',
] as const;

export const AWKWARD = [
  'Lock the cupboard, and say who has the key.',
  'Ο φάκελος μένει στην υπηρεσία· ἀρχὴ ἥμισυ παντός.',
  'Dosarele rămân în dulap; cheia o are echipa. Șezând, țesând.',
  'אנחנו שואלים את Ben (פעמיים) לפני 2027',
  'نسأل سميرة أولاً (مرتين)',
  'Talk 👩‍👩‍👧 first, then 🇬🇷 rules ✓ → 1️⃣ ❤️',
  `${'Donaudampfschifffahrtsgesellschaftskapitänsmützenverordnung'.repeat(3)} is one word`,
  '=1+1 stays as typed, and so does @SUM(A1)',
  '<script>alert("x")</script> & <b>not bold</b>',
  '**not a heading** # neither | nor a cell',
  'Two lines\nfrom one hand',
  '中文 and ไทย are beyond these fonts',
] as const;

const textOf = (n: number): string => `${AWKWARD[n % AWKWARD.length]} (${n + 1})`;

const proposal = (n: number, level: Level): ProposalSummary => ({
  id: `p${n}`,
  text: textOf(n),
  authors: [NAMES[n % NAMES.length] ?? 'Ana'],
  backers: NAMES.filter((_, name) => (n + name) % 4 === 0),
  levels: [level],
  whoDecides: n % 3 === 0 ? 'The head of service' : null,
  firstStep: n % 4 === 0 ? 'Monday’s team meeting' : null,
  aloud: n % 9 === 0,
  acceptance:
    n % 8 > 2
      ? null
      : {
          state: (['acceptable', 'problem', 'waiting'] as const)[n % 8] ?? 'waiting',
          results:
            n % 8 === 2
              ? []
              : [
                  {
                    text: textOf(n),
                    voters: 10,
                    answered: 9,
                    aloud: 1,
                    acceptable: n % 8 === 0,
                    problems: n % 8,
                    words: n % 8 === 0 ? [] : [textOf(n + 3)],
                  },
                ],
        },
});

/** A game of ten players; every second round ends without courses of action where there are none to give. */
export function longGame(language: Language, { rounds = 5, proposals = 200 } = {}): Summary {
  const deck = theDeckIn(language);
  const each = Math.ceil(proposals / rounds);
  return {
    version: 1,
    session: 'Tuesday group «Ελένη & Ștefan»',
    language,
    deck: deck.title,
    openedAt: at(9),
    closedAt: at(11, 40),
    madeAt: at(12),
    purgeAt: Date.UTC(2026, 11, 22),
    server: 'https://game.example',
    players: NAMES.map((name, n) => ({ name, deviceless: n === 3, left: n === 7 })),
    narrators: ['Nora'],
    rounds: Array.from({ length: rounds }, (_, index): RoundSummary => {
      const card = deck.situations[index * 4];
      if (card === undefined) throw new Error('expected a card for each round');
      const mine = Array.from(
        { length: Math.min(each, proposals - index * each) },
        (_, n) => index * each + n,
      );
      return {
        number: index + 1,
        situation: {
          id: card.id,
          theme: card.theme,
          themeName: deck.themes.find(({ id }) => id === card.theme)?.name ?? '',
          title: card.title,
          text: card.text,
          questions: card.questions,
          dilemma: card.dilemmaText,
        },
        narrators: ['Nora'],
        step: 'action',
        because: 'played',
        reactions: NAMES.slice(0, 4).map((name, n) => ({
          name,
          kind: 'surprised',
          text: n === 0 ? null : textOf(n),
          aloud: n === 3,
        })),
        turns: NAMES.map((name, n) => ({
          step: 'discussion',
          name,
          notes: [textOf(n), textOf(n + 5)],
          aloud: n === 3,
        })),
        prompts: deck.prompts.slice(0, 2).map(({ text }) => text),
        resources: deck.resources.slice(0, 3).map(({ id, title, chapter }) => ({ id, title, chapter })),
        votes: [{ counts: { goOn: 6, stop: 2, talkFirst: 1 }, voters: 10, aloud: 1, outcome: 'go-on' }],
        sumUps: [{ step: 'discussion', text: 'Locks and time.\nAnd who may know.' }],
        endedEarly: [{ step: 'discussion', unheard: ['Ben'] }],
        levels: LEVELS.map((level, place) => ({
          level,
          name: deck.levels.find(({ id }) => id === level)?.name ?? level,
          // The last level stays empty in every second round.
          proposals: mine
            .filter((n) => n % (index % 2 === 0 ? 4 : 3) === place)
            .map((n) => proposal(n, level)),
        })),
      };
    }),
    scribes: ['Chloé', 'ליאורה'],
    text: [
      '# What we agree on',
      'We do not agree on **whether the videos should go on**, and did *not* need to.',
      '',
      '- A colleague reads first',
      '- Ελένη: ἀρχὴ ἥμισυ παντός',
      '- אנחנו שואלים את Ben',
      '',
      '1. First',
      '2. Then *second*',
      '',
      '> What we lack is a text.',
      '',
      '## Later',
      '<b>As typed</b> 😀',
    ].join('\n'),
    framework: {
      kind: 'framework',
      title: 'Ελένη’s framework',
      levels: [
        {
          level: 'team',
          name: deck.levels.find(({ id }) => id === 'team')?.name ?? 'team',
          items: [
            {
              id: 'p0',
              text: textOf(0),
              levels: ['team'],
              whoDecides: null,
              firstStep: null,
              answered: 9,
              voters: 10,
            },
          ],
        },
      ],
      notYet: [],
      lookAgainOn: '2027-03-01',
    },
    speakingTimes: null,
    followUp: null,
    choices: { names: 'chosen', notes: true },
    leftOut: ['ballots', 'timing', 'speaking-times'],
  };
}
