import type { ResourceWordsOf } from '../words.ts';

const inGuide = (heading: string) => `Resurse, protecția datelor: ${heading}`;

export const dataProtectionResources: ResourceWordsOf<'data-protection'> = {
  'gdpr-in-brief': {
    title: 'Ce este GDPR-ul',
    section: inGuide('ce este regulamentul'),
    paragraphs: [
      'Regulamentul general privind protecția datelor, pe scurt GDPR, este o lege a Uniunii Europene. Se aplică din 25 mai 2018, la fel în fiecare stat membru.',
      'Privește tot ce se face cu date despre oameni: a le colecta, a le folosi, a le păstra. Nu e nevoie de calculator. Potrivit articolului 2, intră aici și un dosar pe hârtie, de îndată ce face parte dintr-o evidență ordonată.',
      'Obligă deopotrivă organismele publice și pe cele private, de la un minister la o mică asociație.',
      'Țările pot adăuga reguli proprii, de pildă despre sănătate, despre protecția socială sau despre cât timp se păstrează un dosar. Așadar, două întrebări merg împreună: ce spune GDPR-ul și ce adaugă legea țării noastre?',
    ],
  },
  'eight-rules': {
    title: 'Cele opt reguli de aur',
    section: inGuide('cele opt reguli de aur'),
    paragraphs: ['Ghidul rezumă regulamentul în opt reguli de aur. Cele mai multe vin din articolul 5.'],
    points: [
      'Scop: spuneți dinainte la ce servesc datele și nu vă abateți de la asta.',
      'Legalitate: aveți un temei pe care legea îl acceptă.',
      'Reducere la minimum: cereți cât îi trebuie scopului, nimic mai mult.',
      'Date sensibile: protejați-le mai mult decât pe celelalte.',
      'Păstrare limitată: nu țineți nimic mai mult timp decât o cere scopul.',
      'Securitate: feriți datele de pierdere, de furt și de ochi curioși.',
      'Transparență: spuneți-le oamenilor ce se întâmplă cu ce vă încredințează.',
      'Drepturile persoanelor: lăsați-le să-și vadă datele, să le corecteze, să se opună.',
    ],
  },
  'purpose-and-lawfulness': {
    title: 'Pentru ce și pe ce temei?',
    section: 'Articolele 5 și 6: scop și legalitate',
    paragraphs: [
      'Orice folosire a datelor personale are nevoie de un scop, stabilit și spus dinainte (articolul 5). O altă folosire e posibilă numai dacă e compatibilă cu prima, dacă o lege o prevede sau dacă persoana este de acord.',
      'E nevoie și de un temei legal. Serviciile sociale acționează mai ales în baza unei obligații legale sau a unei sarcini publice. Care dintre ele se aplică și până unde ajunge depinde de țară și de serviciu. Regulamentul numește, la articolul 6, șase temeiuri:',
    ],
    points: [
      'consimțământul persoanei;',
      'un contract cu persoana;',
      'o obligație legală a organizației;',
      'interesele vitale ale cuiva;',
      'o sarcină de interes public;',
      'un interes legitim, dacă drepturile persoanei nu cântăresc mai greu. Autoritățile publice nu îl pot invoca pentru sarcinile lor.',
    ],
  },
  'collecting-with-care': {
    title: 'Colectăm cu grijă',
    section: inGuide('bune practici la colectarea datelor'),
    paragraphs: [
      'Datele trebuie să fie adecvate, relevante și limitate la ce este necesar, spune articolul 5. Ghidul face din asta câteva obiceiuri:',
    ],
    points: [
      'Sortați. Ce date sunt acestea, câte sunt, sunt corecte?',
      'Înainte de a plănui să colectați ceva, căutați o cale care intră mai puțin în viața omului.',
      'Nu colectați niciodată „pentru orice eventualitate”.',
      'Cereți-le persoanelor vizate consimțământul și păstrați o urmă a lui.',
      'Unde nimeni nu trebuie identificat direct, înlocuiți numele cu un cod.',
      'Puneți puține rubrici de comentarii libere; unde se poate, lăsați oamenii să aleagă dintr-o listă.',
      'Evitați să colectați date sensibile.',
    ],
  },
  'asking-for-consent': {
    title: 'Când este consimțământul adevărat?',
    section: 'Articolele 4, 7 și 8: consimțământul',
    paragraphs: [
      'Consimțământul contează numai dacă e dat liber, dacă e specific, informat și fără echivoc (articolul 4). Tăcerea nu este consimțământ. Cine l-a dat îl poate retrage oricând, la fel de ușor cum l-a dat, iar organizația trebuie să poată dovedi că l-a primit (articolul 7).',
      'Liber înseamnă că există o alegere. Când un refuz o costă pe beneficiară ajutorul pentru care a venit sau când de partea cealaltă stă o autoritate, consimțământul e rareori liber. Serviciului îi trebuie atunci alt temei. Poate că nu are nevoie de nicio semnătură; o explicație limpede datorează oricum.',
      'Un copil își poate da singur consimțământul pentru un serviciu online de la 16 ani. Legea națională poate stabili o vârstă mai mică, dar nu sub 13 ani. Sub această vârstă consimte cine exercită răspunderea părintească (articolul 8). Pentru orice altceva, vârsta de la care un copil hotărăște singur diferă de la o țară la alta.',
      'O semnătură sub o pagină pe care n-a explicat-o nimeni dovedește puțin. Ce s-a spus, când și la ce s-a căzut de acord merită un rând în dosar.',
    ],
  },
  'sensitive-data': {
    title: 'Care date sunt sensibile?',
    section: inGuide('datele sensibile'),
    paragraphs: [
      'Unele date au o miză mare fără să fie sensibile în ochii legii: datoriile, de exemplu, sau datele bancare. Ajunse pe mâini greșite, pot face mult rău și merită grijă.',
      'Datele sensibile sunt altceva. Ele cer măsuri speciale, iar GDPR-ul le enumeră la articolul 9. Lista este închisă. Sensibile sunt datele despre',
    ],
    points: [
      'originea rasială sau etnică;',
      'opiniile politice;',
      'convingerile religioase sau filozofice;',
      'apartenența la un sindicat;',
      'sănătatea fizică sau psihică;',
      'viața sexuală sau orientarea sexuală;',
      'caracteristicile genetice;',
      'precum și datele biometrice, când servesc la identificarea cuiva.',
    ],
  },
  'writing-down-sensitive-data': {
    title: 'Înainte de a nota',
    section: 'Articolele 9 și 10: categorii speciale, condamnări',
    paragraphs: [
      'Ca regulă, folosirea datelor sensibile este interzisă. Apoi articolul 9 înșiră excepții: consimțământul explicit, dreptul securității și al protecției sociale, interesele vitale ale cuiva care nu poate consimți și încă vreo câteva. Până unde ajung ține în parte de legea națională. Condamnările penale nu sunt pe lista datelor sensibile, dar articolul 10 are o regulă aparte pentru ele.',
      'Patru întrebări ajută înainte ca un rând să intre în dosar:',
    ],
    points: [
      'Demersul acesta chiar are nevoie de el?',
      'N-ar ajunge efectul, în locul diagnosticului? „Nu poate urca scările” nu numește nicio boală.',
      'Cine va putea citi rubrica aceasta?',
      'Știe persoana că scrie acolo așa ceva și de ce?',
    ],
  },
  'how-long-to-keep': {
    title: 'Cât timp le păstrăm?',
    section: inGuide('păstrarea și ștergerea datelor'),
    paragraphs: [
      'Cine colectează date le ține sub control și nu le păstrează mai mult decât cere scopul lor (articolul 5), o obligație legală sau o regulă specială. Câți ani cere o lege și pentru ce dosare diferă de la o țară la alta. Ca să stabiliți un termen, întrebați-vă:',
    ],
    points: [
      'Cât timp am cu adevărat nevoie de aceste date ca să-mi ating scopul?',
      'Mă obligă vreo lege să le păstrez un timp anume?',
      'S-ar putea să am nevoie de unele ca să mă apăr într-un litigiu? De care?',
      'Până la ce dată s-ar putea deschide un proces?',
      'Ce trebuie să ajungă în arhivă și pentru cât timp?',
      'După ce reguli se șterg datele?',
      'După ce reguli se arhivează?',
    ],
  },
  'life-of-a-file': {
    title: 'Viața unui dosar',
    section: inGuide('păstrarea și ștergerea datelor, fazele'),
    paragraphs: [
      'Viața unui dosar poate avea două faze sau chiar trei. La început este în lucru, iar cine lucrează la el îl poate deschide. Apoi munca s-a încheiat, dar o lege sau un litigiu posibil cere ca dosarul să fie păstrat: trece într-o arhivă separată, pe care o pot deschide puțini. După aceea este distrus; uneori, și aceasta e a treia fază, ajunge într-o arhivă permanentă.',
      'GDPR-ul nu stabilește un număr de ani: articolul 5 spune doar „nu mai mult decât este necesar”. Regulile naționale dau adesea un număr, care diferă de la o țară la alta și de la un fel de dosar la altul.',
      'Organizația trebuie să poată justifica fiecare fază: de ce atât de mult, cine are acces, cine distruge ce și cum. Copiile se pun și ele la socoteală: dublura pe hârtie a unui dosar șters rămâne un dosar.',
    ],
  },
  'keeping-files-safe': {
    title: 'Dosare în siguranță',
    section: 'Articolele 32–34: securitatea',
    paragraphs: [
      'Cine deține date personale le protejează pe măsura riscului (articolul 32). Legea nu numește niciun lacăt și niciun program. Cere ceea ce se potrivește. Notițele personale despre oameni nu fac excepție.',
      'Dacă se pierd date, dacă sunt furate sau le vede cine nu trebuie, anunțați imediat organizația. S-ar putea să trebuiască să raporteze autorității în 72 de ore (articolul 33) și să-i înștiințeze pe cei vizați (articolul 34).',
      'Ce se poate potrivi, de exemplu:',
    ],
    points: [
      'un dulap care se încuie și o regulă despre cine are cheia;',
      'un cont și o parolă puternică pentru fiecare și un ecran care se blochează singur;',
      'acces pentru cine are nevoie de el ca să-și facă treaba, și pentru nimeni altcineva;',
      'laptopuri și telefoane criptate, copii de rezervă verificate;',
      'un distrugător de documente în locul coșului.',
    ],
  },
  'telling-people': {
    title: 'Ce trebuie să li se spună oamenilor',
    section: 'Articolele 12–14: transparența',
    paragraphs: [
      'Transparență înseamnă a le spune oamenilor ce se face cu datele lor, în cuvinte clare și simple (articolul 12). Un pliant ajută. Nu ține loc de un minut de explicații și de întrebarea: ce ați vrea să știți?',
      'Când datele vin de la altcineva, persoana trebuie informată în cel mult o lună (articolul 14); legea națională poate face excepții. Când vin chiar de la ea, i se spune pe loc (articolul 13):',
    ],
    points: [
      'cine deține datele și la cine se poate adresa;',
      'la ce servesc și pe ce temei legal;',
      'cine le mai primește;',
      'cât timp se păstrează;',
      'ce drepturi are, inclusiv acela de a depune o plângere;',
      'dacă este obligată să le dea și ce se întâmplă dacă nu o face.',
    ],
  },
  'peoples-rights': {
    title: 'Drepturile persoanei',
    section: 'Articolele 12, 15–22 și 77: drepturile',
    paragraphs: [
      'Persoana poate citi ce s-a scris despre ea: un motiv bun să scriem așa încât să poată fi citit. Când își folosește un drept, nu o costă nimic, iar răspunsul i se datorează, de regulă, într-o lună (articolul 12). Unele drepturi au limite, mai ales când un serviciu acționează în baza unei obligații legale.',
      'Ea are dreptul',
    ],
    points: [
      'să-și vadă datele și să primească o copie (articolul 15);',
      'să ceară îndreptarea greșelilor (articolul 16);',
      'să ceară ștergerea datelor, dacă nicio lege nu cere păstrarea lor (articolul 17);',
      'să ceară restricționarea folosirii lor (articolul 18);',
      'să ia unele dintre ele și să le ducă în altă parte (articolul 20);',
      'să se opună (articolul 21);',
      'să nu fie supusă unei decizii luate numai de o mașină, cu puține excepții (articolul 22);',
      'să se plângă la autoritate (articolul 77).',
    ],
  },
  'professional-secrecy': {
    title: 'Secretul profesional',
    section: 'Resurse, rețele sociale: date personale și secret profesional',
    paragraphs: [
      'Protecția datelor și secretul profesional sunt două obligații, iar schimburile de informații trebuie să le respecte pe amândouă. GDPR-ul protejează datele. Secretul protejează ce a fost încredințat, chiar dacă nu se scrie niciodată.',
      'Cine are obligația secretului, prin profesie, prin post sau prin misiune, diferă de la țară la țară. La fel și excepțiile: un copil în pericol, o viață amenințată, un ordin al instanței. E înțelept să ne cunoaștem regulile naționale înainte de ziua în care avem nevoie de ele.',
      'Secretul este același online ca față în față. Un nume într-un grup de mesaje, o poveste dintr-un videoclip pe care vecinii o recunosc, un dosar uitat deschis pe birou: fiecare poate trăda o mărturisire.',
    ],
  },
  'sharing-with-partners': {
    title: 'Înainte de a da mai departe',
    section: 'Articolul 5: scop, reducere la minimum și securitate, când datele se transmit',
    paragraphs: [
      'A da date mai departe înseamnă a le folosi. Regulile din articolul 5 sunt valabile pentru fiecare rând care iese din serviciu și, odată cu ele, secretul. Înăuntrul serviciului e la fel: accesul urmează sarcina. Înainte de a transmite, întrebați-vă:',
    ],
    points: [
      'Îi trebuie acestui partener, pentru ce am convenit cu persoana?',
      'Ce parte e necesară? Adesea ajunge un efect sau o dată.',
      'Ce îmi dă voie să transmit: acordul ei, o lege, o obligație?',
      'Știe ea ce dau mai departe și cui?',
      'Ar putea să spună chiar ea, cu vorbele ei?',
      'Ce cale e sigură: un plic închis, o platformă securizată, un telefon?',
      'Unde notez ce s-a trimis, cui și când?',
    ],
  },
  'coded-or-anonymous': {
    title: 'Codat nu înseamnă anonim',
    section: 'Articolele 4 și 89, considerentul 26: pseudonimizare, statistici',
    paragraphs: [
      'Datele sunt pseudonimizate când un cod ține locul numelui, iar cheia se păstrează separat (articolul 4). Rămân date personale, cu toate regulile lor. Ghidul recomandă acest lucru oriunde nimeni nu trebuie recunoscut direct.',
      'Datele sunt anonime când nimeni nu mai poate fi recunoscut, prin niciun mijloc la care ne-am putea aștepta în mod rezonabil (considerentul 26). Atunci GDPR-ul nu se mai aplică. Rareori ajunge să scoatem numele: o vârstă, un sat și o poveste neobișnuită pot fi un portret.',
      'Statisticile sunt posibile, cu garanții (articolul 89): cât mai puține date, codate sau anonime când scopul o permite. La fiecare tabel și la fiecare întâmplare povestită, întrebați: s-ar recunoaște ea și cine ar mai recunoaște-o?',
    ],
  },
  'images-of-people': {
    title: 'Fotografii și filme cu oameni',
    section: 'Articolul 4 și considerentul 38: datele cu caracter personal, aplicate imaginilor',
    paragraphs: [
      'O fotografie în care cineva poate fi recunoscut este o dată cu caracter personal (articolul 4). La fel și ce stă alături: o vârstă, un loc. O imagine făcută într-un centru rezidențial sau într-un adăpost spune ceva prin însuși decorul ei. Regulamentul vrea ca datele copiilor să fie protejate în mod deosebit (considerentul 38).',
      'Dreptul la propria imagine vine pe deasupra, din legea națională. Cine trebuie să fie de acord, copilul, părinții, un tutore sau un judecător, și de la ce vârstă diferă de la țară la țară.',
    ],
    points: [
      'La ce servește imaginea și cine o va vedea?',
      'O mai poate retrage cineva după ce a ieșit în lume?',
      'Ar putea cineva să spună nu fără să piardă ceva?',
      'S-ar putea arăta activitatea fără chipuri?',
    ],
  },
  'whom-to-ask': {
    title: 'Pe cine întrebăm',
    section: 'Articolele 37, 39 și 51: responsabili și autorități',
    paragraphs: [
      'Nimeni nu trebuie să dezlege singur aceste întrebări. Există ajutor aproape și mai departe:',
    ],
    points: [
      'Procedurile organizației: termene de păstrare, drepturi de acces, arhive. Dacă lipsesc, și asta e o constatare.',
      'Responsabila cu protecția datelor. Orice organism public trebuie să aibă una, la fel și asociațiile care prelucrează date sensibile pe scară largă (articolul 37). Ea informează, sfătuiește și verifică (articolul 39).',
      'Șefa directă, care răspunde de chei, de dulapuri și de conturi.',
      'Autoritatea de supraveghere pentru protecția datelor: fiecare țară are una (articolul 51). Publică îndrumări și primește plângeri.',
      'Organizația profesională și colegele din alte servicii care țin același fel de dosare.',
    ],
  },
};
