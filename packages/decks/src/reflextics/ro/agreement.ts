import type { DeckWords } from '../words.ts';

export const agreement: DeckWords['agreement'] = [
  'Vorbește câte o singură persoană și nimeni nu o întrerupe.',
  'Ascultăm ca să înțelegem și nu judecăm.',
  'Vorbesc în numele meu: ce fac, ce gândesc, ce mă întreb.',
  'Pot să nu fiu de acord cu o idee; respect persoana care o are.',
  'Pot să spun pas, să scriu în loc să vorbesc sau să ies, fără să dau explicații.',
  'Nu numim persoane reale și nu spunem nimic după care cineva ar putea fi recunoscut.',
  'Ce se spune aici despre oameni și despre noi rămâne aici.',
  'Nu căutăm răspunsul corect și nici un vinovat.',
  'Naratoarea urmărește timpul și dă cuvântul; jucătorii hotărăsc.',
];

export const contentNotes: DeckWords['contentNotes'] = {
  suicide:
    'Acest card vorbește despre suicid. Oricine poate spune pas, poate ieși puțin sau poate cere alt card, fără explicații. Dacă vă atinge, cereți cuiva să vă fie alături.',
  violence:
    'Acest card vorbește și despre violență domestică. Oricine poate spune pas, poate ieși puțin sau poate cere alt card, fără explicații.',
  abuse:
    'Acest card vorbește și despre maltratarea copiilor. Oricine poate spune pas, poate ieși puțin sau poate cere alt card, fără explicații.',
  persecution:
    'Acest card vorbește despre fuga din calea persecuției. Oricine poate spune pas, poate ieși puțin sau poate cere alt card, fără explicații.',
};
