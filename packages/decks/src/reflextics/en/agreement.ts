import type { DeckWords } from '../words.ts';

export const agreement: DeckWords['agreement'] = [
  'One of us speaks at a time, and nobody interrupts her.',
  'We listen to understand, and we do not judge.',
  'I speak for myself: what I do, what I think, what I ask myself.',
  'I may disagree with an idea; I respect the person who has it.',
  'I may pass, write instead of speaking, or step out, without giving a reason.',
  'We name no real person, and tell nothing that would let one be recognised.',
  'What is said here about people and about ourselves stays here.',
  'We are not looking for the right answer, nor for someone to blame.',
  'The narrator keeps the time and gives the floor; the players decide.',
];

export const contentNotes: DeckWords['contentNotes'] = {
  suicide:
    'This card speaks of suicide. Anyone may pass, step out for a while or ask for another card, without giving a reason. If it touches you, do not stay alone with it.',
  violence:
    'This card mentions violence at home. Anyone may pass, step out for a while or ask for another card, without giving a reason.',
  abuse:
    'This card mentions the abuse of children. Anyone may pass, step out for a while or ask for another card, without giving a reason.',
  persecution:
    'This card speaks of flight from persecution. Anyone may pass, step out for a while or ask for another card, without giving a reason.',
};
