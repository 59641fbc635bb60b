/// <reference types="node" />
import { readdirSync, readFileSync } from 'node:fs';

const SRC = new URL('../', import.meta.url);

function read(name: string): string {
  return readFileSync(new URL(name, SRC), 'utf8');
}

/** The types that a union in that source names, in its order: `give-floor`, `hand-back`, … */
function typesIn(text: string): string[] {
  const types = [...text.matchAll(/\{\s*type: '([a-z-]+)'/g)].map((match) => match[1] ?? '');
  return [...new Set(types)];
}

export function commandTypes(): string[] {
  return typesIn(read('command.ts'));
}

/** Those that cross the wire; the house's come after them in the file. */
export function participantCommandTypes(): string[] {
  const [wire = ''] = read('command.ts').split('export type HouseCommand');
  return typesIn(wire);
}

export function eventTypes(): string[] {
  return typesIn(read('event.ts'));
}

/** The numbers of RULES.md, in its order. */
export function ruleNumbers(): string[] {
  return [...read('../RULES.md').matchAll(/^- \*\*([A-Z]\d+)\*\* /gm)].map((match) => match[1] ?? '');
}

/** What RULES.md sets in backticks: refusals, and some fields. */
export function codesInRules(): string[] {
  return [...read('../RULES.md').matchAll(/`([a-z-]+)`/g)].map((match) => match[1] ?? '');
}

/** The example tests as text; not the generated histories, which provoke by chance. */
export function exampleTests(): string {
  const names = readdirSync(SRC).filter((name) => name.endsWith('.test.ts') && name !== 'histories.test.ts');
  return names.map(read).join('\n');
}

/** What the examples begin with. */
export function scenes(): string {
  return read('testing/scenes.ts');
}

/** Every rule number that a test title cites: `[V3] …`, `[P4, V8] …`. */
export function citedNumbers(): string[] {
  const tests = [exampleTests(), read('histories.test.ts')].join('\n');
  const citations = tests.matchAll(/['"`]\[([A-Z]\d+(?:, [A-Z]\d+)*)\] /g);
  return [...new Set([...citations].flatMap((match) => (match[1] ?? '').split(', ')))];
}
