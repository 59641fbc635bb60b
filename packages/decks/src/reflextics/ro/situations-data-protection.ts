import type { SituationWordsOf } from '../words.ts';

export const dataProtectionSituations: SituationWordsOf<'data-protection'> = {
  'data-protection-1': {
    title: 'Mai mult decât cere formularul',
    aspect: 'Colectarea datelor: scop și reducere la minimum',
    text: 'Camille P. vine la o asistentă socială, care urmează să o ajute să ceară o locuință socială. În timpul discuției, Camille spune mai mult decât este nevoie pentru cerere: vorbește despre o boală cronică și despre violență. Asistenta socială vede acum mai clar cum trăiesc Camille și familia ei. Notează totuși și aceste informații. Se gândește deja la un ajutor pe care Camille l-ar putea cere, iar unele detalii ar folosi mai târziu pentru acela.',
    questions: [
      'Are voie să facă asta?',
      'Ar trebui să noteze doar ce este necesar pentru demersul stabilit cu Camille?',
      'Cum poate privi situația unei persoane în ansamblu, răspunde la ce i s-a cerut și respecta GDPR, toate deodată?',
      'Ce ar trebui să facă cu informațiile de care nu e nevoie, dar pe care persoana le oferă singură?',
    ],
  },
  'data-protection-2': {
    title: 'Un SMS din senin',
    aspect: 'Colectarea datelor: consimțământ',
    text: 'Matthieu nu are de lucru și își plătește greu chiria. O asistentă socială cu atribuții generale îl ajută să ceară un ajutor financiar. Îi trece situația în programul informatic al serviciului: date de contact, vârstă, stare civilă, situație profesională, venituri. După câteva luni, serviciul social îi trimite un SMS: este invitat la un atelier despre „un nou început și încredere în sine”. Același mesaj l-au primit toți cei care, în evidența serviciului, apar ca izolați și fără loc de muncă de șase luni. Matthieu, care nu ceruse nimic, este uimit. O sună pe asistenta socială și îi spune că este nemulțumit.',
    questions: [
      'Ar fi trebuit asistenta socială să-i spună lui Matthieu că serviciul îl poate contacta din nou, chiar cu riscul de a-l îndepărta?',
      'Ar fi trebuit să-i spună că datele lui sunt stocate?',
      'Ar fi trebuit să-i spună unde se păstrează, cât timp, în ce scop și când se șterg?',
    ],
  },
  'data-protection-3': {
    title: 'Ultima zi înainte de concediu',
    aspect: 'Păstrarea datelor',
    text: 'Mâine începe concediul! Anne, asistentă socială, își folosește ultima zi ca să treacă prin dosare și să-și elibereze biroul. Printre ele se află informații personale despre oameni al căror sprijin s-a încheiat. Ce să facă cu ele?',
    questions: [
      'Ar trebui să le arhiveze și, dacă da, unde, cum și până când?',
      'Ar trebui să șteargă ce este pe calculator?',
      'Pot fi aruncate hârtiile pur și simplu la coșul din birou?',
      'Sau ar trebui distruse înainte de a fi aruncate?',
    ],
  },
  'data-protection-4': {
    title: 'Dosarul care nu mai este acolo',
    aspect: 'Păstrarea datelor',
    text: 'O asistentă socială lucrează într-un centru de evaluare a copiilor și adolescenților cu tulburări de dezvoltare și de comportament. Folosește evidența beneficiarilor de pe calculatorul principal al compartimentului. Un copil crește și se schimbă, așa că familiile revin adesea după câțiva ani pentru o nouă evaluare. Regulile în vigoare spun că datele unei persoane se distrug după cinci ani. Astăzi deschide dosarul electronic al cuiva care a revenit, iar ce îi trebuie nu mai este acolo.',
    questions: [
      'Unde poate căuta informația?',
      'Se poate păstra o copie a dosarului pe hârtie?',
      'Poate fi șters dosarul electronic?',
      'Are centrul o procedură și un loc pentru dosarele care nu mai sunt folosite, dar nu pot fi încă distruse?',
    ],
  },
  'data-protection-5': {
    title: 'Un dulap fără cheie',
    aspect: 'Securitatea datelor',
    text: 'Valérie este asistentă socială. Dulapul în care își ține dosarele nu se încuie. În unele dosare se află notițele ei despre situații delicate: familii semnalate serviciilor sociale pentru că un copil ar putea fi maltratat. Se întreabă dacă dosarele de acest fel au nevoie de mai multă protecție.',
    questions: [
      'Există norme de securitate pentru felul în care se păstrează datele?',
      'De unde poate afla și cine ar putea să o sfătuiască?',
      'Ce ar putea face Valérie ca la dosarele cu date personale să ajungă cât mai puțini oameni?',
    ],
  },
  'data-protection-6': {
    title: 'Ce a spus în timpul unei activități',
    aspect: 'Date sensibile',
    text: 'Animatoarea unui centru comunitar face activități cu familiile din cartier, ca vecinii să se cunoască între ei. La una dintre ele, o tânără îi povestește cum a ajuns aici. A fugit din țara ei de teamă să nu fie arestată, așa cum pățiseră mai mulți colegi din sindicatul ei. Până acum venea la activități, dar stătea mai retrasă; aici nu s-a mai destăinuit nimănui. Animatoarea crede că tânăra ar putea avea dreptul la protecție, ceea ce i-ar da o viață mai stabilă. Informația este sensibilă. Cât de atentă trebuie să fie cu ea?',
    questions: [
      'Ce proceduri are organizația dumneavoastră?',
      'Poate animatoarea să culeagă informațiile care ar fi necesare?',
      'Ce ar trebui să apară în dosar?',
      'Ar trebui să o îndrume pe tânără către un serviciu potrivit, cu riscul ca ea să nu meargă?',
      'Cum i-ar transmite unei asociații ce a aflat?',
    ],
  },
  'data-protection-7': {
    title: 'Cât scriem despre o boală',
    aspect: 'Date sensibile',
    text: 'Karine cere o locuință, cu ajutorul unei asistente sociale. În discuție vorbește despre sănătatea ei: o boală cronică ce cere îngrijiri regulate și o obosește destul de mult. Asta contează ca să primească o locuință potrivită cu starea ei. Dar sunt date sensibile, iar asistenta socială se întreabă cât de atentă trebuie să fie.',
    questions: [
      'Ce proceduri are organizația dumneavoastră?',
      'Ce ar trebui să treacă în dosarul digital și cine poate deschide acel dosar?',
      'Poate numi boala sau doar acele efecte ale ei care contează pentru cerere?',
      'Ce poate transmite partenerilor?',
      'În ce condiții și sub ce formă o poate face?',
    ],
  },
  'data-protection-8': {
    title: 'Maria împlinește optsprezece ani',
    aspect: 'Date sensibile',
    text: 'Maria a beneficiat de o măsură de protecție specială. Îi scrie asistentei sociale și cere ca măsura să continue după majorat; în Franța ar fi un contract de tânăr adult. Asistenta socială îi amintește cum funcționează măsura, ce drepturi și obligații are și ce sprijin primește, de pildă găzduire, cu serviciile aferente. Se întocmește un plan individualizat de protecție pentru Maria. În el scrie cum și cât de des se urmărește situația ei și când se evaluează progresul. Mai scrie ce decizii și ce ajutor de specialitate se propun și cât durează contractul ei cu serviciul.',
    questions: [
      'Ce informații personale pot culege serviciile sociale? Le poate afla asistenta socială și le poate trece într-un dosar digital?',
      'Poate verifica dacă ce îi spune Maria este exact?',
      'Poate folosi date anonimizate pentru statistici, ca să dezvolte servicii potrivite nevoilor găsite?',
      'Ce ar trebui să i se spună Mariei, și cât de amănunțit, despre profesioniștii care îi vor influența cel mai mult viața?',
      'Ar trebui să știe care dintre ei îi pot deschide dosarul personal?',
    ],
  },
  'data-protection-9': {
    title: 'Cadouri și fotografii pentru presă',
    aspect: 'Date sensibile',
    text: 'Andrea este asistentă socială într-un centru rezidențial pentru minori. La ea vine reprezentantul unei companii multinaționale. Compania ar dori să-i sprijine pe tineri cu daruri: haine și produse de igienă. În schimbul sponsorizării, ar vrea ca Andrea să accepte ca în presă să apară fotografii de la activitățile centrului, împreună cu informații despre vârsta copiilor.',
    questions: [
      'Poate o companie privată să sponsorizeze un centru în care cresc minori?',
      'Ce întrebări vă ridică aici publicarea datelor personale?',
      'Dar drepturile copiilor asupra propriei imagini?',
    ],
  },
  'data-protection-10': {
    title: 'Semnați aici, altfel fără căldură',
    aspect: 'Date sensibile',
    text: 'Vine iarna. Miruna trăiește în lipsuri și vrea să ceară un ajutor pentru încălzire. Asistenta socială care parcurge cererea cu ea îi spune că mai este o hârtie: un acord ca datele să-i fie prelucrate. Până când nu este semnat, nimeni nu se uită la cerere.',
    questions: [
      'Ce urmează dacă Miruna refuză să completeze acest document?',
      'Poate asistenta socială să-și facă mereu timp pentru a explica felul în care sunt prelucrate și folosite datele?',
      'Ar trebui să o facă de fiecare dată?',
      'Ce riscă dacă uită sau nu are timp?',
    ],
  },
};
