import { z } from 'zod';
import { SUMMARY_FORMAT, SUMMARY_VERSION } from './summary-file.ts';
import { summarySchema } from './summary-schema.ts';

const format = z.literal(SUMMARY_FORMAT);

/** What a group leaves with as data, as JSON Schema 2020-12, for programs that read it. */
export function summaryJsonSchema(): Record<string, unknown> {
  const room = summarySchema.extend({ format }).describe('One room.');
  const session = z
    .object({
      format,
      version: z.literal(SUMMARY_VERSION),
      rooms: z.array(summarySchema).min(1),
    })
    .describe('All rooms of a session.');
  return {
    title: 'What a group of Réflex’tics leaves with',
    description:
      'What GET /api/rooms/{code}/summary.json and GET /api/sessions/{id}/summary.json answer with.',
    ...z.toJSONSchema(z.union([room, session]), {
      io: 'input',
      // That the program changes nothing of it is no reason for others not to.
      override: ({ jsonSchema }) => {
        delete jsonSchema.readOnly;
      },
    }),
  };
}
