import type { DeckWords } from '../words.ts';

export const template: DeckWords['template'] = {
  parts: {
    theme: {
      name: 'Temă',
      hint: 'Una dintre cele patru. Dacă se potrivesc două, luați-o pe cea pe care vreți să o discutați.',
    },
    title: {
      name: 'Titlu',
      hint: 'Câteva cuvinte ușor de ținut minte, care nu iau partea nimănui.',
    },
    aspect: {
      name: 'Aspect',
      hint: 'Singurul lucru despre care vorbește cardul: consimțământul, de pildă, sau dreptul la deconectare.',
    },
    text: {
      name: 'Situația',
      hint: 'Cine este implicat, în câteva cuvinte, și ce se întâmplă. Sub un minut, citită cu voce tare.',
    },
    questions: {
      name: 'Întrebări de discuție',
      hint: 'Două până la cinci întrebări deschise. Ele arată ce ar putea fi dezbătut.',
    },
    dilemma: {
      name: 'Dilemă etică (dacă există)',
      hint: 'Cele două datorii care trag în părți opuse, o frază sau două pentru fiecare, la fel de puternice.',
    },
  },
  advice: [
    {
      title: 'Scurt și simplu',
      text: 'Cardul este auzit o singură dată, de oameni care nu cunosc cazul. Ce nu îi ajută să discute poate lipsi.',
      example: null,
    },
    {
      title: 'Spuneți cine este implicat, în câteva cuvinte',
      text: 'Vârsta, familia și istoria rămân deoparte, dacă nu contează pentru întrebare. Prea multe detalii îl copleșesc pe cititor și pot arăta despre cine este vorba.',
      example: 'O asistentă socială dintr-un cămin se întâlnește cu Mathilde B.',
    },
    {
      title: 'Povestiți o singură situație concretă',
      text: 'Un moment ajunge. Nu este nevoie să povestiți tot parcursul de sprijin.',
      example:
        'La sfârșitul zilei, educatoarea o rezumă pe WhatsApp pentru colega care preia tura de noapte.',
    },
    {
      title: 'Rămâneți la un singur aspect',
      text: 'Dacă un card ridică două chestiuni diferite, faceți din el două carduri.',
      example: null,
    },
    {
      title: 'Încheiați cu câteva întrebări',
      text: 'Ele pornesc o discuție despre practica descrisă. Întrebați deschis: dacă la o întrebare se poate răspunde cu da, întrebați și de ce.',
      example: 'Ce ar fi putut stabili echipa dinainte?',
    },
    {
      title: 'Nimeni să nu fie recunoscut',
      text: 'Schimbați numele, locul și tot ce este neobișnuit. Apoi întrebați-vă dacă persoana, sau un vecin, și-ar da totuși seama.',
      example: null,
    },
  ],
};
