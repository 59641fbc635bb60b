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
    section: 'Contextul',
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
      'wikiuri, podcasturi și semne de carte partajate;',
      'servicii care arată unde se află cineva.',
    ],
  },
  'waltham-e-professional': {
    title: 'Waltham Forest: profesionistă online',
    section: 'Context; reguli, punctele 1, 7 și 16',
    paragraphs: [
      'Protocolul folosește cuvântul e-profesionalism. Înseamnă mai mult decât a scrie mesaje: a înțelege rețelele sociale și a le folosi, a da formă propriei imagini online prin tot ce se postează, fie text, fotografie sau film.',
      'O asistentă socială ar trebui să știe ce pot aduce rețelele sociale și ce pot costa, pe ea și pe persoanele sprijinite. Învață cum merg, își verifică setările de securitate și ține minte că ce postează este public și poate rămâne pentru totdeauna. Tot ce atinge viața privată trece printr-un canal privat, cum ar fi e-mailul sau telefonul.',
      'Învățarea aceasta nu se termină niciodată. Cere timp și formare și își are locul în programa de asistență socială și în formarea continuă.',
    ],
  },
  'waltham-representing': {
    title: 'Waltham Forest: vorbiți în numele profesiei',
    section: 'Context; reguli, punctele 2–4 și 9',
    paragraphs: [
      'Online, spune protocolul, o asistentă socială își reprezintă mai departe profesia și instituția. Societatea, colegele, alte instituții, presa și beneficiarii se pot uita cu toții. De aceea:',
    ],
    points: [
      'Aveți grijă ca prezența dumneavoastră online să i se potrivească unei profesioniste.',
      'Folosiți-o ca să schimbați idei și cunoștințe și ca să vorbiți bine despre asistența socială: îi sunteți ambasadoare.',
      'Respectați aceleași norme ca în restul muncii.',
      'Înainte de a posta despre muncă, gândiți-vă: ce le va face asta beneficiarilor, numelui și carierei dumneavoastră, angajatorului, profesiei?',
      'Puteți adăuga că sunt părerile dumneavoastră, nu neapărat ale angajatorului. Dar vorbiți și purtați-vă așa încât să nu vă temeți de privirea publică.',
    ],
  },
  'waltham-boundaries': {
    title: 'Waltham Forest: limite',
    section: 'Reguli, punctele 5 și 6; rețele sociale',
    paragraphs: [
      'Limitele personale și cele profesionale trebuie păstrate, față de colege și față de persoanele sprijinite. Unde nu sunt, oricine poate avea de suferit: lucrătoarea și cariera ei, oamenii, angajatorul.',
      'Comunicarea personală și cea de serviciu rămân separate. A accepta o persoană sprijinită sau pe cineva care o îngrijește ca „prieten” în propria rețea, de exemplu, nu se cuvine. Creează o relație personală în afara muncii și ar putea servi drept probă într-o cercetare disciplinară. Nu schimbă nimic faptul că munca împreună s-a încheiat: prin acea persoană pot ajunge la profil și alți beneficiari.',
      'Studentele urmează aceleași reguli, mai ales în practică. Sunt atente și la rețelele universității.',
    ],
  },
  'waltham-own-safety': {
    title: 'Waltham Forest: siguranța dumneavoastră',
    section: 'Reguli, punctele 7 și 8',
    paragraphs: [
      'Asistentele sociale ar trebui să aibă grijă de propria identitate și de a prietenilor și familiilor lor. Înainte de a pune ceva personal pe un site, gândiți-vă cine s-ar putea folosi de el: unde lucrați, cum se poate da de dumneavoastră, fotografii cu colege sau rude. Dacă ar avea de suferit viața privată sau siguranța, renunțați.',
      'Postează și alții despre dumneavoastră. Poate vreți să le spuneți prietenilor și familiei, ca să țină seama. O imagine nepotrivită vă poate expune criticilor; o imagine cu copiii dumneavoastră poate aduce greutăți.',
      'Verificați regulat setările, pentru că site-urile le schimbă. Și aflați ce poate face un grup: simpla apartenență poate deschide o ușă din spate spre profilul dumneavoastră.',
    ],
  },
  'waltham-young-people': {
    title: 'Waltham Forest: tinerii online',
    section: 'Context; reguli, punctele 10 și 11',
    paragraphs: [
      'Pentru tineri, viața online și cea din afara ei sunt adesea una singură. Totuși, grija pe care o au pe stradă nu e mereu prezentă într-o lume în care un prieten se face cu un clic, iar un secret se răspândește într-o secundă.',
      'Un studiu cu 25.000 de copii și părinții lor, EU Kids Online, împarte riscurile în trei categorii: conținut, contact și conduită. Unii adaugă o a patra: comerțul.',
      'Răspunsul sectorului nu este să-i țină pe oameni departe. Rețelele sociale fac parte din viața modernă. Lucrătoarele ar trebui să sprijine oameni de toate vârstele să le folosească, știind ce oferă și la ce îi expun.',
    ],
  },
  'waltham-risk': {
    title: 'Waltham Forest: când cineva poate fi în pericol',
    section: 'Reguli, punctele 10 și 12',
    paragraphs: [
      'Când are o obligație de protecție sau ține locul părinților, asistenta socială ia în seamă rețelele sociale atunci când evaluează un risc. Este în pericol un copil sau un adult vulnerabil prin ce face acolo? Împreună cu familiile și îngrijitorii, îi ajută pe oameni să se ferească de contacte vătămătoare, de hărțuire și de abuz. Îi ajută să nu posteze și să nu vadă ce i-ar putea răni.',
      'Acționează în interesul superior al persoanei. Asta înseamnă să cântărească două lucruri, în limitele legii: dreptul la respect, viață privată și confidențialitate, și nevoia de a stăpâni un risc.',
      'Într-o anchetă de protecție poate fi nevoie să se verifice rețelele sociale. Și asta ridică întrebări juridice și etice și e mai bine să o facă profesionistele îndreptățite.',
      'Ce obligație există de a acționa și pe cine trebuie alertat ține de legea națională.',
    ],
  },
  'waltham-looking-people-up': {
    title: 'Waltham Forest: căutarea oamenilor online',
    section: 'Context; nepotrivit, punctele 8 și 9',
    paragraphs: [
      'Are voie o asistentă socială să se uite la pagina cuiva? Când e vorba de siguranța unui copil vulnerabil, spune protocolul, este legal și e bună practică să se cerceteze, să se adune și să se consemneze informații.',
      'Dar o pagină lăsată deschisă nu este pur și simplu publică. Persoana se poate aștepta totuși la oarecare intimitate, iar a pătrunde acolo poate fi ilegal. A reveni iar și iar poate însemna „supraveghere țintită”; fără știrea ei, devine ascunsă.',
      'De aceea, căutarea repetată și țintită se aduce în fața șefei și, la nevoie, a juristului. După dreptul britanic, legea Regulation of Investigatory Powers Act și procedura paralelă a consiliului local, supravegherea ascunsă trebuie autorizată, consemnată și justificată. Fără asta, nu e voie să se obțină informații pe ascuns sau să se inventeze o identitate falsă. Alte țări au alte legi.',
    ],
  },
  'waltham-dilemmas-and-learning': {
    title: 'Waltham Forest: dileme și învățare',
    section: 'Reguli, punctele 13–15',
    paragraphs: [
      'Nicio listă de reguli nu acoperă toate situațiile. Dilemele despre rețelele sociale își au locul în supervizare, ca să fie discutate și gândite. Fiecare se hotărăște în parte, cu ochii la interesul celor implicați.',
      'Rețelele sociale sunt și un loc de învățare: sunt materiale de curs, discuții, noutăți ale profesiei. Într-un domeniu care se schimbă repede, sectorul le încurajează pe asistentele sociale să le folosească. Asociația Britanică a Asistenților Sociali oferă un loc pentru o asemenea învățare.',
      'Sunt și capcane. Nimeni n-a verificat ce se postează acolo, așa că o parte e greșită sau înșelătoare. Iar timpul petrecut căutând la serviciu ar trebui să fie măsurat și ținut sub control.',
    ],
  },
  'waltham-accounts-and-records': {
    title: 'Waltham Forest: conturi și consemnări',
    section: 'Folosirea rețelelor sociale și guvernanța informației',
    paragraphs: [
      'Protocolul are câteva reguli ferme, și pentru aplicații ca WhatsApp. Încălcarea lor poate avea urmări disciplinare.',
    ],
    points: [
      'Servesc la păstrarea legăturii. Discuțiile care evaluează situația cuiva au loc în altă parte.',
      'Mesajele se păstrează ca o captură de ecran și se pun în dosarul persoanei.',
      'Angajatele nu își folosesc la lucru propriile conturi. Unde un cont este potrivit și necesar, se deschide unul numai pentru asta.',
      'Fiecare răspunde de datele de pe dispozitivul ei.',
      'Nu se postează nimic obscen sau defăimător și nimic ce pare să aprobe purtări nechibzuite sau ilegale.',
      'Nu se face nimic ce ar putea părea o încercare de relație personală cu un copil sau cu un adult vulnerabil.',
    ],
  },
  'waltham-do': {
    title: 'Waltham Forest: ce se cuvine',
    section: 'Îndrumări generale, potrivit',
    paragraphs: ['Lista sectorului despre ce se cuvine:'],
    points: [
      'Reglați setările de confidențialitate în fiecare rețea în care sunteți.',
      'Protejați fiecare dispozitiv cu o parolă sau un PIN, inclusiv telefonul.',
      'Gândiți-vă la conturi profesionale separate, dacă vreți legături online cu persoanele sprijinite, cu familii sau cu alte profesioniste.',
      'Verificați ca tot ce poate găsi oricine despre dumneavoastră să fie adevărat și potrivit.',
      'Un „chat” este un document scris. Tratați-l ca atare.',
      'Aflați ce urmează dacă echipamentul e folosit greșit.',
      'Nu știți cine poate vedea? Porniți de la ideea că oricine. Ce e online nu mai e în mâinile dumneavoastră.',
      'Opriți Bluetooth-ul.',
      'La un dispozitiv nou, aflați ce face de la sine și dezactivați ce nu vreți.',
    ],
  },
  'waltham-do-not': {
    title: 'Waltham Forest: ce nu se cuvine',
    section: 'Îndrumări generale, nepotrivit',
    paragraphs: [
      'Și lista lui despre ce nu se cuvine. Este valabilă față de copii, tineri, părinți și îngrijitori deopotrivă.',
    ],
    points: [
      'Să le dați date personale: numărul, conturile, paginile, locurile unde țineți fotografii, parolele.',
      'Să luați legătura cu ei de pe telefonul propriu, prin orice mijloc: apel, SMS, e-mail sau rețea.',
      'Să le trimiteți copiilor sau tinerilor mesaje personale.',
      'Să împărtășiți cu ei, pe o rețea, amănunte despre dumneavoastră.',
      'Să-i adăugați la prietenii sau contactele proprii ori să-i lăsați să vă adauge.',
      'Să faceți fotografii de serviciu cu aparatul propriu, inclusiv cel din telefon.',
      'Să jucați cu ei jocuri online.',
      'Să adunați informații pe la spatele cuiva sau sub o identitate falsă, dacă nu există o autorizare în regulă.',
    ],
  },
  'waltham-profiles': {
    title: 'Waltham Forest: două profiluri',
    section: 'Rețele sociale',
    paragraphs: [
      'Profilul propriu nu este pentru muncă. De pe el nu le scrieți copiilor, tinerilor sau părinților și nu împărtășiți imagini cu ei, fie că dispozitivul e al dumneavoastră, fie că e al angajatorului.',
      'Un profil profesional separat poate fi răspunsul, dacă șefa sau organizația este de acord. Tinerii vor înțelege: mulți au un profil pentru prieteni și unul pe care să-l vadă părinții. Dar nu le legați între ele, altfel totul e pierdut.',
      'Țineți-l închis pe cel personal, pentru familie și prieteni. Nu acceptați oameni pe care nu îi cunoașteți: ar putea fi persoane pe care le sprijină serviciul. Mai bine puține contacte bune decât multe.',
      'Ce merge prost? Un profil deschis, cu poze din vacanță și de la petreceri. Prieteni adunați cu sutele. Mesaje către beneficiari de pe profilul propriu, pe la spatele șefei.',
    ],
  },
  'waltham-employer': {
    title: 'Waltham Forest: ce asigură angajatorul',
    section: 'Rețele sociale, ce ar trebui să existe; scop',
    paragraphs: [
      'Regulile pentru lucrătoare sunt numai jumătate. Protocolul însuși trebuie revăzut regulat, fiindcă rețelele sociale se tot schimbă. Iar organizația ar trebui să aibă ceea ce el numește reguli de utilizare acceptabilă. Lucrătoarea care le încalcă se expune: la hărțuire, la intimidare, la acuzații.',
      'Aceste reguli spun',
    ],
    points: [
      'limpede, că nu se acceptă ca prieteni copii, tineri, părinți și îngrijitori și ce urmează altfel;',
      'cum se face și cum se urmărește un profil profesional separat, unde acest fel de lucru e socotit potrivit;',
      'cum ar trebui să se înfățișeze online o lucrătoare. Colegele noi învață asta în primele zile.',
    ],
  },
};
