import type { DeckWords } from '../words.ts';

export const themes: DeckWords['themes'] = {
  'data-protection': {
    name: 'Protecția datelor și asistența socială',
    shortName: 'Protecția datelor',
    description:
      'Ce se poate întreba, scrie, păstra și transmite. Scop, consimțământ, date sensibile; cât trăiește un dosar și cine îl poate deschide.',
  },
  'digital-tools': {
    name: 'Instrumente digitale: dotare, deconectare și sprijin',
    shortName: 'Instrumente digitale',
    description:
      'Cine are instrumentele și cine nu. Când ne putem deconecta. Cum îi ajutăm pe cei pierduți în fața unui ecran.',
  },
  netiquette: {
    name: 'Netichetă: folosirea etică a rețelelor sociale',
    shortName: 'Netichetă',
    description:
      'Mesaje, pagini și filmări: pe ce canal, între cine, cu ce reguli și unde începe viața privată.',
  },
  'ethical-posture': {
    name: 'O postură digitală etică',
    shortName: 'Postură etică',
    description:
      'Patru dileme în care două datorii trag în părți opuse. Viața privată și ajutorul, mijloacele și nevoile, vizibilitatea și imaginea, onestitatea și a doua șansă.',
  },
};
