import { resolve } from 'node:path';
import { z } from 'zod';

export interface Config {
  host: string;
  port: number;
  /** Where the embedded Postgres keeps its data. */
  dataDir: string;
  /** Null: the embedded Postgres. */
  databaseUrl: string | null;
  /** What the servers on one database tell each other goes through this Redis. Null: through the database. */
  redisUrl: string | null;
  /** The built web. Null: none is served. */
  webDir: string | null;
  /** Whether pages may keep the app on phones for when there is no network; else those that did are told to forget it. */
  offlineApp: boolean;
  logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent';
  /** Whether the proxy in front tells the asker's address. */
  trustProxy: boolean;
  /** Whoever shows it may read the figures at /metrics. Null: whoever asks from this very machine. */
  metricsToken: string | null;
  /** Whether to start on a database that does not sync what it stores. */
  allowUnsafeDatabase: boolean;
  /** By how much more than usual a person, a connection and an address may ask. */
  limitFactor: number;
}

const unsaid = (value: unknown) => (value === '' ? undefined : value);
const said = <Schema extends z.ZodType>(schema: Schema) => z.preprocess(unsaid, schema);
const yes = said(z.enum(['yes', 'no']).default('no')).transform((word) => word === 'yes');
const unlessNo = said(z.enum(['yes', 'no']).default('yes')).transform((word) => word === 'yes');

const redisUrl = z.string().refine((text) => {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, pathname } = new URL(text);
  return /^rediss?:$/.test(protocol) && hostname !== '' && /^(\/\d*)?$/.test(pathname);
}, 'expected redis://user:password@host:6379, or rediss for TLS, with or without the number of a database at the end');

const environment = z.object({
  HOST: said(z.string().default('0.0.0.0')),
  PORT: said(z.coerce.number().int().min(0).max(65_535).default(3000)),
  DATA_DIR: said(z.string().default('data')),
  DATABASE_URL: said(z.url({ protocol: /^postgres(ql)?$/ }).optional()),
  REDIS_URL: said(redisUrl.optional()),
  WEB_DIR: said(z.string().optional()),
  OFFLINE_APP: unlessNo,
  LOG_LEVEL: said(z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('warn')),
  TRUST_PROXY: yes,
  METRICS_TOKEN: said(
    z
      .string()
      .min(16, 'at least 16 characters')
      .regex(/^[!-~]+$/, 'letters, digits and signs')
      .optional(),
  ),
  ALLOW_UNSAFE_DATABASE: yes,
  LIMIT_FACTOR: said(z.coerce.number().min(1).default(1)),
});

/** The names of the variables that are read. */
export const SETTINGS: readonly string[] = Object.keys(environment.shape);

/** Throws, naming each variable that is wrong and never its value: an address may hold a password. */
export function configOf(variables: Readonly<Record<string, string | undefined>>): Config {
  const parsed = environment.safeParse(variables);
  if (!parsed.success) {
    const wrong = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`Some settings cannot be read.\n  ${wrong.join('\n  ')}`);
  }
  const { data } = parsed;
  return {
    host: data.HOST,
    port: data.PORT,
    dataDir: resolve(data.DATA_DIR),
    databaseUrl: data.DATABASE_URL ?? null,
    redisUrl: data.REDIS_URL ?? null,
    webDir: data.WEB_DIR === undefined ? null : resolve(data.WEB_DIR),
    offlineApp: data.OFFLINE_APP,
    logLevel: data.LOG_LEVEL,
    trustProxy: data.TRUST_PROXY,
    metricsToken: data.METRICS_TOKEN ?? null,
    allowUnsafeDatabase: data.ALLOW_UNSAFE_DATABASE,
    limitFactor: data.LIMIT_FACTOR,
  };
}
