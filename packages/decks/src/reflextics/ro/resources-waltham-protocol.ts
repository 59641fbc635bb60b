import type { ResourceWordsOf } from '../words.ts';

/** Local law is named as British, so that groups elsewhere look up their own. */
export const walthamProtocolResources: ResourceWordsOf<'waltham-protocol'> = {
  'waltham-stance': {
    title: 'Waltham Forest: ce așteaptă autoritatea locală',
    section: 'Scop',
    paragraphs: [
      'Waltham Forest este un sector al Londrei. Protocolul lui spune ce așteaptă de la asistentele sociale și de la studente acum, când rețelele sociale sunt peste tot. Încurajează buna lor folosire: pentru legături profesionale, pentru comunicare, pentru o muncă incluzivă. Vede și riscurile, pentru profesioniste și pentru beneficiari, mai ales cei tineri sau vulnerabili.',
      'Ideea de bază e simplă. Buna practică pe rețelele sociale este aceeași ca în orice comunicare. Lucrătoarea își păstrează limitele personale și profesionale și ține de ea să recunoască o dilemă.',
      'Noua tehnologie mută puterea, spune el: profesionistele trebuie să se gândească ce le face asta muncii, serviciului și intereselor oamenilor. Asemenea dileme pot ajunge și la cine nu intră niciodată online: un copil din sistemul de protecție ia legătura cu familia biologică împotriva unei hotărâri judecătorești sau numele, fotografia și adresa dumneavoastră sunt postate de un grup ostil.',
    ],
  },
  'waltham-promise': {
    title: 'Waltham Forest: ce pot face rețelele sociale',
    section: 'Context',
    paragraphs: ['Sectorul începe cu binele pe care îl pot face rețelele sociale:'],
    points: [
      'Asistente sociale din toată lumea împărtășesc ce știu, dezbat, se susțin și rămân la curent. O profesie întemeiată pe drepturile omului și pe dreptate socială se descoperă internațională.',
      'Organizațiile îi înțeleg mai bine pe oameni și le răspund mai bine. Serviciile devin mai deschise și mai ușor de tras la răspundere.',
      'Oamenii leagă relații și împart informații și resurse.',
      'Se face loc de dialog acolo unde ierarhiile îi țineau pe oameni afară și apare o cale de a contesta puterea inegală.',
      'Îngrijirea se poate organiza altfel: familii și lucrătoare o pot coordona cu o aplicație, o pot evalua și cumpăra ori pot împărți dosare online.',
    ],
  },
  'waltham-what-counts': {
    title: 'Waltham Forest: ce sunt rețelele sociale',
    section: 'Definiție',
    paragraphs: [
      'Pentru sector, rețelele sociale sunt un mod de a publica și de a difuza. Aici intră mai multe decât s-ar crede. Unele nume sunt deja istorie; regula e făcută să le supraviețuiască.',
    ],
    points: [
      'bloguri și comentarii pe blogurile altora; postări scurte, ca pe Twitter;',
      'rețele și pagini de profil, precum Facebook sau LinkedIn;',
      'locuri unde se împart filme și fotografii, precum YouTube sau Flickr;',
      'recenzii de produse și servicii; voturi și sondaje online;',
      'forumuri, publice sau private;',
      'wikiuri, podcasturi și semne de carte comune;',
      'servicii care arată unde se află cineva.',
    ],
  },
  'waltham-e-professional': {
    title: 'Waltham Forest: profesionistă online',
    section: 'Context; politică, punctele 1, 7 și 16',
    paragraphs: [
      'Protocolul folosește cuvântul e-profesionalism. Înseamnă mai mult decât a scrie mesaje: a înțelege rețelele sociale și a le folosi, a-ți modela chipul pe care îl ai online prin tot ce postezi, fie text, imagine sau film.',
      'O asistentă socială ar trebui să știe ce pot aduce rețelele sociale și ce pot costa, pe ea și pe persoanele sprijinite. Învață cum merg, își verifică setările de securitate și ține minte că ce postează este public și poate rămâne pentru totdeauna. Tot ce atinge viața privată trece printr-un canal privat, cum ar fi e-mailul sau telefonul.',
      'Învățarea aceasta nu se termină niciodată. Cere timp și formare și își are locul în programa de asistență socială și în formarea continuă.',
    ],
  },
  'waltham-representing': {
    title: 'Waltham Forest: vorbiți în numele profesiei',
    section: 'Context; politică, punctele 2–4 și 9',
    paragraphs: [
      'Online, spune protocolul, o asistentă socială își reprezintă mai departe profesia și instituția. Societatea, colegele, alte instituții, presa și beneficiarii se pot uita cu toții. De aceea:',
    ],
    points: [
      'Aveți grijă ca prezența dumneavoastră online să i se potrivească unei profesioniste.',
      'Folosiți-o ca să schimbați idei și cunoștințe și ca să vorbiți bine despre asistența socială: îi sunteți ambasadoare.',
      'Țineți-vă de normele pe care le aveți în rest.',
      'Înainte de a posta despre muncă, gândiți-vă: ce le va face asta beneficiarilor, numelui și carierei dumneavoastră, angajatorului, profesiei?',
      'Puteți adăuga că sunt părerile dumneavoastră, nu neapărat ale angajatorului. Dar vorbiți și purtați-vă așa încât să suporte privirea publică.',
    ],
  },
  'waltham-boundaries': {
    title: 'Waltham Forest: limite',
    section: 'Politică, punctele 5 și 6; rețele sociale',
    paragraphs: [
      'Limitele personale și cele profesionale trebuie păstrate, față de colege și față de persoanele sprijinite. Unde nu sunt, oricine poate avea de suferit: lucrătoarea și cariera ei, oamenii, angajatorul.',
      'Comunicarea personală și cea de serviciu rămân separate. A accepta o persoană sprijinită sau pe cineva care o îngrijește ca „prieten” în propria rețea, de exemplu, nu se cuvine. Creează o relație personală în afara muncii și ar putea servi drept probă într-o cercetare disciplinară. Nu schimbă nimic faptul că munca împreună s-a încheiat: prin acea persoană pot ajunge la profil și alți beneficiari.',
      'Studentele urmează aceleași reguli, mai ales în practică. Sunt atente și la rețelele universității.',
    ],
  },
  'waltham-own-safety': {
    title: 'Waltham Forest: siguranța dumneavoastră',
    section: 'Politică, punctele 7 și 8',
    paragraphs: [
      'Asistentele sociale ar trebui să aibă grijă de propria identitate și de a prietenilor și familiilor lor. Înainte de a pune ceva personal pe un site, gândiți-vă cine s-ar putea folosi de el: unde lucrați, cum puteți fi găsită, fotografii cu colege sau rude. Dacă ar avea de suferit viața privată sau siguranța, renunțați.',
      'Postează și alții despre dumneavoastră. Poate vreți să le spuneți prietenilor și familiei, ca să țină seama. O imagine nepotrivită vă poate expune criticilor; o imagine cu copiii dumneavoastră poate aduce greutăți.',
      'Verificați regulat setările, pentru că site-urile le schimbă. Și aflați ce poate face un grup: simpla apartenență poate deschide o ușă din spate spre profilul dumneavoastră.',
    ],
  },
  'waltham-young-people': {
    title: 'Waltham Forest: tinerii online',
    section: 'Context; politică, punctele 10 și 11',
    paragraphs: [
      'Pentru tineri, viața online și cea din afara ei sunt adesea una singură. Totuși, grija pe care o au pe stradă nu e mereu prezentă într-o lume în care un prieten se face cu un clic, iar un secret se împarte într-o secundă.',
      'Un studiu cu 25 000 de copii și părinții lor, EU Kids Online, așază riscurile sub trei titluri: conținut, contact și conduită. Unii adaugă un al patrulea, comerțul.',
      'Răspunsul sectorului nu este să-i țină pe oameni departe. Rețelele sociale fac parte din viața modernă. Lucrătoarele ar trebui să sprijine oameni de toate vârstele să le folosească, știind ce oferă și la ce îi expun.',
    ],
  },
  'waltham-risk': {
    title: 'Waltham Forest: când cineva poate fi în pericol',
    section: 'Politică, punctele 10 și 12',
    paragraphs: [
      'Când are o datorie de ocrotire sau ține locul părinților, asistenta socială ia în seamă rețelele sociale atunci când evaluează un risc. Este în pericol un copil sau un adult vulnerabil prin ce face acolo? Împreună cu familiile și îngrijitorii, ajută la ferirea oamenilor de contacte vătămătoare, de hărțuire și abuz, de a posta sau a vedea ce i-ar putea răni.',
      'Acționează în interesul superior al persoanei. Asta înseamnă să cântărească două lucruri, în limitele legii: dreptul la respect, viață privată și confidențialitate, și nevoia de a stăpâni un risc.',
      'Într-o anchetă de protecție poate fi nevoie să se verifice rețelele sociale. Și asta ridică întrebări juridice și etice și e mai bine lăsată profesionistelor așezate să o facă.',
      'Ce obligație există de a acționa și pe cine trebuie alertat ține de legea națională.',
    ],
  },
