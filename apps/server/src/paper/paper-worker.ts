import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parentPort } from 'node:worker_threads';
import { deckView } from '@reflextics/decks';
import { chosenOf, type PaperFonts, printed } from '@reflextics/paper';
import type { PressAnswer, PressOrder } from './press-order.ts';

const { resolve } = createRequire(import.meta.url);
const font = (file: string): Uint8Array => readFileSync(resolve(`@expo-google-fonts/commissioner/${file}`));

const fonts: PaperFonts = {
  text: font('400Regular/Commissioner_400Regular.ttf'),
  strong: font('600SemiBold/Commissioner_600SemiBold.ttf'),
  display: font('700Bold/Commissioner_700Bold.ttf'),
};

/** Lays out and sets one order; a thread of its own, so that no room waits for it. */
async function made({
  kind,
  deck: id,
  language,
  savesInk,
  origin,
  ...chosen
}: PressOrder): Promise<Uint8Array> {
  const deck = deckView(id, language);
  if (deck === null) throw new Error(`expected a deck that the server offers, found ${id} (${language})`);
  return printed(kind, { deck: chosenOf(deck, chosen), savesInk, origin, fonts, madeAt: new Date() });
}

const answer = async (order: PressOrder): Promise<PressAnswer> => {
  try {
    return { made: await made(order) };
  } catch (error) {
    return { failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
};

parentPort?.on('message', async (order: PressOrder) => parentPort?.postMessage(await answer(order)));
