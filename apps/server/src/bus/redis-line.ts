import { createClient } from '@redis/client';
import type { Line, LineListener } from './wire.ts';

/** One connection to Redis 6 or newer, which both tells and hears: so that its pulse is proof of both. */
export function redisLine(url: string, channel: string, { heard, broke }: LineListener): Line {
  const client = createClient({
    url,
    RESP: 3,
    name: 'reflextics',
    // Broken means broken: who holds the line replaces it, and nothing is told late.
    disableOfflineQueue: true,
    socket: { reconnectStrategy: false },
    maintNotifications: 'disabled',
  });
  client.on('error', broke);
  const listen = async () => {
    await client.connect();
    await client.subscribe(channel, heard);
    // Whether it may tell, too, is better known now.
    await client.publish(channel, '');
  };
  return {
    ready: listen(),
    async send(texts) {
      await Promise.all(texts.map((text) => client.publish(channel, text)));
    },
    end: () => client.close(),
    cut() {
      if (client.isOpen) client.destroy();
    },
  };
}
