// @vitest-environment node
import { deckView } from '@reflextics/decks';
import { acceptanceOf, type Command, currentRound, stepOf, unheard, type View } from '@reflextics/game';
import { linesIn, MAX_COMPANY, MIN_COMPANY, PRACTICE_LANGUAGES, type PracticeLanguage } from '@reflextics/rehearsal';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { speak } from '../words/index.ts';
import { createPracticeRoom, type PracticeRoom } from './practice-room.ts';
import { nextAction } from '../screens/narrator/next-action.ts';
