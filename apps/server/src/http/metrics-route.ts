import { timingSafeEqual } from 'node:crypto';
import { BlockList, isIPv6 } from 'node:net';
import type { FastifyRequest } from 'fastify';
import { hashOf } from '../secrets.ts';
import type { House } from './context.ts';
import { bearerOf } from './guests.ts';
import { fail } from './problem-answers.ts';
import type { Routes } from './routes.ts';

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4');
LOOPBACK.addAddress('::1', 'ipv6');

/** What a proxy adds to what it passes on. */
const PASSED_ON = ['x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'forwarded', 'via'];

/**
 * Figures for Prometheus, and not for the world: where a token is set, for who shows it; else for who asks from this very
 * machine and not through a proxy on it. For all others there is no such page.
 */
export function metricsRoute(routes: Routes, house: House): void {
  routes.get('/metrics', { schema: { hide: true } }, async (request, reply) => {
    if (house.metricsToken === null) {
      if (house.behindProxy || !isFromHere(request)) return fail('no-such-page');
    } else if (!isSame(bearerOf(request) ?? '', house.metricsToken)) return fail('unauthorised');
    return reply
      .header('content-type', house.meters.contentType)
      .header('cache-control', 'no-store')
      .send(await house.meters.text());
  });
}

function isFromHere({ raw, headers }: FastifyRequest): boolean {
  const address = raw.socket.remoteAddress ?? '';
  const isHere = LOOPBACK.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
  return isHere && !PASSED_ON.some((name) => headers[name] !== undefined);
}

/** In a time that tells nothing of where they differ. */
const isSame = (one: string, other: string): boolean =>
  timingSafeEqual(Buffer.from(hashOf(one)), Buffer.from(hashOf(other)));
