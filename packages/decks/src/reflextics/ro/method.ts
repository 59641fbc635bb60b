import type { DeckWords } from '../words.ts';

export const method: DeckWords['method'] = [
  {
    title: 'Pentru cine și pentru ce',
    paragraphs: [
      'Réflex’tics este făcut pentru lucrătoarele sociale și pentru studenții la asistență socială. Îi ajută să privească de la distanță întrebările pe care tehnologia digitală le ridică în fiecare zi. Discută de la egal la egal despre ce face fiecare și găsesc împreună reguli și strategii.',
      'Nu este un ghid de bune practici. Nu spune nimănui ce să facă. Îi ajută pe cei aflați în fața unei situații să o gândească.',
    ],
  },
  {
    title: 'De ce acum',
    paragraphs: [
      'În Europa, serviciile publice s-au mutat online, mai repede după pandemia din 2020, iar ghișeele s-au închis. Oameni care înainte se descurcau singuri cer acum ajutorul lucrătoarelor sociale în fața ecranelor serviciilor publice și private. Această muncă nouă a venit, de cele mai multe ori, fără mandat și fără formare. Ea schimbă însăși asistența socială și pune în pericol accesul oamenilor la drepturile lor.',
    ],
  },
  {
    title: 'De ce un joc',
    paragraphs: [
      'Un joc poate părea un mod ciudat de a vorbi despre lucruri care nu sunt de râs. Există trei motive să o facem.',
      'Este un joc de rol. Jucăm „ca și cum”. Situațiile seamănă cu ce trăiesc jucătorii și pot avea ecou în ei, dar nu sunt ale lor: există distanță, spiritele se încing mai puțin și se vede mai bine.',
      'Se joacă de la egal la egal. Echipele din asistența socială sunt de ani buni sub presiune, iar legăturile au slăbit. Când oamenii gândesc împreună la o grijă comună, se vede ce se poate face. Lucrătoarele sociale văd adesea puterea de a acționa a celor pe care îi sprijină și rareori o caută la ele însele.',
      'Pune etica în centru. O întrebare simplă nu are mereu un răspuns simplu. Jocul ține în frâu reflexele: de pildă, acela de a trimite pe cineva la o mediatoare digitală din obișnuință sau din grabă.',
      'După Kolb (1984), oamenii învață într-un ciclu: trăiesc ceva, privesc înapoi, desprind idei și le încearcă. O rundă urmează acest drum. Într-un joc, o greșeală nu costă nimic și este un prilej de a învăța.',
    ],
  },
  {
    title: 'La ce folosesc nivelurile',
    paragraphs: [
      'Cele patru niveluri vin din modelul ecologic al lui Urie Bronfenbrenner din 1979, adaptat la folosirea tehnologiei digitale: individ, echipă, organizație, politici, fiecare cuprins în următorul.',
      'Ele arată unde se poate acționa cu folos, cine are acolo puterea de a acționa și cum poate fi pusă în mișcare această putere. Tot ele împiedică un grup să pună totul pe umerii unei singure profesioniste sau să lase totul în seama statului.',
      'Orice se hotărăște la un nivel se negociază cu cei vizați și apoi se coordonează cu celelalte.',
    ],
  },
  {
    title: 'Față de ce să rămânem critici',
    paragraphs: [
      'Tehnologia digitală nu este neutră. O conduc câteva companii foarte mari, aproape monopoluri, care capătă putere asupra vieții oamenilor prin datele lor. Algoritmii care decid pot trata nedrept unele grupuri. Slab reglementate, toate acestea adâncesc inegalități și raporturi de dominație deja existente.',
      'Ghidul salută reguli europene precum GDPR și cere mai mult: politici publice care să îi includă cu adevărat pe toți. Cere fiecărui grup să țină seama de valorile și nevoile oamenilor aflați în situații vulnerabile: drepturile, demnitatea și ceea ce îl face pe fiecare unic vin pe primul loc.',
      'Și acest instrument este digital. Întrebați-l ce l-ați întreba pe oricare altul.',
    ],
  },
  {
    title: 'Este al dumneavoastră',
    paragraphs: [
      'Materialul este deschis. Adăugați propriile situații și resurse, renunțați la ce nu se potrivește, traduceți, adaptați. Legile și obiceiurile țării dumneavoastră au loc pe masă: cardurile au fost scrise în mai multe țări, iar unele detalii țin de una singură.',
    ],
  },
];

export const credits: DeckWords['credits'] = [
  'Adaptat după Ghidul reflexiv Réflex’tics, publicat în octombrie 2024 de proiectul Digital Learning Intervention Sociale (DLiS), numărul 2021-1-FR01-KA220-HED-000027512.',
  'Partenerii proiectului: IRTS Hauts-de-France (Lille, Franța), ESAS HELMo (Liège, Belgia), ESS CRAMIF (Paris, Franța), ACSEA (Luxemburg), Universitatea „Aurel Vlaicu” (Arad, România) și KEPSIPI (Atena, Grecia).',
  'Ghidul a fost finanțat cu sprijinul Programului Erasmus+ al Uniunii Europene. Conținutul ghidului îi angajează doar pe autorii săi, iar Comisia nu răspunde de felul în care este folosit.',
  'Protocoale locale adaptate după documente ale London Borough of Waltham Forest și ale Wakefield Council, Anglia.',
];
