import type { DeckWords } from '../words.ts';

export const prompts: DeckWords['prompts'] = {
  'what-do-you-think': 'Dar dumneavoastră, ce părere aveți?',
  'her-questions': 'Ce întrebări își pune asistenta socială?',
  'problems-raised': 'Ce probleme ridică această situație?',
  'how-you-see-it': 'Cum vedeți problema pe care am identificat-o?',
  'issues-at-stake': 'Care este miza acestei situații?',
};

/** What the narrator does, told apart from what she may say. The words in `toSay` are meant to be read out as they stand. */
export const scripts: DeckWords['scripts'] = {
  lobby: {
    toDo: [
      'Așteptați să vină toți. Dați un loc celor care nu au telefon.',
      'Spuneți cât timp aveți și când vă opriți.',
      'Lăsați jucătorii să aleagă temele și, dacă doresc, nivelurile.',
      'Citiți cu voce tare acordul de discuție și întrebați dacă toți îl pot accepta.',
      'Spuneți ce se păstrează din sesiune, cât timp și cine va vedea.',
    ],
    toSay: [
      'Bine ați venit. Eu narez. Nu joc: urmăresc timpul, dau cuvântul și vă conduc din etapă în etapă.',
      'Vom vorbi despre o situație de pe teren. Nu avem de găsit un răspuns corect și nimeni nu primește note.',
      'Dacă vă amintește de cineva cunoscut, povestiți fără nume și fără detalii care ar da persoana de gol.',
      'Aveți nevoie de ceva înainte să începem?',
    ],
  },
  situation: {
    toDo: [
      'Trageți un card sau alegeți unul. Dacă este însoțit de o atenționare, citiți-o mai întâi și așteptați o clipă.',
      'Citiți situația cu voce tare, rar, apoi întrebările.',
      'Lăsați o jumătate de minut de liniște, ca fiecare să poată reciti.',
      'Strângeți primele reacții. Nu lăsați încă să se pornească o discuție.',
    ],
    toSay: [
      'Iată situația. O citesc o dată; apoi o puteți reciti.',
      'Într-un cuvânt sau două: ce v-a surprins?',
      'Ce v-a stârnit interesul?',
      'Este ceva neclar în text?',
    ],
  },
  discussion: {
    toDo: [
      'Dați cuvântul fiecăruia, pe rând. Nimeni nu întrerupe și nimeni nu judecă.',
      'Lăsați oamenii să spună pas. Reveniți la ei la sfârșitul turului.',
      'Reformulați ce auziți când vorba se lungește sau când se încing spiritele.',
      'Dacă discuția se împotmolește sau se aprinde, puneți grupului una dintre cele cinci întrebări.',
      'După turul de masă, lăsați cuvântul liber, mai întâi celor care au vorbit cel mai puțin.',
      'Înainte de a merge mai departe, recapitulați în câteva rânduri pe care le văd toți.',
    ],
    toSay: [
      'Fiecare, pe rând: cum vedeți această situație? Ce contează cel mai mult în ea? Ce vă evocă și ce vă întrebați?',
      'Puteți și să spuneți pas sau să scrieți în loc să vorbiți.',
      'Dacă am înțeles bine, spuneți că … Așa este?',
      'Am auzit două păreri. Să le păstrăm pe amândouă.',
      'Cine nu a vorbit încă și ar vrea?',
    ],
  },
  resources: {
    toDo: [
      'Deschideți pentru toți câte o resursă și citiți-o cu voce tare. Două sau trei ajung.',
      'Începeți cu cele numite pe card. Luați altele dacă discuția a mers în altă parte.',
      'După fiecare, întrebați ce schimbă. Lăsați timp.',
      'Apoi deschideți votul. Hotărăsc jucătorii, nu dumneavoastră. La egalitate, lăsați-i să vorbească și puneți din nou la vot.',
    ],
    toSay: [
      'Ne-am ascultat unii pe alții. Să auzim acum ce spun legea și alți colegi.',
      'Ce schimbă asta în felul în care vedeți situația?',
      'Este la fel și în țara noastră, și în serviciul nostru?',
      'Doriți să trecem la căi de acțiune sau să ne oprim aici? Amândouă alegerile sunt bune.',
    ],
  },
  action: {
    toDo: [
      'Arătați panoul sistemelor și explicați nivelurile, cu câte un exemplu.',
      'Spuneți cum va propune grupul: toate deodată, pe rând sau în tăcere.',
      'Cereți cât mai multe idei. Nimeni nu judecă o idee cât timp vin idei.',
      'Pentru fiecare propunere, întrebați ce nivel atinge și cine are puterea de a hotărî.',
      'Dacă un nivel rămâne gol, întrebați de ce. Dacă două propuneri spun același lucru, uniți-le.',
      'Lăsați timp pentru a susține ce au propus ceilalți.',
    ],
    toSay: [
      'Ce s-ar putea face? Poate fi ceva mic, de făcut chiar mâine.',
      'La ce nivel este: o persoană, echipa, organizația sau politicile?',
      'Cine poate hotărî? Care ar fi un prim pas?',
      'Pentru organizație nu avem încă nimic. Chiar nu e nimic de făcut sau credem că nu avem niciun cuvânt de spus?',
      'Pe care dintre ele le-ați susține?',
    ],
  },
  end: {
    toDo: [
      'Întrebați cine vrea să scrie sinteza căilor de acțiune. Ceilalți urmăresc și ajută.',
      'Citiți sinteza cu voce tare. Întrebați dacă fiecare se regăsește în ea.',
      'Uitați-vă în jurul mesei. Dacă un card a atins pe cineva, aveți grijă ca persoana să nu plece singură cu această povară.',
      'Jucați încă o rundă sau închideți sala. Amintiți tuturor până când se poate descărca sinteza.',
    ],
    toSay: [
      'Cine vrea să ia condeiul?',
      'Ce luați cu dumneavoastră? Câte o frază, cine dorește.',
      'Ce veți încerca mai întâi?',
      'Ce s-a povestit aici despre oameni rămâne aici. Ideile pot merge mai departe.',
      'Vă mulțumesc.',
    ],
  },
};
