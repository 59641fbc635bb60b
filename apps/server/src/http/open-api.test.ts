import { describe, expect, it } from 'vitest';
import { http, testServer } from '../testing/test-server.ts';

const ROUTES = [
  'GET /healthz',
  'GET /readyz',
  'POST /api/sessions',
  'GET /api/sessions/{id}',
  'DELETE /api/sessions/{id}',
  'POST /api/sessions/{id}/rooms',
  'GET /api/sessions/{id}/deck',
  'PUT /api/sessions/{id}/deck',
  'GET /api/sessions/{id}/paper/{kind}',
  'GET /api/sessions/{id}/summary.{format}',
  'GET /api/sessions/{id}/poster.{format}',
  'GET /api/sessions/{id}/taken',
  'GET /api/sessions/{id}/framework.{format}',
  'GET /api/rooms/{code}',
  'GET /api/rooms/{code}/deck',
  'GET /api/rooms/{code}/log',
  'GET /api/rooms/{code}/offers',
  'POST /api/rooms/{code}/commands',
  'POST /api/rooms/{code}/join',
  'POST /api/rooms/{code}/displays',
  'POST /api/rooms/{code}/seat-codes',
  'POST /api/rooms/{code}/seat-codes/look',
  'POST /api/rooms/{code}/seat',
  'POST /api/rooms/{code}/narrator',
  'POST /api/rooms/{code}/close',
  'DELETE /api/rooms/{code}/participants/{participant}',
  'GET /api/rooms/{code}/summary.{format}',
  'GET /api/rooms/{code}/framework.{format}',
  'GET /api/rooms/{code}/poster.{format}',
  'GET /api/decks',
  'GET /api/decks/{deck}',
  'GET /api/paper/{deck}/{kind}',
  'POST /api/paper/{deck}/{kind}',
  'GET /api/own-deck.schema.json',
  'GET /api/framework.schema.json',
  'GET /api/summary.schema.json',
  'GET /api/time',
  'GET /api/addresses',
];

/** What a request has to show: a token, a token if there is one, or nothing. */
const TOKEN = new Set([
  'GET /api/sessions/{id}',
  'DELETE /api/sessions/{id}',
  'POST /api/sessions/{id}/rooms',
  'GET /api/sessions/{id}/deck',
  'PUT /api/sessions/{id}/deck',
  'GET /api/sessions/{id}/paper/{kind}',
  'GET /api/sessions/{id}/summary.{format}',
  'GET /api/sessions/{id}/poster.{format}',
  'GET /api/sessions/{id}/taken',
  'GET /api/sessions/{id}/framework.{format}',
  'GET /api/rooms/{code}/deck',
  'GET /api/rooms/{code}/log',
  'GET /api/rooms/{code}/offers',
  'POST /api/rooms/{code}/seat-codes',
  'POST /api/rooms/{code}/commands',
  'POST /api/rooms/{code}/narrator',
  'POST /api/rooms/{code}/close',
  'DELETE /api/rooms/{code}/participants/{participant}',
  'GET /api/rooms/{code}/summary.{format}',
  'GET /api/rooms/{code}/framework.{format}',
  'GET /api/rooms/{code}/poster.{format}',
]);
const TOKEN_IF_ANY = new Set(['POST /api/rooms/{code}/join']);

interface Operation {
  security?: Record<string, string[]>[];
  summary?: string;
  parameters?: { name: string; in: string; required?: boolean; schema: object }[];
  requestBody?: { content: Record<string, { schema: object }> };
  responses: Record<string, { description?: string; content?: Record<string, { schema: object }> }>;
}

describe('the description of the API', () => {
  it('is OpenAPI and tells every route with what goes in and what comes out', async () => {
    const server = await testServer();
    const { json, status } = await http(server, 'GET', '/api/openapi.json');
    expect(status).toBe(200);
    expect(json).toMatchObject({ openapi: '3.1.0', info: { title: expect.any(String), version: '2' } });
    const operations = Object.entries(json.paths as Record<string, Record<string, Operation>>).flatMap(
      ([path, methods]) =>
        Object.entries(methods).map(([method, operation]) => ({
          name: `${method.toUpperCase()} ${path}`,
          path,
          operation,
        })),
    );
    expect(json.components.securitySchemes.token).toEqual({ type: 'http', scheme: 'bearer' });
    expect(operations.map(({ name }) => name).sort()).toEqual([...ROUTES].sort());
    for (const { name, path, operation } of operations) {
      expect(operation.summary, name).toBeTruthy();
      const needed = TOKEN.has(name) ? [{ token: [] }] : undefined;
      expect(operation.security, name).toEqual(TOKEN_IF_ANY.has(name) ? [{}, { token: [] }] : needed);
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
      const described = (operation.parameters ?? []).filter((one) => one.in === 'path');
      expect(described.map((one) => one.name).sort(), name).toEqual(inPath.sort());
      expect(
        described.every(({ required }) => required === true),
        name,
      ).toBe(true);
      expect(
        Object.keys(operation.responses).some((code) => /^20\d$/.test(code)),
        name,
      ).toBe(true);
      for (const response of Object.values(operation.responses))
        expect(response.description, name).toBeDefined();
      if (operation.requestBody !== undefined) {
        expect(operation.requestBody.content['application/json']?.schema, name).toHaveProperty(
          'type',
          'object',
        );
      }
    }
  });

  it('refers to nothing that is not in it', async () => {
    const server = await testServer();
    const { json, body } = await http(server, 'GET', '/api/openapi.json');
    for (const [, pointer = ''] of body.matchAll(/"\$ref":"#\/([^"]+)"/g)) {
      const target = pointer
        .split('/')
        .reduce((at: Record<string, unknown> | undefined, key) => at?.[key] as never, json);
      expect(target, pointer).toBeDefined();
    }
    expect(body).not.toMatch(/"\$ref":"[^#]/);
  });
});
