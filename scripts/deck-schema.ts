// Writes the deck's JSON Schema, by which editors check and complete a deck.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { deckJsonSchema } from '@reflextics/decks';

const file = resolve(import.meta.dirname, '../packages/decks/deck.schema.json');
writeFileSync(file, JSON.stringify(deckJsonSchema()));
execFileSync(
  process.execPath,
  [resolve(import.meta.dirname, '../node_modules/@biomejs/biome/bin/biome'), 'format', '--write', file],
  {
    stdio: 'ignore',
  },
);
