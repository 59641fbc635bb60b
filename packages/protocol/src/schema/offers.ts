import {
  type CardWords,
  MAX_CARD_NOTE_LENGTH,
  MAX_CARD_TEXT_LENGTH,
  MAX_CARD_TITLE_LENGTH,
  MAX_DILEMMA_LENGTH,
  MAX_QUESTION_LENGTH,
  MAX_WORD_LENGTH,
  type Offer,
  type OfferNote,
} from '@reflextics/game';
import { z } from 'zod';
import type { Offers } from '../http.ts';
import type { Same } from './same.ts';
import { idSchema, instantSchema, languageSchema, listOf, textSchema, themeSchema } from './words.ts';

export const cardWordsShape = z.strictObject({
  language: languageSchema,
  theme: themeSchema,
  title: textSchema(MAX_CARD_TITLE_LENGTH),
  aspect: textSchema(MAX_CARD_TITLE_LENGTH),
  text: textSchema(MAX_CARD_TEXT_LENGTH),
  questions: listOf(textSchema(MAX_QUESTION_LENGTH)),
  dilemma: textSchema(MAX_DILEMMA_LENGTH).nullable(),
  contentNote: textSchema(MAX_CARD_NOTE_LENGTH).nullable(),
  resources: listOf(z.string().regex(/^[a-z\d-]{1,64}$/)), // as the ids of cards of one's own are written
});

export const wordSchema = textSchema(MAX_WORD_LENGTH).nullable();

const answered = {
  id: idSchema,
  participant: idSchema,
  at: instantSchema,
  state: z.enum(['waiting', 'taken', 'declined']),
  situation: idSchema.nullable(),
  word: z.string().nullable(),
};

export const offerNoteShape = z.strictObject({ ...answered, title: z.string(), theme: themeSchema });
const offerShape = z.strictObject({ ...answered, card: cardWordsShape });
const offersShape = z.strictObject({ offers: z.array(offerShape) });

const cardIsSame: Same<z.infer<typeof cardWordsShape>, CardWords> = true;
const noteIsSame: Same<z.infer<typeof offerNoteShape>, OfferNote> = true;
const offerIsSame: Same<z.infer<typeof offerShape>, Offer> = true;
const offersAreSame: Same<z.infer<typeof offersShape>, Offers> = true;

export const offersSchema: z.ZodType<Offers, Offers> = offersShape;

export type OfferShapesAreSame = [
  typeof cardIsSame,
  typeof noteIsSame,
  typeof offerIsSame,
  typeof offersAreSame,
];
