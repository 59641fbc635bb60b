import { Socket } from 'node:net';
import { Client } from 'pg';
import { KeptWire, type Line, type LineListener, type Wire, type WireOptions } from '../bus/index.ts';
import { reaching, wordsOf } from './trouble.ts';

const CHANNEL = 'reflextics';
const TELL = 'SELECT pg_notify($1, text) FROM unnest($2::text[]) AS text';

/** On LISTEN and NOTIFY, over a connection of its own that is restored whenever it dies. Throws `Unavailable`. */
export async function openWire(url: string, options: WireOptions = {}): Promise<Wire> {
  const wire = new KeptWire((listener) => postgresLine(url, listener), {
    ...options,
    name: 'Postgres',
    wordsOf,
  });
  await reaching(() => wire.open());
  return wire;
}

function postgresLine(url: string, { heard, broke }: LineListener): Line {
  // At hand so that it can be cut: a connection whose other end is gone does not end politely.
  const socket = new Socket();
  const client = new Client({
    connectionString: url,
    application_name: 'reflextics-wire',
    keepAlive: true,
    pipeline: true, // what is said does not wait until what was said before is taken
    stream: () => socket,
  });
  client.on('error', broke);
  client.on('end', () => broke(new Error('the connection ended')));
  client.on('notification', ({ payload }) => heard(payload ?? ''));
  const listen = async () => {
    await client.connect();
    // What is told here may be lost; waiting for the disk would only make it late.
    await client.query('SET synchronous_commit = off');
    await client.query(`LISTEN ${CHANNEL}`);
  };
  return {
    ready: listen(),
    async send(texts) {
      await client.query({ name: 'tell', text: TELL, values: [CHANNEL, texts] });
    },
    end: () => client.end(),
    cut: () => socket.destroy(),
  };
}
