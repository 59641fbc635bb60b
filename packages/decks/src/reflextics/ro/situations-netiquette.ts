import type { SituationWordsOf } from '../words.ts';

export const netiquetteSituations: SituationWordsOf<'netiquette'> = {
  'netiquette-1': {
    title: 'Acte prin WhatsApp',
    aspect: 'Cine ce face pe rețelele sociale',
    text: 'O asistentă socială dintr-un centru public de asistență generală, administrat de stat, ține legătura cu oamenii prin WhatsApp. Tot așa îi trimit ei, în mod regulat, actele oficiale. Superiorii ei aproape că încurajează practica. Pentru o bună parte dintre oameni, e-mailul este prea complicat și nu merge. În viața de zi cu zi, cu WhatsApp este pur și simplu mai ușor.',
    questions: [
      'Știu toți cei implicați la fel de multe și poartă aceeași răspundere?',
      'Cine a hotărât că se va folosi această rețea?',
      'Ce argumente sunt pentru și împotriva unei astfel de rețele într-o asemenea comunicare?',
    ],
  },
  'netiquette-2': {
    title: 'Un mesaj în timpul concediului',
    aspect: 'Cine ce face pe rețelele sociale',
    text: 'Într-un centru pentru tineri între 12 și 18 ani, educatoarea și tinerii își scriu mesaje private pe Instagram. Mesajele ajung în contul privat al educatoarei. Sunt despre tot felul de lucruri: o întrebare, activitățile următoare, ce e de făcut cu o problemă. Într-o zi, pe când este în concediu, îi scrie o fată. Nu mai poate. Se gândește să se arunce pe fereastră. Chiar vrea să pună capăt la tot.',
    questions: [
      'Răspunde educatoarea de asta, ca profesionistă?',
      'S-a gândit cineva la separarea vieții private de cea profesională pe rețelele sociale?',
      'Există un cadru, în instituție sau dincolo de ea, care să garanteze granița dintre cele două?',
      'Ce ar fi putut pregăti educatoarea din timp?',
    ],
  },
  'netiquette-3': {
    title: 'Un canal în plus?',
    aspect: 'Netichetă',
    text: 'Un centru rezidențial pentru persoane cu dizabilități are canale peste tot: un site, un cont de Facebook, o pagină de Instagram și grupuri separate de mesaje pentru colegi, pentru parteneri și pentru rezidenți, care țin mult la rețelele sociale. Colegii își transmit noutățile zilei din centru. Familiile primesc fotografii de la activități. Publicul vede cât de viu este locul. Într-un grup, rezidenții își trimit glume și povești. Dar asistentele sociale și educatoarele se simt cam pierdute: atâtea instrumente, atâtea utilizări. Cum să le gestioneze pe toate?',
    questions: [
      'Este bine să avem tot mai multe canale?',
      'Cum poate fi reglementată toată această comunicare?',
      'Ce fel de comunicare se potrivește cărei rețele?',
      'Și între cine ar trebui să aibă loc?',
      'Ce s-ar putea face, concret, pentru a folosi cât mai bine aceste canale și rețele?',
    ],
  },
  'netiquette-4': {
    title: 'Pagina de Facebook a adăpostului',
    aspect: 'Etică profesională',
    text: 'Asistentele sociale dintr-un adăpost pentru oameni fără locuință folosesc Facebook. Spun acolo ce servicii există, dau mai departe ce oferă comunitatea și sensibilizează publicul cu privire la viața oamenilor fără locuință. Pe pagina centrului apar des noutăți, date ale unor evenimente și povești ale unor oameni cărora ajutorul primit aici le-a schimbat viața.',
    questions: [
      'Ce legi și reguli ar trebui să le călăuzească pe asistentele sociale într-o asemenea comunicare?',
      'Este Facebook un loc potrivit pentru a informa despre centru și pentru a sensibiliza publicul?',
      'Ce poate însemna folosirea rețelei Facebook pentru etica profesională a asistentelor sociale?',
    ],
  },
  'netiquette-5': {
    title: 'Povești pe TikTok',
    aspect: 'Limitele unei prezențe profesionale online',
    text: 'O asociație sprijină tineri în dificultate. Își încurajează lucrătoarele sociale să fie prezente pe rețelele sociale, ca asociația să devină mai cunoscută, iar publicul să înțeleagă ce trăiesc tinerii. Una dintre ele a început să facă filmulețe pe TikTok. Povestește întâmplări din ziua ei de lucru și descrie, fără nume, unele situații ale tinerilor pe care îi sprijină. Nu spune nimic precis. Totuși, mai multe colege își fac griji: ar putea cineva ghici despre cine este vorba sau afla ceva sensibil din viața unui tânăr?',
    questions: [
      'Pe o platformă atât de publică precum TikTok, unde se termină povestitul despre muncă și unde începe confidențialitatea?',
      'Este bine să povestim pe TikTok întâmplări de la muncă, fie și anonimizate?',
      'Ce reguli ar trebui stabilite pentru ca postările pe rețelele sociale să respecte confidențialitatea oamenilor?',
    ],
  },
  'netiquette-6': {
    title: 'Dintr-un grup închis',
    aspect: 'Informarea profesională pe rețelele sociale',
    text: 'O asistentă socială lucrează într-o asociație care sprijină femei victime ale violenței domestice. Ca să fie la curent cu bunele practici și cu noile feluri de a lucra, urmărește grupuri închise de pe LinkedIn și Facebook. De o vreme a început să posteze, pe profilul ei personal, fragmente din ce se spune acolo, ca să-i sensibilizeze pe cei pe care îi cunoaște. Scoase din context, unele ar putea fi citite ca sfaturi pentru un caz anume.',
    questions: [
      'Este bine să dăm mai departe informații profesionale prin rețelele personale?',
      'Cum deosebim ce se distribuie pentru informare profesională de ce poate fi luat drept sfat neprofesionist?',
      'Ce riscuri etice apar când sensibilizăm prin rețelele sociale?',
      'Ce linii directoare sau recomandări ar putea face aici mai clară folosirea rețelelor?',
    ],
  },
};
