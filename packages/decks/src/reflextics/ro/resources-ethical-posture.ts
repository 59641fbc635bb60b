import type { ResourceWordsOf } from '../words.ts';

const inGuide = (heading: string) => `Resurse, etică și deontologie: ${heading}`;

export const ethicalPostureResources: ResourceWordsOf<'ethical-posture'> = {
  'what-ethics-is': {
    title: 'Ce este etica',
    section: inGuide('definiții'),
    paragraphs: [
      'Etica vorbește despre valorile și principiile morale din spatele faptelor și deciziilor noastre. În practică înseamnă a gândi critic: dacă aleg asta, ce urmează și pentru cine? Ea cere ca, orice am face, să respectăm demnitatea și drepturile fiecărei persoane implicate.',
      'Nu le revine doar asistentelor sociale. Federația Internațională a Asistenților Sociali subliniază asta: organizațiile au datoria lor, aceea de a susține practica etică. O profesionistă căreia nu i se dă nici timp, nici formare, nici un instrument sigur nu poate suplini totul prin bunăvoință.',
      'O dilemă se poate pune, așadar, în două feluri. Ce ar trebui să facă ea? Și ce ar trebui pus la punct ca să nu rămână singură în fața ei?',
    ],
  },
  'five-principles': {
    title: 'Cinci principii ale asistenței sociale',
    section: inGuide('principii fundamentale'),
    paragraphs: [
      'Cinci principii etice călăuzesc practica asistenței sociale. Într-o dilemă, două dintre ele trag adesea în direcții diferite: să respectăm ce hotărăște o persoană, de pildă, și să îi dăm ajutorul de care are nevoie. A spune care sunt cele două e un bun început.',
      'La cele cinci, ghidul adaugă folosirea etică a tehnologiei și a rețelelor sociale. Cele cinci sunt:',
    ],
    points: [
      'Demnitatea umană și respectul față de ea.',
      'Viața privată și confidențialitatea.',
      'Dreptatea socială.',
      'Autodeterminarea: oamenii hotărăsc pentru ei înșiși și capătă puterea de a o face.',
      'Integritatea și profesionalismul.',
    ],
  },
  'professional-conduct': {
    title: 'Regulile profesiei',
    section: inGuide('definiții, datorii profesionale'),
    paragraphs: [
      'Etica pune întrebări; deontologia dă reguli. Cuvântul vine din grecește și înseamnă știința datoriilor. Este ansamblul de norme după care trebuie să se poarte membrii unei profesii.',
      'În asistența socială, aceste reguli spun ce trebuie să facă o asistentă socială și ce îi este interzis când își exercită profesia. Pot sta într-un cod național, în textele unei organizații profesionale, într-o lege sau în regulamentul intern al unei instituții. Nu sunt aceleași în fiecare țară.',
      'O regulă nu rezolvă întotdeauna situația. Poate să tacă, sau două reguli se pot ciocni. Atunci ne întoarcem la etică: ce apără ele și pe cine?',
    ],
  },
  'digital-citizenship': {
    title: 'Cetățenia digitală',
    section: inGuide('cetățenia digitală'),
    paragraphs: [
      'Cetățenie digitală înseamnă purtare responsabilă și etică în lumea digitală: felul în care ne întâlnim și vorbim acolo unii cu alții. Privește drepturile, datoriile și conduita fiecăruia online și amintește că ce facem acolo atinge întreaga societate. Un cetățean digital respectă drepturile altora și ajută ca locul să fie sigur, incluziv și respectuos.',
      'Are cinci laturi: competențe, responsabilitate online, protejarea vieții private, participare activă și respect pentru proprietatea intelectuală.',
      'Pe scurt, ce facem online continuă ce facem în rest. Pentru asistentele sociale, noțiunea e utilă. Sunt și ele online, iar cei cu care lucrează, persoane sau grupuri, pot fi vulnerabili sau în dificultate.',
    ],
  },
  'facing-a-dilemma': {
    title: 'În fața unei dileme',
    section: inGuide('căi de acțiune, deliberarea'),
    paragraphs: [
      'Primul sfat e să nu o înfruntați fără ajutor. Vorbiți cu colegele și cu conducerea. Apoi, căutând un răspuns:',
    ],
    points: [
      'Cercetați-vă valorile și principiile: ale dumneavoastră și ale profesiei.',
      'Vedeți dacă nu există deja ceva care se aplică: un cod deontologic, un standard profesional, o procedură internă.',
      'Dacă trebuie schimbat ceva, puneți sub semnul întrebării organizația și procedurile ei. Dreptul european îi protejează pe cei care raportează anumite încălcări, printre altele ale protecției datelor; cum și pe ce cale, hotărăște dreptul național.',
      'Lămuriți pentru ce răspunde profesional o asistentă socială și pentru ce nu.',
      'Întoarceți-vă la principiile fundamentale, între ele autonomia și respectul pentru drepturile persoanei.',
    ],
  },
  'holding-on-to': {
    title: 'La ce nu renunțăm',
    section: inGuide('căi de acțiune, ce păstrăm'),
    paragraphs: ['Oricare ar fi răspunsul la o dilemă, ghidul cere să nu lăsăm din mână câteva lucruri:'],
    points: [
      'Păstrați-vă neutralitatea profesională și țineți confidențial ce vi se încredințează.',
      'Țineți munca separat de viața privată, într-un echilibru sănătos.',
      'Respectați proprietatea intelectuală: o imagine sau un text găsit online este al cuiva.',
      'Când schimburile trec prin instrumente care nu au fost făcute pentru muncă, aveți grijă ca datele personale să rămână confidențiale și în siguranță. E valabil pentru datele persoanelor sprijinite, pentru ale dumneavoastră și pentru ale colegelor.',
    ],
  },
  'digital-mediator': {
    title: 'Asistenta socială ca mediatoare digitală',
    section: inGuide('căi de acțiune, medierea digitală'),
    paragraphs: [
      'Multe asistente sociale au devenit mediatoare digitale. Rolul e esențial: îi aduce pe oameni în lumea digitală și îi ajută să o folosească drept cetățeni, nu doar drept clienți.',
      'Ca să vă clădiți o poziție etică în lumea digitală, spune ghidul, începeți cu această postură. Ea este piatra de temelie. Fac eu în locul ei, fac împreună cu ea sau o ajut să facă fără mine? A cui este decizia?',
      'Încă un gând: există alternative la instrumentele celor mai mari companii, Google, Apple, Facebook, Amazon și Microsoft. Pe care dintre ele le folosește serviciul nostru fără să le fi ales?',
    ],
  },
  'staying-critical': {
    title: 'Cine conduce lumea digitală?',
    section: 'Abordarea generală a ghidului: o privire critică asupra tehnologiei',
    paragraphs: [
      'Tehnologia nu se răspândește singură. O împing mai ales companii foarte mari, „Big Tech”, cu mijloace enorme și adesea aproape de monopol. Ele adună și folosesc date personale și capătă astfel putere asupra vieții oamenilor. Unde reglementarea e slabă, inegalitățile și nedreptatea pot crește, iar cei aflați deja la margine sunt împinși și mai departe.',
      'De aceea ghidul ne cere să privim și latura culturală și politică. Salută ce face Uniunea Europeană, mai presus de toate GDPR-ul. Și cere mai mult: politici publice care fac dezvoltarea digitală incluzivă cu adevărat, nu doar cu numele.',
    ],
  },
  'biased-tools': {
    title: 'Instrumentele pot fi nedrepte',
    section: 'Un joc pentru gândirea colectivă: prejudecățile instrumentelor digitale',
    paragraphs: [
      'Un instrument care triază oameni poartă în el ideile celor care l-au făcut. Algoritmii sunt folosiți în sisteme care decid automat și nu respectă întotdeauna echitatea și dreptatea socială. Unii chiar lucrează împotriva lor: controlează mai mult anumite grupuri, pentru că sunt socotite defavorizate.',
      'Ghidul cere vigilență. Ce imagine rea despre un grup s-ar putea ascunde în acest instrument? Cine o poate numi poate cere să fie corectată, iar oamenii pot avea din nou încredere în instrument.',
      'Legea ajută puțin. În GDPR, articolul 22 dă dreptul de a nu fi supus unei decizii luate numai de o mașină, când ea afectează serios o persoană; există excepții. Întrebarea rămâne pentru orice listă: cine este pe ea, după ce criterii și cine verifică?',
    ],
  },
};
