import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { configOf } from './config.ts';

describe('the settings', () => {
  it('have a value each where nothing is said', () => {
    expect(configOf({ PORT: '', DATABASE_URL: '', REDIS_URL: '' })).toEqual({
      host: '0.0.0.0',
      port: 3000,
      dataDir: resolve('data'),
      databaseUrl: null,
      redisUrl: null,
      webDir: null,
      offlineApp: true,
      logLevel: 'warn',
      trustProxy: false,
      metricsToken: null,
      allowUnsafeDatabase: false,
      limitFactor: 1,
    });
  });

  it('are what is said', () => {
    const said = {
      HOST: '::1',
      PORT: '8080',
      DATABASE_URL: 'postgresql://u:p@db/x',
      REDIS_URL: 'rediss://u:p@cache/2',
      TRUST_PROXY: 'yes',
      LIMIT_FACTOR: '20',
    };
    expect(configOf(said)).toMatchObject({
      host: '::1',
      port: 8080,
      databaseUrl: 'postgresql://u:p@db/x',
      redisUrl: 'rediss://u:p@cache/2',
      trustProxy: true,
      limitFactor: 20,
    });
  });

  it('that cannot be read are named, without what was said', () => {
    for (const [name, value] of [
      ['PORT', 'http'],
      ['PORT', '70000'],
      ['DATABASE_URL', 'secret'],
      ['REDIS_URL', 'secret'],
      ['REDIS_URL', 'http://:secret@cache'],
      ['REDIS_URL', 'redis:secret'],
      ['REDIS_URL', 'redis://:secret@cache/first'],
      ['TRUST_PROXY', 'true'],
      ['LIMIT_FACTOR', '0.5'],
      ['METRICS_TOKEN', 'short'],
      ['METRICS_TOKEN', 'sixteen letters and spaces'],
    ]) {
      const read = () => configOf({ [name ?? '']: value });
      expect(read).toThrow(name);
      expect(read).not.toThrow(value);
    }
  });
});
