import { inProject, SERVER_FLAGS } from '../project.mjs';
import { startPart } from './part.mjs';

/** What a server says to a person who started it alone. */
const OF_GREETING = /^( {2}.*)?$/;

/** The built-in Postgres; its address is what it found. */
export const startPostgres = (dataDir, { say, ended }) =>
  startPart({
    name: 'database',
    args: ['--import', 'tsx', inProject('apps/server/src/embedded-postgres/alone.ts'), dataDir],
    env: {},
    isReady: (line) => (line.startsWith('postgres') ? line : null),
    say: (line) => say(`database: ${line}`),
    ended,
  });

/** A server; its address (`http://127.0.0.1:43210`) is what it found. `port` 0: any that is free. */
export const startServer = ({ name, port, env, say, ended }) =>
  startPart({
    name,
    args: [...SERVER_FLAGS, inProject('scripts/cluster/member.mjs')],
    env: { ...env, HOST: '127.0.0.1', PORT: String(port) },
    isReady: (line) => /ready at\s+(http:\S+)/.exec(line)?.[1] ?? null,
    say(line) {
      if (!OF_GREETING.test(line)) say(`${name}: ${line}`);
    },
    ended,
  });
