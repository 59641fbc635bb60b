import { countingIn } from '../counting.ts';
import type { ChoosingWords } from './choosing-words.ts';

const counted = countingIn<'one' | 'few'>('ro-RO');

export const ro: ChoosingWords = {
  aPlayer: 'o persoană din joc',
  players: (n) => `${n} ${counted(n, { one: 'jucător', few: 'jucători', other: 'de jucători' })}`,
  theNarrator: 'naratoarea',
  voteNotCounted: 'Nu se spune câte voturi a avut fiecare alegere: au votat mai puțin de patru.',
  leftOut: {
    'vote-counts':
      'Numărul voturilor, unde au fost mai puțin de patru: s-ar putea vedea cine ce a votat. Se spune doar rezultatul.',
    notes:
      'Notițele de la fiecare rând: cine a descărcat acest fișier a ales să le lase deoparte, și din textul grupului. Ce a fost reformulat acolo rămâne.',
    initials:
      'Numele întregi: în locul lor stau inițiale. În texte, un nume este înlocuit unde apare ca un cuvânt întreg, scris așa cum a fost ales. Restul rămâne cum a fost scris.',
    names:
      'Numele: în locul lor stă „o persoană din joc”. În texte, un nume este înlocuit unde apare ca un cuvânt întreg, scris așa cum a fost ales. Restul rămâne cum a fost scris.',
  },
  followUp: {
    title: 'Ce s-a ales de propunerile noastre de atunci',
    from: (session, date) => `Din „${session}”, ${date}.`,
    lookAgain: (date) => `Grupul voia să revină asupra lor pe ${date}.`,
    columns: { proposal: 'Propunerea de atunci', became: 'Ce s-a ales de ea', line: 'Pe scurt' },
    states: {
      done: 'Realizată',
      'under-way': 'În lucru',
      dropped: 'Abandonată',
      'still-wanted': 'Încă dorită',
    },
    nothingSaid: 'Încă nu s-a spus nimic',
    takenUp: (state) => `${state}, reluată de data aceasta`,
  },
  rooms: (n) =>
    `${n} ${counted(n, { one: 'sală', few: 'săli', other: 'de săli' })}, câte o parte pentru fiecare; apoi toate căile de acțiune, pe niveluri.`,
  room: (n) => `Sala ${n}`,
  allProposals: 'Toate căile de acțiune, pe niveluri',
  columns: { level: 'Nivel', room: 'Sala', when: 'Când', situations: 'Situații' },
};
