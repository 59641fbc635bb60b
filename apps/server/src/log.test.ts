import { describe, expect, it } from 'vitest';
import { openLog } from './log.ts';

function logged(write: (log: ReturnType<typeof openLog>) => void): string {
  let lines = '';
  write(openLog('trace', { write: (line: string) => (lines += line) }));
  return lines;
}

describe('what is written of things that hold more than may be told', () => {
  it('a request: its route and not its address, headers or sender', () => {
    const request = {
      id: 'req-1',
      method: 'GET',
      url: '/api/rooms/SECRET/log?after=SECRET',
      headers: { authorization: 'Bearer SECRET' },
      ip: 'SECRET',
      body: { name: 'SECRET' },
      routeOptions: { url: '/api/rooms/:code/log' },
    };
    const line = logged((log) => log.info({ req: request, res: { statusCode: 200, body: 'SECRET' } }));
    expect(line).not.toContain('SECRET');
    expect(JSON.parse(line)).toMatchObject({
      req: { id: 'req-1', method: 'GET', route: '/api/rooms/:code/log' },
      res: { status: 200 },
    });
  });

  it('something without words: no more than it', () => {
    expect(JSON.parse(logged((log) => log.info({ seconds: 3 })))).toMatchObject({ seconds: 3 });
    expect(JSON.parse(logged((log) => log.info('ready')))).toMatchObject({ msg: 'ready' });
  });

  it('an error: its kind, code and place, and not its message nor what else hangs on it', () => {
    const cause = Object.assign(new Error('Key (name)=(SECRET) already exists'), {
      code: '23505',
      detail: 'SECRET',
    });
    const error = new TypeError('SECRET\n    and SECRET again', { cause });
    for (const line of [logged((log) => log.error({ err: error })), logged((log) => log.error(error))]) {
      expect(line).not.toContain('SECRET');
      expect(JSON.parse(line).err).toMatchObject({
        kind: 'TypeError',
        cause: { kind: 'Error', code: '23505' },
      });
      expect(JSON.parse(line).err.at[0]).toContain('log.test.ts');
    }
    expect(logged((log) => log.error({ err: 'SECRET' }))).not.toContain('SECRET');
  });
});
