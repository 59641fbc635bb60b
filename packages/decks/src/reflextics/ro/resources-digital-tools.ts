import type { ResourceWordsOf } from '../words.ts';

const inGuide = (heading: string) => `Resurse, instrumente digitale: ${heading}`;

export const digitalToolsResources: ResourceWordsOf<'digital-tools'> = {
  'basic-equipment': {
    title: 'Echipamentul de bază',
    section: inGuide('echipamentul digital, de bază'),
    paragraphs: [
      'Ce îi trebuie cuiva ca să muncească, să învețe sau să-și rezolve treburile cu autoritățile? Ghidul socotește patru lucruri ca fiind de bază:',
    ],
    points: [
      'Un calculator sau o tabletă. De ele depind cele mai multe sarcini, la lucru și la școală. Cele portabile pot veni cu dumneavoastră.',
      'Un smartphone: pentru a vorbi, pentru e-mail, pentru a afla repede ceva.',
      'Ce se conectează la ele: o tastatură, un mouse, un al doilea ecran, o imprimantă. Se câștigă timp, iar corpul e cruțat.',
      'O conexiune rapidă, care nu cade. Fără ea nu există întâlniri online, nici lucru în comun, nici acces la serviciile care există numai pe internet.',
    ],
  },
  'shared-equipment': {
    title: 'Echipamentul specializat',
    section: inGuide('echipamentul digital, specializat'),
    paragraphs: [
      'Un serviciu are nevoie de mai mult decât un birou și un ecran. Fiecare lucru pe care îl adaugă este și o alegere. Cine va deține datele? Cine plătește? Ar putea face același lucru un instrument liber și independent? Cine hotărăște și cine le arată celorlalți cum merge?',
      'Ca echipament specializat, ghidul numără:',
    ],
    points: [
      'Servere și cloud, pentru a păstra datele în siguranță și a lucra împreună pe ele.',
      'Echipament pentru întâlniri video: camere, microfoane și difuzoare destul de bune ca oamenii să se înțeleagă.',
      'Programe: de birou, precum Microsoft Office; de gestionat proiecte, precum Trello sau Asana; platforme de comunicare, precum Slack sau Teams.',
    ],
  },
  'why-switch-off': {
    title: 'De ce să ne deconectăm?',
    section: inGuide('deconectarea digitală, de ce contează'),
    paragraphs: [
      'Deconectarea nu e un lux și nici o lipsă de dăruire. Ghidul aduce două motive pentru ea.',
      'Primul este prevenirea epuizării. O profesionistă care poate fi găsită oricând trăiește sub presiune și riscă să ajungă la capătul puterilor. Timpul fără conexiune o lasă să-și refacă forțele.',
      'Al doilea este echilibrul. Deconectarea trage o linie între muncă și timpul liber și îi dă astfel vieții private locul ei.',
      'Mai există o a treia parte: persoanele sprijinite. Și ele au nevoie să știe când găsesc pe cineva și la cine pot apela când profesionista lipsește.',
    ],
  },
  'ways-to-switch-off': {
    title: 'Cum ne deconectăm',
    section: inGuide('deconectarea digitală, strategii'),
    paragraphs: [
      'Cum ne păstrăm o parte din timp liberă de muncă? În parte stă în puterea fiecăreia. În parte merge numai dacă echipa se înțelege, iar angajatorul o spune: un telefon de serviciu care rămâne la birou, un răspuns automat care dă alt număr, o șefă care nu scrie la zece seara.',
      'Câteva obiceiuri bune din ghid:',
    ],
    points: [
      'Ore fixe: stabiliți când începe ziua de lucru și când se termină.',
      'Timp fără ecran, mai ales în afara programului.',
      'Notificări: opriți e-mailul și aplicațiile de serviciu când s-a încheiat ziua.',
      'Un loc anume: cine lucrează acasă îi păstrează muncii un colț, separat de viața privată.',
    ],
  },
  'switching-off-and-emergencies': {
    title: 'Și dacă este o urgență?',
    section: inGuide('deconectarea digitală, citită pentru prima situație'),
    paragraphs: [
      'Nicio lege europeană nu rezolvă singură, pentru toată lumea, dreptul la deconectare. În unele țări stă în codul muncii, în altele în acorduri între angajatori și sindicate, în altele mai nicăieri. Tot de legea națională ține și ce i se datorează cuiva aflat în pericol grav. Căutați ce spune legea țării dumneavoastră.',
      'Dreptul de a închide telefonul nu răspunde la un strigăt de ajutor. O organizație răspunde, dacă s-a gândit la asta:',
    ],
    points: [
      'Există o colegă de gardă, plătită și înlocuită pentru asta?',
      'Ce le spune mesageria vocală celor care sună după program?',
      'Ce linii de urgență, servicii juridice și asociații răspund noaptea și la sfârșit de săptămână?',
      'Ce am convenit pentru ce nu poate aștepta până luni?',
    ],
  },
  'support-for-professionals': {
    title: 'Sprijin pentru profesioniste',
    section: inGuide('formare și sprijin'),
    paragraphs: [
      'Nimeni n-ar trebui să descopere fără ajutor cum merge un instrument nou. O echipă se poate întreba: pe cine sunăm când se strică? Cât din timpul de lucru poate lua învățarea? Cine dintre noi știe ceva care le-ar folosi celorlalte?',
      'Ghidul numește trei feluri de sprijin:',
    ],
    points: [
      'Formarea: sesiuni în care oamenii cunosc programe și echipamente noi.',
      'Asistența tehnică: cineva la care apelați și care rezolvă repede o problemă.',
      'Webinare și ateliere: asistentele sociale continuă să învețe, despre tehnologii noi și despre ce dă rezultate.',
    ],
  },
  'right-to-equipment': {
    title: 'Dreptul la echipament digital',
    section: inGuide('principiile dreptului la echipament digital, acces și cost'),
    paragraphs: [
      'Ideea din spatele acestui drept: fiecare ar trebui să aibă instrumentele și rețelele de care e nevoie ca să facă parte pe deplin dintr-o societate digitală. Servește incluziunii și micșorează decalajul digital. Este un principiu pentru care se luptă; cât din el este lege depinde de țară.',
    ],
    points: [
      'Acces pentru toți. Calculatoare, tablete și telefoane la îndemâna tuturor, oriunde ar locui și oricare le-ar fi veniturile sau situația socială. Rețele bune, cum ar fi internetul rapid, în toată țara: și la sat, și în locuri izolate.',
      'Un preț pe care oamenii îl pot plăti. Echipament și internet pe care să și le permită oricine și măsuri ale guvernelor și instituțiilor care să scadă costul.',
    ],
  },
  'right-to-skills-and-respect': {
    title: 'Dreptul la competențe și la respect',
    section: inGuide('principiile dreptului la echipament digital, competențe, incluziune și etică'),
    paragraphs: [
      'Un dispozitiv, singur, nu include pe nimeni. Dreptul la echipament mai cuprinde trei lucruri:',
    ],
    points: [
      'Competențe. Formare pentru asistentele sociale, ca să folosească bine tehnologia, și oferte de durată pentru toți, ca beneficiarii să țină pasul cu schimbarea.',
      'Incluziune. Dispozitive și programe pe care le pot folosi persoanele cu dizabilități, fie că e vorba de văz, de auz sau de mișcare. Ecrane și conținuturi care fac loc mai multor limbi și mai multor culturi.',
      'Etică și reguli. Îndemn la folosirea responsabilă a tehnologiei și o reglementare care protejează drepturile digitale și previne abuzurile, cum ar fi supravegherea ilegală sau folosirea greșită a datelor personale.',
    ],
  },
  'starting-from-the-person': {
    title: 'Pornim de la persoană',
    section: inGuide('principiile sprijinului cu instrumente digitale, nevoi și formare'),
    paragraphs: [
      'Sprijinul cu instrumente digitale începe cu o întrebare, nu cu un curs: ce știe deja să facă persoana aceasta și de ce are nevoie? Aflați cât de în largul ei se simte cu tehnologia digitală. Apoi alegeți mijloace de comunicare care i se potrivesc. Munca, școala și viața ei privată contează toate, pentru ca răspunsul să i se potrivească ei și nimănui altcuiva.',
      'Formarea vine după aceea și rămâne la esențial:',
    ],
    points: [
      'folosirea unui calculator;',
      'orientarea pe internet;',
      'folosirea e-mailului, inclusiv sortarea și golirea căsuței;',
      'scrierea unui text sau a unui tabel cu programele de birou.',
    ],
  },
  'access-and-technical-help': {
    title: 'Instrumente pentru toți, ajutor la îndemână',
    section: inGuide('principiile sprijinului cu instrumente digitale, accesibilitate și asistență tehnică'),
    paragraphs: [
      'Instrumentele digitale trebuie să poată fi folosite de toți: de persoanele în vârstă, de persoanele cu dizabilități, de cei care locuiesc la țară sau la marginea orașelor. Oamenii învață diferit. Cineva vrea un videoclip scurt, altcineva un ghid pe hârtie, altcineva un atelier în care să încerce cu cineva alături.',
      'Apoi vine ziua când ceva nu merge. O linie telefonică de ajutor sau un chat poate scoate repede din încurcătură asistente sociale și beneficiari.',
      'Și mai e întreținerea. Ca să meargă bine, echipamentele și programele au nevoie de îngrijire și de actualizări, și la fel cunoștințele noastre despre ele. Cine le amintește oamenilor de asta și cine îi ajută pe cei care nu se descurcă singuri?',
    ],
  },
  'safe-habits': {
    title: 'Deprinderi sigure de dat mai departe',
    section: inGuide('principiile sprijinului cu instrumente digitale, siguranță'),
    paragraphs: [
      'A ajuta pe cineva cu instrumentele digitale înseamnă și a ajuta acea persoană să fie în siguranță și să le folosească responsabil: cu respect pentru viața privată a altora și cu ochi critic la informațiile false.',
      'O regulă este valabilă pentru oricine ajută. Parola îi aparține persoanei. A o ajuta să o scrie nu e totuna cu a i-o păstra.',
      'Trei lucruri de exersat împreună:',
    ],
    points: [
      'folosirea parolelor: cum se face una bună și unde se ține;',
      'protejarea datelor personale: ce se completează și ce se lasă gol;',
      'recunoașterea unei amenințări: un mesaj fals, un link-capcană, o cerere prea grăbită.',
    ],
  },
  'when-counters-close': {
    title: 'Când se închide ghișeul',
    section: 'Contextul ghidului: serviciile publice trec online',
    paragraphs: [
      'În toată Europa, serviciile publice și formalitățile de zi cu zi se mută pe internet; pandemia din 2020 a grăbit lucrurile. În practică, se închid ghișee la care oamenii puteau să vină și să întrebe. În Franța, Défenseur des droits, apărătorul public al drepturilor, avertiza în 2019 că oamenii își pot pierde accesul la drepturi. Unii ajung să nu mai ceară ce li se cuvine.',
      'Oameni care înainte se descurcau singuri vin acum la asistentele sociale, pentru că administrația și cele mai multe firme au pus ecrane în locul ghișeelor. Așa s-a schimbat munca. Mazet și Sorin scriau în 2019 că lucrul s-a petrecut în mare parte fără mandat și fără formare.',
      'O întrebare pentru grup: care e aici sarcina noastră, care a angajatorului și care a statului?',
    ],
  },
};
