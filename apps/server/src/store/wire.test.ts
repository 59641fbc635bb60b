import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshDatabase, onServer, type TestDatabase } from '../../../../tests/database/test-database.ts';
import { MAX_WIRE_TEXT, type Wire } from '../bus/index.ts';
import { diaryOf } from '../bus/testing/wire-diary.ts';
import { Unavailable } from './errors.ts';
import { type LossyLine, lossyLine } from './testing/lossy-line.ts';
import { openWire } from './wire.ts';

describe('a wire', () => {
  let database: TestDatabase;
  let line: LossyLine;
  let near: Wire;
  beforeAll(async () => {
    database = await freshDatabase({ empty: true });
    line = await lossyLine(database.url);
    near = await openWire(database.url);
  });
  afterAll(async () => {
    await near.close();
    await line.close();
    await database.drop();
  });

  it('carries texts as long as they may be, and of whatever characters', async () => {
    const diary = diaryOf(near);
    const texts = ['x'.repeat(MAX_WIRE_TEXT), 'Réflex’tics “€”'];
    await near.send(texts);
    await diary.until((heard) => heard.length === 2);
    expect(diary.entries).toEqual(texts);
  });

  it('is restored when the database ends its connection', async () => {
    const wire = await openWire(database.url);
    const diary = diaryOf(wire);
    await onServer(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND application_name = 'reflextics-wire'`,
      database.url,
    );
    await diary.until((said) => said.includes('(restored)'));
    await wire.send(['hello again']);
    await diary.until((said) => said.includes('hello again'));
    expect(diary.entries).toEqual(['(lost)', '(restored)', 'hello again']);
    await wire.close();
  });

  it('is restored when it goes quiet and nobody says that it is dead', async () => {
    const wire = await openWire(line.url, { pulse: 1_000 });
    const diary = diaryOf(wire);
    line.silence();
    await diary.until((said) => said.includes('(restored)'));
    await wire.send(['hello again']);
    await diary.until((said) => said.includes('hello again'));
    expect(diary.entries[0]).toBe('(lost)');
    await wire.close();
  });

  it('loses what is sent while the database is away, says so to nobody, and comes back with it', async () => {
    const wire = await openWire(line.url);
    const diary = diaryOf(wire);
    line.down(true);
    await diary.until((said) => said.includes('(lost)'));
    await wire.send(['into the void']);
    line.down(false);
    await diary.until((said) => said.includes('(restored)'));
    await wire.send(['back']);
    await diary.until((said) => said.includes('back'));
    expect(diary.entries).not.toContain('into the void');
    await wire.close();
  });

  it('does not open without a database, and closes without one', async () => {
    const wire = await openWire(line.url);
    line.down(true);
    await expect(openWire(line.url)).rejects.toThrow(Unavailable);
    await wire.close();
    line.down(false);
  });
});
