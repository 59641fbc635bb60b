import type { DeckWords } from '../words.ts';

export const primer: DeckWords['primer'] = [
  {
    title: 'Ce se întâmplă într-un joc',
    paragraphs: [
      'Un grup mic, de la doi la zece jucători și o naratoare, pornește de la o situație reală din asistența socială, în care ceva digital ridică o întrebare. Jucătorii spun cum o văd, ascultă ce au de spus legea și colegii și caută ce s-ar putea face.',
      'O rundă are patru etape: situație, discuție, resurse, acțiune. După a treia, jucătorii votează dacă o vor și pe a patra. Un grup poate juca mai multe runde.',
      'Nu există punctaj, câștigător sau răspuns corect. Un joc bun este unul în care fiecare a fost ascultat.',
    ],
  },
  {
    title: 'Naratoarea',
    paragraphs: [
      'Naratoarea nu joacă. Urmărește timpul, dă cuvântul, veghează ca regulile să fie respectate și conduce grupul de la o etapă la alta. Reformulează, recapitulează și trimite la resurse. Atmosfera depinde mult de ea.',
      'Nu predă și nu trage concluzii. Când cineva îi cere părerea, întoarce întrebarea către grup.',
      'Este bine să citească dinainte: această pagină, cardurile temelor care pot apărea și resursele care le însoțesc.',
    ],
  },
  {
    title: 'Jucătorii',
    paragraphs: [
      'Jucătorii vorbesc despre propria practică și propriul punct de vedere, constructiv și cu bunăvoință. Pornesc de la card și pot ajunge la ce au trăit ei înșiși.',
      'Ajunge să fie curioși. Nu trebuie să știe nimic despre tehnologie sau drept: pentru asta sunt resursele. Cine știe poate spune prin ce diferă regulile din țara sa.',
    ],
  },
  {
    title: 'Când discuția se aprinde sau se stinge',
    paragraphs: [
      'Situațiile ating felul în care oamenii lucrează și lucrurile în care cred, așa că spiritele se pot încinge. Încetiniți. Adresați-vă direct unei persoane, reformulați ce s-a spus și puneți una dintre cele cinci întrebări: ce părere aveți; ce întrebări își pune asistenta socială; ce probleme ridică situația; cum vedeți problema; care este miza?',
      'Dacă nu vorbește nimeni, așteptați mai mult decât este comod. Apoi întrebați ce i-a surprins. Și o rundă în scris îi ajută pe cei care au nevoie de timp.',
    ],
  },
  {
    title: 'Carduri care dor',
    paragraphs: [
      'Unele carduri vorbesc despre suicid, despre violență domestică, despre copii maltratați, despre oameni fugiți din țara lor. O spun înainte să fie citite. Nu se știe niciodată cine din sală a trecut prin așa ceva.',
      'Oricine poate spune pas, poate ieși puțin sau poate cere alt card și nu datorează nicio explicație. Aflați dinainte spre ce persoană sau linie de ajutor ați îndruma pe cineva.',
    ],
  },
  {
    title: 'Oameni reali',
    paragraphs: [
      'Mai devreme sau mai târziu, cineva povestește un caz real. Secretul profesional este valabil și aici. Fără nume, fără locuri, nimic după care o persoană ar putea fi recunoscută, nici în ce se spune, nici în ce se scrie.',
      'În joc, puteți folosi un pseudonim. Sala spune ce se păstrează și când se șterge.',
    ],
  },
  {
    title: 'Cât timp să prevedeți',
    paragraphs: [
      'Socotiți între o oră și o oră și jumătate pentru o rundă cu șase jucători: zece minute pentru situație, treizeci pentru discuție, douăzeci pentru resurse și vot, treizeci pentru căile de acțiune și sinteză. Cu mai puțini jucători merge mai repede.',
      'Dacă timpul e scurt, alegeți mai puține resurse, nu rânduri mai scurte.',
    ],
  },
];
