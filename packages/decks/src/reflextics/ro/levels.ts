import type { DeckWords } from '../words.ts';

export const levels: DeckWords['levels'] = {
  individual: {
    name: 'Individ',
    inShort: 'ce pot face eu, împreună cu această persoană',
    explanation:
      'Este nivelul cel mai apropiat de persoană. Sprijinul se croiește pe măsura unei persoane aflate într-o situație vulnerabilă. Care sunt nevoile ei? Ce i-ar face viața mai bună și i-ar da mai multă autonomie? Este și nivelul propriei practici: ce întreb, ce scriu, ce explic, ce las deoparte.',
    examples: [
      'Îi explic, înainte de a completa formularul, la ce servește fiecare răspuns.',
      'Stabilim împreună cum luăm legătura și când nu răspunde nimeni.',
      'Scriu în dosar efectul, nu diagnosticul.',
    ],
  },
  team: {
    name: 'Echipă',
    inShort: 'ce stabilim între colegi',
    explanation:
      'O echipă, un serviciu, un compartiment. Cum lucrăm împreună și cum ne coordonăm cu toți cei care răspund la nevoile acestor persoane? Prin întâlniri regulate, prin schimb de informații, prin formare individuală sau comună. Contează ca fiecare membru să fie implicat. Altfel, oamenii aflați la margine sunt trimiși de la un birou la altul și nu mai răspunde nimeni de ei.',
    examples: [
      'Rezervăm o jumătate de oră pe lună pentru dilemele digitale.',
      'O colegă citește fiecare postare înainte să apară online.',
      'Stabilim cine răspunde când cineva este în concediu.',
    ],
  },
  organisation: {
    name: 'Organizație',
    inShort: 'ce pune la punct instituția',
    explanation:
      'Aici poate fi pusă sub semnul întrebării instituția însăși: politicile, principiile, obiceiurile și felurile ei de a gândi. Care dintre ele îi ajută pe acești oameni și care le stau în cale? Răspunsul poate fi o măsură nouă, un parteneriat mai puternic, o campanie care îi sensibilizează pe ceilalți. Și se urmărește ce se întâmplă: își asumă organizația măsura și chiar o aplică?',
    examples: [
      'Scriem cât timp se păstrează fiecare tip de dosar și cine îl distruge.',
      'Instituția dă telefoane și conturi de serviciu, ca nimeni să nu le folosească pe ale sale.',
      'Redactăm o netichetă împreună cu profesionistele, cu rezidenții și cu familiile.',
    ],
  },
  policy: {
    name: 'Politici',
    inShort: 'ce fac posibil legea și politicile publice',
    explanation:
      'Politici locale, naționale, europene și internaționale. Unele măsuri, digitale sau nu, îi ajută pe cei dezavantajați de decalajul digital; altele le fac rău. La acest nivel se veghează la asta și se arată ce se întâmplă pe teren. Se caută aliați care pot duce mesajul până la cei care fac legile. Deciziile pot fi influențate, ca să le fie de folos celor mai vulnerabili.',
    examples: [
      'Semnalăm colegiului profesional ce înseamnă pentru oameni un ghișeu închis.',
      'Cerem autorităților să păstreze o cale pe hârtie pentru fiecare procedură online.',
      'Cerem ca etica digitală să intre în formarea inițială a asistenților sociali.',
    ],
  },
};
