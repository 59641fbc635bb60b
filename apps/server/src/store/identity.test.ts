import { afterAll, expect, it } from 'vitest';
import { freshDatabase, onServer } from '../../../../tests/database/test-database.ts';
import { newId } from '../secrets.ts';
import { Unavailable } from './errors.ts';
import { identityOf } from './identity.ts';
import { lossyLine } from './testing/lossy-line.ts';

const one = await freshDatabase({ empty: true });
const other = await freshDatabase({ empty: true });
afterAll(async () => {
  await one.drop();
  await other.drop();
});

it('every server finds the same identity of one database, and another one of another', async () => {
  const line = await lossyLine(one.url);
  const identity = await identityOf(one.url);
  expect(identity).toMatch(/^[0-9a-f]{16}$/);
  expect(await identityOf(line.url)).toBe(identity);
  expect(await identityOf(other.url)).not.toBe(identity);
  line.down(true);
  await expect(identityOf(line.url)).rejects.toThrow(Unavailable);
  await line.close();
});

it('a user who owns nothing finds it, too', async () => {
  const name = `guest_${newId().toLowerCase().replace(/\W/g, '')}`;
  const password = newId();
  await onServer(`CREATE ROLE "${name}" LOGIN PASSWORD '${password}'`);
  const url = new URL(one.url);
  url.username = name;
  url.password = password;
  expect(await identityOf(url.href)).toBe(await identityOf(one.url));
  await onServer(`DROP ROLE "${name}"`);
});
