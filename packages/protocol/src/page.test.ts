import { readFileSync } from 'node:fs';
import {
  BOARD_MODES,
  CHOICES,
  FOLLOW_UPS,
  LEVELS,
  PROMPTS,
  REACTIONS,
  REFUSALS,
  STEPS,
  THEMES,
} from '@reflextics/game';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import {
  COMMAND_SHAPES,
  EVENT_SHAPES,
  HOLDS_PER_PARTICIPANT,
  logQuestionSchema,
  logSchema,
  MAX_HOLD,
  mineSchema,
  offersSchema,
  openSessionSchema,
  PROBLEMS,
  PROTOCOL_VERSION,
  roomPreviewSchema,
  SPOKEN_VERSIONS,
  serverMessageSchemas,
  sessionOverviewSchema,
  spokenVersions,
  VERSION_HEADER,
  viewSchema,
} from './index.ts';

const PAGE = readFileSync(new URL('../PROTOCOL.md', import.meta.url), 'utf8');

/** Each section's text, by its heading. */
const sections = new Map(
  PAGE.split(/^## /m).map((part) => {
    const [heading = '', ...lines] = part.split('\n');
    return [heading, lines.join('\n')];
  }),
);
const section = (heading: string): string => sections.get(heading) ?? '';

/** Rows of a section's tables, by what stands in backticks in their first cell. */
function rowsOf(text: string): Map<string, string> {
  const rows = [...text.matchAll(/^\| `([^`]+)`[^|]*\|(.*)$/gm)];
  return new Map(rows.map(([, name = '', rest = '']) => [name, rest]));
}

function expectFields(named: string, fields: readonly string[], text: string): void {
  for (const field of fields)
    expect(text, `${named}: ${field}`).toMatch(new RegExp(`[\`"]${field}\\??[\`"]`));
}

/** Every field of a schema, at whatever depth. */
function fieldsIn(schema: z.core.$ZodType): string[] {
  const { def } = schema._zod;
  switch (def.type) {
    case 'object': {
      const { shape } = def as z.core.$ZodObjectDef;
      return Object.entries(shape).flatMap(([name, field]) => [name, ...fieldsIn(field)]);
    }
    case 'array':
      return fieldsIn((def as z.core.$ZodArrayDef).element);
    case 'nullable':
    case 'optional':
      return fieldsIn((def as z.core.$ZodNullableDef).innerType);
    default:
      return [];
  }
}

describe('PROTOCOL.md', () => {
  it('is of this version and opens with a game', () => {
    expect(PAGE).toContain(`Version ${PROTOCOL_VERSION}.`);
    expect([...sections.keys()][1]).toBe('A small game');
  });

  it('tells every command with its fields, and no other', () => {
    const rows = rowsOf(section('Commands'));
    expect([...rows.keys()].sort()).toEqual([...COMMAND_SHAPES.keys()].sort());
    for (const [type, fields] of COMMAND_SHAPES) {
      const written = rows.get(type) ?? '';
      expectFields(
        type,
        fields.filter((field) => field !== 'type'),
        written,
      );
    }
  });

  it('tells what every command brings about, and of no other', () => {
    const rows = rowsOf(section('What a command brings about'));
    expect([...rows.keys()].sort()).toEqual([...COMMAND_SHAPES.keys()].sort());
  });

  it('tells every event with its fields, and no other', () => {
    const rows = rowsOf(section('Events'));
    expect([...rows.keys()].sort()).toEqual([...EVENT_SHAPES.keys()].sort());
    for (const [type, fields] of EVENT_SHAPES) {
      const written = rows.get(type) ?? '';
      expectFields(
        type,
        fields.filter((field) => field !== 'type'),
        written,
      );
    }
  });

  it('tells every refusal as the rulebook says it, and no other', () => {
    const rows = rowsOf(section('Refusals'));
    expect([...rows.keys()].sort()).toEqual(Object.keys(REFUSALS).sort());
    for (const [code, message] of Object.entries(REFUSALS)) expect(rows.get(code)).toBe(` ${message} |`);
  });

  it('tells every problem with its status, meaning and advice, and no other', () => {
    const [, problems = ''] = section('Over the socket').split('### Problems');
    const rows = rowsOf(problems);
    expect([...rows.keys()].sort()).toEqual(Object.keys(PROBLEMS).sort());
    for (const [code, { status, message, do: advice }] of Object.entries(PROBLEMS)) {
      expect(rows.get(code)).toBe(` ${status} | ${message} | ${advice} |`);
    }
  });

  it('tells every message of the server', () => {
    const [, sent = ''] = section('Over the socket').split(/### What (?:the server|a client) sends/);
    const rows = rowsOf(sent);
    for (const [name, schema] of Object.entries(serverMessageSchemas)) {
      expect([...rows.keys()], name).toContain(name);
      if (name !== 'answer') {
        const top = Object.keys((schema._zod.def as z.core.$ZodObjectDef).shape);
        expectFields(name, top, rows.get(name) ?? '');
      }
    }
  });

  it('tells every field of what is asked and answered', () => {
    expectFields('view', fieldsIn(viewSchema), section('The view'));
    const own = ['ballots', 'silent', 'answers', 'spoken'];
    expectFields('mine', [...own, ...fieldsIn(offersSchema)], section('The view'));
    expect(fieldsIn(mineSchema)).toEqual(expect.arrayContaining([...own, 'offers']));
    const http = section('Over HTTP');
    for (const schema of [openSessionSchema, roomPreviewSchema, sessionOverviewSchema]) {
      expectFields('http', fieldsIn(schema), http);
    }
    expectFields('log', Object.keys((logSchema._zod.def as z.core.$ZodObjectDef).shape), http);
  });

  it('tells which versions are spoken, and how each side says its own', () => {
    const versions = section('Versions');
    const [before, present] = SPOKEN_VERSIONS;
    expect(versions).toContain(`today ${present} and ${before}`);
    expect(versions).toContain(`as \`${spokenVersions}\``);
    expect(versions.toLowerCase()).toContain(`\`${VERSION_HEADER}\``);
    expect(PAGE).toContain(`auth {"v":${PROTOCOL_VERSION},`);
  });

  it('tells how one hears without a socket', () => {
    const without = section('Without a socket');
    for (const word of Object.keys(logQuestionSchema.shape)) expect(without).toContain(`\`${word}\``);
    expect(without).toContain(MAX_HOLD.toLocaleString('en'));
    expect(without).toContain(`(${HOLDS_PER_PARTICIPANT};`);
  });

  it('tells every word', () => {
    for (const words of [THEMES, LEVELS, STEPS, PROMPTS, REACTIONS, CHOICES, BOARD_MODES, FOLLOW_UPS]) {
      for (const word of words) expect(section('Words')).toContain(`\`${word}\``);
    }
  });
});
