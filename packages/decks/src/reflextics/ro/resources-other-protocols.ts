import type { ResourceWordsOf } from '../words.ts';

export const walthamGuidanceResources: ResourceWordsOf<'waltham-guidance'> = {
  'tools-purpose': {
    title: 'Instrumente de comunicare: ce sunt îndrumările',
    section: 'Scop; context',
    paragraphs: [
      'Și pagina aceasta vine din Waltham Forest, pentru angajatele și studentele din serviciile pentru copii și adulți. E despre instrumente ca WhatsApp, Instagram sau Facebook, când le scriem oamenilor cu ele. Sunt îndrumări: după ele nu se poate judeca o abatere. Din ianuarie 2023 urmau să fie revizuite în fiecare an.',
      'Pagina vede ambele laturi. Instrumentele îi apropie pe oameni, le ajută pe profesioniste să țină pasul, deschid serviciile și pot muta puterea spre cei care nu aveau niciuna. Aduc și riscuri de vătămare și abuz, care trebuie să intre în orice evaluare. Când e în joc siguranța unui copil sau a unui adult vulnerabil, ea consideră legal și o bună practică să se caute, să se adune și să se consemneze informații.',
    ],
  },
  'tools-ground-rules': {
    title: 'Instrumente de comunicare: reguli de bază',
    section: 'Ce trebuie să ia în seamă sau să respecte asistentele sociale',
    paragraphs: [
      'În spatele oricărui ecran, o asistentă socială își reprezintă mai departe profesia și instituția. De aceea:',
    ],
    points: [
      'Online sunt valabile aceleași norme ca în restul muncii.',
      'Niciun cont personal nu se folosește la lucru.',
      'Comunicarea de serviciu și cea privată se țin separat.',
      'Informațiile personale nu se postează și nu se împărtășesc pe asemenea canale: o cere legea britanică privind protecția datelor.',
      'Interesul superior al persoanei are întâietate. Respectul, viața privată și confidențialitatea se cântăresc împreună cu gestionarea riscului.',
      'Funcțiile care le arată celorlalți dacă sunteți online rămân oprite.',
      'Un mesaj sau un atașament nepotrivit ajunge mai întâi la șefa directă.',
    ],
  },
  'tools-keeping-in-touch': {
    title: 'Instrumente de comunicare: doar ca să ținem legătura',
    section: 'Ce trebuie să ia în seamă sau să respecte asistentele sociale: folosire și ore',
    paragraphs: [
      'Îndrumările trag două linii. Una privește rostul instrumentelor. Ele servesc la păstrarea legăturii: ca să vă prezentați, de pildă, sau să confirmați că vine cineva la o întâlnire. Nu servesc la întrevederi, evaluări sau reevaluări și nimic sensibil dintr-un dosar nu se discută acolo.',
      'Cealaltă privește timpul. O lucrătoare le scrie oamenilor în programul ei obișnuit, și numai atunci.',
      'Ambele linii lasă întrebări. Cine le spune oamenilor la ce nu se va răspunde și când? Și încotro se pot îndrepta, în schimb, când e urgent?',
    ],
  },
  'tools-children': {
    title: 'Instrumente de comunicare: copii',
    section: 'Ce trebuie să ia în seamă sau să respecte asistentele sociale: vârsta',
    paragraphs: [
      'Cine lucrează cu copii mai are de urmat și alte reguli. Vârstele și rolurile sunt locale și țin de dreptul britanic. La dumneavoastră pot fi altele.',
    ],
    points: [
      'Fiecare aplicație stabilește o vârstă minimă. Prin ea nu i se scrie unui copil sub acea vârstă.',
      'Dacă o evaluare a riscurilor arată că un asemenea instrument este totuși necesar, trebuie să existe consimțământ: al părinților sau al șefei de echipă, unde autoritatea ține locul părinților.',
      'Niciun instrument nu se folosește ca să i se scrie direct cuiva sub șaisprezece ani. Mesajul merge la părinți sau la tutori.',
      'Dacă cineva sub șaisprezece ani îi scrie unei lucrătoare printr-un asemenea instrument și există motive de teamă pentru siguranța sa, serviciul hotărăște cum se aplică procedurile de protecție.',
    ],
  },
  'tools-consent-and-records': {
    title: 'Instrumente de comunicare: consimțământ și consemnare',
    section: 'Ce trebuie să ia în seamă sau să respecte asistentele sociale: consimțământ și consemnare',
    paragraphs: [
      'Contactarea printr-un asemenea instrument ține de consimțământ. Lucrătoarea trebuie să poată dovedi că îl avea de la început. Se recomandă o scurtă notă în dosar, până când serviciul are o formulare fixă și o cale de a trece mesajele direct în evidențele sale.',
      'Conversațiile online se numesc chat, dar sunt documente scrise. Schimbul de mesaje rămâne pe telefonul dat de angajator, cât timp lucrătoarea lucrează cu persoana respectivă.',
      'Comparați cu serviciul dumneavoastră. Cine a fost de acord cu ce canal și unde e notat? Pe telefonul cui sunt acum mesajele? Ce se întâmplă cu ele când pleacă o colegă?',
    ],
  },
  'tools-whatsapp': {
    title: 'Instrumente de comunicare: WhatsApp',
    section: 'Îndrumări speciale pentru WhatsApp',
    paragraphs: [
      'Îndrumările le lasă pe angajate să folosească WhatsApp ca să țină legătura, nu ca să evalueze. O captură de ecran intră în dosar. Primul mesaj către o persoană îi cere consimțământul. Ar înțelege persoanele pe care le sprijiniți un asemenea mesaj? Ce ați spune în locul lui?',
      'Pe scurt, el îi spune',
    ],
    points: [
      'că WhatsApp aparține companiei Meta, prezentă în toată lumea;',
      'că datele ei pot ajunge, prin urmare, în alte țări, printre care Statele Unite;',
      'că își poate retrage consimțământul oricând dorește, iar serviciul pe care îl primește nu se va schimba;',
      'că pe calea aceasta nu se vor trimite date sensibile despre ea;',
      'că, dacă este de acord, trebuie să răspundă DA.',
    ],
  },
};

export const wakefieldGuidanceResources: ResourceWordsOf<'wakefield-guidance'> = {
  'wakefield-own-profile': {
    title: 'Wakefield: profilul propriu nu e instrument de lucru',
    section: '1. Introducere',
    paragraphs: [
      'Wakefield este un consiliu local din nordul Angliei. Îndrumările lui nu se ating de viața privată. Se ocupă de rețelele sociale la lucru, mai ales de căutarea de informații despre beneficiari, familiile lor și cei din jurul lor.',
      'Prima regulă: un profil pe care o lucrătoare îl ține pentru sine nu se folosește ca să le scrie oamenilor, să transmită ceva oficial sau să adune informații în scop oficial. Și nici nu are voie să privească profilul cuiva prin intermediul profilului ei.',
      'Dacă o face, poate fi sancționată disciplinar. Iar ce a găsit nu poate fi folosit în nicio procedură legală.',
    ],
  },
  'wakefield-public-or-private': {
    title: 'Wakefield: public sau între prieteni?',
    section: '1. Introducere: setările de confidențialitate',
    paragraphs: [
      'Într-o rețea, fiecare hotărăște, prin setări și prin alegerea prietenilor, cine ce vede.',
      'Wakefield trage de aici o linie. Cine postează un text sau o fotografie fără nicio asemenea limită le-a publicat, de fapt, pentru toată lumea. Consiliul consideră rezonabil ca ele să poată fi citite apoi și folosite într-o evaluare sau în urmărirea unei situații.',
      'Ce se arată numai prietenilor e altceva. Intenția de a limita e vădită, deci nu e public.',
      'Waltham Forest vede altfel lucrurile: o pagină lăsată deschisă nu devine prin asta liberă la folosit. Două consilii, o singură țară, două răspunsuri. Unde trage linia grupul dumneavoastră și ce spune despre un grup închis?',
    ],
  },
  'wakefield-pilot': {
    title: 'Wakefield: se încearcă și se măsoară',
    section: '2. Proiectul-pilot de căutare pe rețelele sociale',
    paragraphs: [
      'Consiliul nu s-a apucat pur și simplu să caute. A făcut un proiect-pilot: șase luni, o singură rețea, Facebook, șase lucrătoare formate și un cont oficial la care aveau acces puține persoane. Fiecare căutare trebuia autorizată.',
      'A stabilit dinainte și ce va însemna reușita. Aduce informații care nu se puteau obține altfel? Au ele valoare pentru anchetă sau evaluare? Este timpul cheltuit pe măsură?',
      'Ca să afle, a numărat: cât de des și cât timp s-a folosit contul, câte informații au fost utile, câte nu s-au găsit în altă parte și cât au contribuit. După șase luni, utilitatea urma să fie verificată din nou, iar utilizatoarele întrebate cât de bine au mers permisiunile.',
    ],
  },
  'wakefield-grounds': {
    title: 'Wakefield: când e voie să ne uităm?',
    section: '3. Protocol: procedura, temeiurile',
    paragraphs: [
      'Curiozitatea nu e un motiv. Lucrătoarea trebuie să aibă temei să verifice ce i se spune despre întâmplări prezente sau recente, pentru că de asta poate depinde siguranța unui copil. Ce ar fi un motiv suficient unde lucrați dumneavoastră? Și i s-ar spune persoanei?',
      'Protocolul dă exemple:',
    ],
    points: [
      'Sunt motive rezonabile să se creadă că relatarea unei familii e înșelătoare sau neadevărată. Un cuplu spune că s-a despărțit, deși se știe de un risc grav de violență domestică.',
      'Un copil ar putea avea o relație cu un adult cunoscut sau bănuit ca abuzator.',
      'Există comportamente riscante, cum ar fi consumul de alcool sau de droguri.',
      'Se spune că printre cunoscuții familiei este cineva periculos pentru copii.',
    ],
  },
  'wakefield-permission': {
    title: 'Wakefield: cine dă permisiunea?',
    section: '3. Protocol: procedura, permisiunea',
    paragraphs: ['Nicio lucrătoare nu hotărăște singură. Drumul trece prin mai multe mâini:'],
    points: [
      'Asistenta socială își aduce îngrijorarea în supervizare. Împreună cu șefa de echipă caută căi de a o verifica din mai multe părți.',
      'Dacă șefa e de acord că Facebook este o cale potrivită, îi cere permisiunea directoarei serviciului.',
      'Cererea e scrisă și precisă: ce adulți, ce perioadă. În mod obișnuit se aruncă o singură privire la ce se vede acum. Urmărirea pe o durată mai lungă trebuie cerută în mod expres.',
      'Căutarea o face o a doua lucrătoare, autorizată și formată. Dacă se îndoiește că e legitimă, o trimite înapoi.',
      'Pentru fiecare altă persoană a cărei pagină ar putea fi de folos e nevoie de o nouă cerere.',
    ],
  },
  'wakefield-search-and-record': {
    title: 'Wakefield: ce se întâmplă cu ce s-a găsit',
    section: '3. Protocol: procedura, căutare și consemnare',
    paragraphs: [
      'Lucrătoarea care a cerut și cea care caută hotărăsc împreună ce este relevant. Dacă nu sunt de acord sau au îndoieli, vorbesc cu șefa serviciului.',
      'Ce este relevant se copiază și se păstrează ca document electronic, pe care îl primesc șefa serviciului și directoarea. De atunci face parte din dosarul oficial al persoanei. Are un loc stabilit în dosar și trebuie păstrat. Dacă persoana cere să-și vadă datele, i se arată și acesta.',
      'Fiecare căutare lasă o fișă de jurnal. Cine a căutat o completează, cine a cerut evaluează ce s-a găsit și o încheie, iar șefele o primesc. Așa se poate spune mai târziu cine s-a uitat, de ce și cu ce scop.',
    ],
  },
};
