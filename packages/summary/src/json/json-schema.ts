import { z } from 'zod';
import { FRAMEWORK_FORMAT, FRAMEWORK_VERSION } from './framework-file.ts';
import { SUMMARY_FORMAT, SUMMARY_VERSION } from './summary-file.ts';
import { frameworkToldSchema, summarySchema } from './summary-schema.ts';

/** What a group leaves with as data, as JSON Schema 2020-12, for programs that read it. */
export function summaryJsonSchema(): Record<string, unknown> {
  const format = z.literal(SUMMARY_FORMAT);
  const room = summarySchema.extend({ format }).describe('One room.');
  const session = z
    .object({ format, version: z.literal(SUMMARY_VERSION), rooms: z.array(summarySchema).min(1) })
    .describe('All rooms of a session.');
  return jsonSchema(
    z.union([room, session]),
    'What a group of Réflex’tics leaves with',
    'What GET /api/rooms/{code}/summary.json and GET /api/sessions/{id}/summary.json answer with.',
  );
}

/** The same of a framework for action. */
export function frameworkJsonSchema(): Record<string, unknown> {
  const format = z.literal(FRAMEWORK_FORMAT);
  const room = frameworkToldSchema.extend({ format }).describe('One room.');
  const session = z
    .object({ format, version: z.literal(FRAMEWORK_VERSION), rooms: z.array(frameworkToldSchema).min(1) })
    .describe('All rooms of a session.');
  return jsonSchema(
    z.union([room, session]),
    'What a group of Réflex’tics can live with, all of them',
    'What GET /api/rooms/{code}/framework.json and GET /api/sessions/{id}/framework.json answer with.',
  );
}

function jsonSchema(schema: z.ZodType, title: string, description: string): Record<string, unknown> {
  return {
    title,
    description,
    ...z.toJSONSchema(schema, {
      io: 'input',
      // That the program changes nothing of it is no reason for others not to.
      override: ({ jsonSchema }) => {
        delete jsonSchema.readOnly;
      },
    }),
  };
}
