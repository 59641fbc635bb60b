import type { PageWords } from './page-words.ts';

export const ro: PageWords = {
  all: 'Carduri și resurse',
  what: 'Tot ce se folosește în joc. Dacă le citiți dinainte, nu stricați nimic: jocul este discuția.',
  language: 'Limba',
  situation: (n) => `Situația ${n}`,
  resource: 'Resursă',
  care: 'Cu grijă',
  support:
    'Dacă vă apasă, vorbiți cu cineva în care aveți încredere. Dacă o viață este în pericol, sunați la 112, numărul de urgență din toată Uniunea Europeană.',
  questions: 'Întrebări',
  dilemma: 'Dilemă etică',
  resourcesOfCard: 'Resurse pentru acest card',
  cardsOfResource: 'Carduri la care ajută',
  situations: 'Situații',
  resources: 'Resurse',
  law: (law) => `Are la bază: ${law}`,
  source: (document, section) => `Adaptat după: ${document}, ${section}`,
  ownCard:
    'Un grup a scris acest card pentru sesiunea sa. Cine are în mână cardul tipărit îl poate citi aici cât timp sesiunea este păstrată.',
  method: 'Metoda pe o pagină',
  credits: 'De unde vine jocul',
  unspoken: (tag) => `Nu există încă carduri în limba „${tag}”. Iată-le în română.`,
  missing: {
    title: 'Acest card nu există',
    text: 'Poate că adresa este scrisă greșit sau ține de alt set de carduri. Toate cardurile și resursele sunt pe o singură pagină.',
  },
  own: {
    title: 'Acest card este al unui grup',
    text: 'A fost scris pentru o singură sesiune și nu este pe nicio pagină deschisă tuturor. Textul lui este chiar pe hârtie. În joc, naratoarea îl deschide cu acest cod, la „Carduri”.',
  },
  game: {
    what: 'Un grup mic discută o situație reală din asistența socială în era digitală și pleacă cu lucruri de făcut. Fără punctaj, fără răspuns corect.',
    play: 'Spre joc',
  },
};
