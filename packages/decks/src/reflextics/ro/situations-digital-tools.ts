import type { SituationWordsOf } from '../words.ts';

export const digitalToolsSituations: SituationWordsOf<'digital-tools'> = {
  'digital-tools-1': {
    title: 'Vineri, ora opt seara',
    aspect: 'Dreptul la deconectare',
    text: 'Doamna D. este asistentă socială într-un centru de acțiune socială. Are mult de lucru, iar urgențele sunt dese: violență într-o familie, oameni pe cale să fie evacuați, oameni care au nevoie de un acoperiș chiar în noaptea asta. Într-o vineri își încheie ziua la șapte seara și pleacă acasă. La opt sună telefonul de serviciu, iar o familie disperată lasă un mesaj vocal. Tocmai a primit o înștiințare de evacuare cu efect imediat: luni dimineață va fi scoasă din locuință.',
    questions: [
      'Ar trebui să sune familia înapoi, ca să o scape de evacuarea de luni?',
      'Ar trebui să ia legătura cu asociații și servicii juridice ca să găsească o ieșire?',
      'Este valabil dreptul la deconectare într-un asemenea caz?',
    ],
  },
  'digital-tools-2': {
    title: 'O insulă cu semnal slab',
    aspect: 'Dreptul la dotare digitală',
    text: 'Nicole este asistentă socială într-un centru comunitar de pe o insulă îndepărtată, unde trăiesc 2.500 de oameni. Are de reînnoit o cerere de îngrijiri medicale; de ea depinde accesul unei persoane la resurse. Telefonul și internetul cad mereu, iar orașele cu birourile lor sunt departe. Pentru localnici, fiecare formalitate este o încercare.',
    questions: [
      'Cum poate Nicole să treacă peste obstacolul distanței?',
      'Ce le-ar da locuitorilor insulei un acces mai bun la serviciile esențiale?',
      'Cum s-ar putea îmbunătăți rețeaua?',
      'Cui i-ar putea semnala greutățile întâmpinate?',
    ],
  },
  'digital-tools-3': {
    title: 'Căsuța poștală este plină',
    aspect: 'Sprijin în folosirea instrumentelor digitale',
    text: 'O asistentă socială dintr-un centru comunitar le scrie adesea e-mailuri oamenilor pe care îi sprijină: ca să fixeze o întâlnire sau ca să le spună în ce stadiu este o cerere. Unii nu-și sortează și nu-și golesc niciodată căsuța poștală. Ea se umple, iar mesajele noi nu mai ajung. De la ei nu mai vine niciun răspuns, iar dosarele se adună.',
    questions: [
      'Cum poate afla cine este în această situație și cum îi poate anunța pe oameni?',
      'Ce sprijin tehnic i-ar ajuta, cu astfel de probleme, și pe ea, și pe beneficiarii serviciului?',
      'Are alte căi de a ajunge la ei când mesajele rămân necitite sau fără răspuns?',
      'Cum li se explică oamenilor de ce trebuie să păstreze loc destul în căsuța poștală?',
      'Ce alte mijloace de comunicare ar putea face serviciul mai puțin dependent de e-mail?',
    ],
  },
};
