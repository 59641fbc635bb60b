import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { SETTINGS } from './config.ts';

const PROJECT = new URL('../../../', import.meta.url);
const compose = readFileSync(new URL('docker-compose.yml', PROJECT), 'utf8');
const example = readFileSync(new URL('.env.example', PROJECT), 'utf8');

/** What the image sets itself, or what makes no sense with a database beside it. */
const NOT_FOR_COMPOSE = ['HOST', 'PORT', 'DATA_DIR', 'WEB_DIR', 'ALLOW_UNSAFE_DATABASE'];

it('whoever runs it with docker compose can set all that can be set', () => {
  const passedOn = SETTINGS.filter((name) => !NOT_FOR_COMPOSE.includes(name));
  expect(passedOn.filter((name) => !compose.includes(`    ${name}: `))).toEqual([]);
  // What compose takes from .env, the example tells.
  const taken = [...compose.matchAll(/\$\{([A-Z_]+)/g)].map(([, name]) => name);
  expect(taken.filter((name) => !new RegExp(`^#?${name}=`, 'm').test(example))).toEqual([]);
});
