import type { ResourceWordsOf } from '../words.ts';

const inGuide = (heading: string) => `Resurse, rețele sociale și netichetă: ${heading}`;

export const netiquetteResources: ResourceWordsOf<'netiquette'> = {
  'what-a-social-network-is': {
    title: 'Ce este o rețea socială',
    section: inGuide('rețelele sociale de azi, definiție'),
    paragraphs: [
      'Cercetătoarele boyd și Ellison au descris în 2007 rețelele sociale: locuri online unde ne facem un profil, ținem legătura cu prietenii, împărtășim ce ne place și luăm parte la comunități.',
      'Ele scriau despre Facebook, uriașul de atunci. Acum ne gândim și la Instagram, TikTok și X. Fiecare îi aduce asistenței sociale altceva: să sensibilizeze publicul, să acționeze împreună cu alte profesioniste, să susțină o comunitate.',
      'Rețelele se schimbă de la o zi la alta, iar asistența socială folosește unele foarte diferite. A le cunoaște nu e o pricepere câștigată o dată pentru totdeauna. Cineva din echipă ar trebui să stea cu ochii pe noutăți și să le spună celorlalte.',
    ],
  },
  'messaging-apps': {
    title: 'Mesageria nu e chiar o rețea',
    section: inGuide('mesageria'),
    paragraphs: [
      'Servicii de mesagerie precum WhatsApp, Signal, Telegram sau Viber sunt luate adesea drept rețele sociale. Deosebirea poate fi mică.',
      'În asistența socială servesc la două lucruri. În ele se coordonează grupuri de colege. Și în ele se poate vorbi în particular cu toți cei implicați într-o situație și se pot trimite fotografii, videoclipuri și documente.',
      'Ghidul pune o condiție: asemenea utilizări au nevoie de un cadru negociat de cei vizați. Ce aplicație, pe telefonul cui? Cine este în grup? Ce se poate trimite în el și ce nu, niciodată? La ce ore se răspunde? Ce se întâmplă cu mesajele și cine le șterge?',
    ],
  },
  'choosing-a-channel': {
    title: 'Cinci întrebări înainte de a alege un canal',
    section: inGuide('diversitate și utilizări, cinci întrebări'),
    paragraphs: [
      'A alege o rețea înseamnă a alege pentru toți cei care vor trebui să o folosească. De aceea, alegerea merită făcută în cunoștință de cauză. Ghidul propune cinci întrebări, bune pentru orice instrument:',
    ],
    points: [
      'Ce vrem să obținem cu ea?',
      'Ce va fi acolo: noutăți, evenimente, activități, o ieșire, un program nou?',
      'Pentru cine este? Numiți persoanele la care vreți să ajungeți.',
      'Este rețeaua aceasta cu adevărat cea mai potrivită, față de alta, de o mesagerie sau de cu totul altceva?',
      'Cine poate răspunde de ea și cine o va ține la zi?',
    ],
  },
  'clear-for-everyone': {
    title: 'Limpede pentru toată lumea',
    section: inGuide('comunicare accesibilă și incluzivă'),
    paragraphs: [
      'O postare pe care oamenii nu o pot citi îi lasă pe dinafară. Ar trebui să se citească ușor, chiar cu plăcere. Cu cât e mai simplă și mai limpede, cu atât mai bine. Dacă aveți îndoieli, dați-i-o să o încerce cuiva care nu era de față când s-a făcut.',
      'Patru obiceiuri deschid postările pentru mai mulți:',
    ],
    points: [
      'Folosiți cuvinte simple.',
      'Descrieți fiecare imagine într-un text, pentru cei care nu o văd.',
      'Puneți subtitrări la videoclipuri, pentru cei care nu aud sau au sunetul oprit.',
      'Alegeți instrumente ale căror ecrane se explică singure.',
    ],
  },
  'securing-exchanges': {
    title: 'Schimburi în siguranță',
    section: inGuide('sfaturi pentru schimburi sigure'),
    paragraphs: [
      'Mult rău începe online cu o parolă slabă. Ghidul dă patru sfaturi. Sunt gândite pentru profesioniste și le folosesc la fel de bine persoanelor sprijinite:',
    ],
    points: [
      'Faceți-o puternică: cel puțin douăsprezece caractere, cu litere mari și mici, cifre și semne.',
      'Folosiți alta pentru fiecare cont.',
      'Porniți autentificarea în doi pași, ca o parolă furată să nu deschidă singură nimic.',
      'Țineți parolele într-un loc sigur: un seif digital sau un caiet care nu stă pe birou.',
    ],
  },
  'the-price-of-free': {
    title: 'Din ce trăiesc serviciile gratuite',
    section: inGuide('date personale captate online'),
    paragraphs: [
      'Cele mai multe platforme trăiesc din date. Ca să folosim o aplicație sau să intrăm pe un site, ni se cere adesea să fim de acord cu folosirea unora dintre datele noastre personale: date culese în timp ce navigăm.',
      'Cine știe cum merge asta și ce spune o platformă că face cu datele poate fi mai atent și poate judeca lucrurile cu spirit critic.',
      'Ghidul vede aici o responsabilitate. Asistentele sociale pot scoate la lumină aceste mecanisme, mai ales pentru generațiile tinere: ce aduce cu sine prezența online și ce alte căi mai sunt.',
      'Contează și pentru serviciu. Când el alege o platformă, prețul acesta îl plătesc și persoanele sprijinite.',
    ],
  },
  'writing-as-a-professional': {
    title: 'Scrieți ca și cum ar citi șefii',
    section: inGuide('schimburile cu colegele și cu beneficiarii'),
    paragraphs: [
      'Mesajele către colege și către persoanele sprijinite sunt supuse GDPR-ului și secretului profesional, oricare ar fi aplicația. De aici ghidul scoate câteva reguli:',
    ],
    points: [
      'Țineți în siguranță ce se transmite.',
      'Gândiți-vă ce poate păți un mesaj scos din context: poate fi copiat, trimis mai departe, citit peste ani.',
      'Alegeți-i cuvintele cu atâta grijă de parcă l-ar putea citi superiorii. L-ar putea citi și persoana despre care vorbește.',
      'Stabiliți reguli clare de comunicare, toate împreună.',
      'Folosiți, unde puteți, instrumente independente. Regulile și instrumentele împreună fac ca schimburile să fie sigure și confidențiale.',
    ],
  },
  'fewer-traces-accounts': {
    title: 'Mai puține urme: conturile',
    section: inGuide('reducerea urmelor digitale, conturile'),
    paragraphs: ['Lăsăm urme oriunde mergem online. Putem lăsa mai puține, începând cu propriile conturi:'],
    points: [
      'Dați cât mai puține date când vă faceți un profil: numai câmpurile obligatorii și, unde se poate, un pseudonim.',
      'Aveți mai multe adrese de e-mail, ca să nu depindă toate conturile de aceeași, la conectare și la recuperare.',
      'O adresă pe un domeniu al dumneavoastră, la un furnizor transparent și independent, depinde mai puțin de giganți.',
      'Nu intrați într-o aplicație nouă prin Google sau Facebook. Datele ar curge în cascadă de la o companie la alta.',
      'Când îi scrieți unei colege, nu numiți persoana despre care vorbiți: o inițială, un nume inventat, o prescurtare, un cuvânt convenit. Asta scade riscul; nu face mesajul anonim.',
    ],
  },
  'fewer-traces-devices': {
    title: 'Mai puține urme: dispozitive și instrumente',
    section: inGuide('reducerea urmelor digitale, dispozitive și instrumente'),
    paragraphs: [
      'Și telefoanele, și calculatoarele ne dau de gol. Câteva feluri de a le face să spună mai puțin:',
    ],
    points: [
      'Lipsiți-vă de aplicațiile rețelelor sociale pe telefon sau limitați ce pot vedea aplicațiile preinstalate.',
      'Opriți localizarea când nu vă trebuie.',
      'Alegeți dumneavoastră aplicațiile implicite ale telefonului și nu le lăsați pe toate unei singure firme.',
      'La calculator, acoperiți camera cu un autocolant, blocați programele de urmărire cu o extensie de browser, folosiți un VPN.',
      'Preferați instrumente mai etice. Ghidul vrea ca în asistența socială să fie promovate cele libere și independente: Signal mai degrabă decât WhatsApp, de exemplu, sau Framadate mai degrabă decât Doodle.',
    ],
  },
  'what-netiquette-is': {
    title: 'Ce este neticheta',
    section: inGuide('definiția netichetei'),
    paragraphs: [
      'Neticheta unește două cuvinte, net și etichetă. Înseamnă regulile bunei purtări online.',
      'În asistența socială e în joc mai mult decât bunele maniere. Neticheta apără demnitatea persoanelor sprijinite și ce ne-au încredințat ele. Cine o respectă are grijă ca un schimb online să nu coste pe nimeni siguranța sau viața privată.',
      'Ea spune, de pildă, cine poate posta în numele instituției, la ce mesaje se răspunde și când, ce nu se arată niciodată și ce se întâmplă când cineva uită.',
    ],
  },
  'building-a-netiquette': {
    title: 'O netichetă făcută împreună',
    section: inGuide('construirea unei netichete'),
    paragraphs: [
      'O netichetă nu poate fi pur și simplu impusă de sus. Cei implicați negociază cum se scrie și cum se aplică: între două persoane, într-un grup, într-o organizație sau într-o întreagă instituție.',
      'Făcută împreună, cuprinde ce face fiecare cu rețelele și în ce calitate vorbește. Tocmai asta o face eficientă și etică, iar lumea online devine un loc mai sigur și mai respectuos pentru toți cei care o folosesc.',
      'O instituție poate avea nevoie de mai multe: pentru colege, pentru parteneri, pentru familii, pentru public. Nu trebuie să spună același lucru, dar n-ar trebui să se contrazică.',
    ],
    points: ['Cine ar trebui să stea la masă când se scrie a noastră?', 'Cine este uitat de obicei?'],
  },
  'standards-for-posting': {
    title: 'Norme din Statele Unite: ce publicăm',
    section: inGuide('sfaturi după National Association of Social Workers'),
    paragraphs: [
      'Organizația americană a profesiei, National Association of Social Workers, a stabilit norme. Ghidul le preia sfaturile. Despre ce publicăm:',
    ],
    points: [
      'Folosite responsabil, rețelele pot aduce mult. Amintiți-vă însă câți oameni pot vedea ce postați.',
      'Orice ați spune online ar trebui să oglindească valorile, etica și misiunea asistenței sociale.',
      'Respectați viața privată a celor pe care îi sprijiniți și ce vă încredințează. Stabiliți reguli stricte ca să îi protejați. Nu împărtășiți nimic ce ar putea duce înapoi la ei.',
      'E firesc să vreți să vă spuneți părerea. Feriți-vă de prejudecăți: ce spuneți se poate întoarce împotriva muncii dumneavoastră.',
    ],
  },
  'standards-for-relations': {
    title: 'Norme din Statele Unite: relațiile',
    section: inGuide('sfaturi după National Association of Social Workers, limite și reguli scrise'),
    paragraphs: [
      'Aceleași sfaturi vorbesc și despre relația cu oamenii, și despre ce poate pune la punct o echipă:',
    ],
    points: [
      'Stabiliți limite profesionale cu oamenii pe rețelele sociale și țineți-le. Ce e etic față în față e etic și online. Păstrați respectul și nu lăsați să se nască acolo o prietenie care ar strica relația de lucru.',
      'Când o situație e greu de dus, folosiți ce oferă profesia: supervizarea sau o discuție între colege.',
      'Scrieți reguli privind rețelele sociale. Ele lămuresc cum se folosește fiecare mijloc electronic de comunicare cu persoanele sprijinite. Parcurgeți regulile împreună la prima întrevedere și înnoiți-le când e nevoie.',
    ],
  },
};
