// Writes the JSON Schemas by which editors and other programs check what is ours: decks, and what groups leave with.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { deckJsonSchema } from '@reflextics/decks';
import { frameworkJsonSchema, summaryJsonSchema } from '@reflextics/summary';

const inProject = (path: string) => resolve(import.meta.dirname, '..', path);

const schemas = {
  'packages/decks/deck.schema.json': deckJsonSchema(),
  'packages/summary/framework.schema.json': frameworkJsonSchema(),
  'packages/summary/summary.schema.json': summaryJsonSchema(),
};

for (const [path, schema] of Object.entries(schemas)) writeFileSync(inProject(path), JSON.stringify(schema));
execFileSync(
  process.execPath,
  [
    inProject('node_modules/@biomejs/biome/bin/biome'),
    'format',
    '--write',
    ...Object.keys(schemas).map(inProject),
  ],
  { stdio: 'ignore' },
);
