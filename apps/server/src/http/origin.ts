import type { FastifyRequest } from 'fastify';
import { PAPER_ORIGIN_LENGTH } from '../limits.ts';
import { networkAddresses } from '../network-addresses.ts';
import { fail } from './problem-answers.ts';

const THIS_COMPUTER = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** Where other devices find this server: as this was asked for, unless that leads each phone to itself. */
export function originFor({ protocol, host, server }: FastifyRequest): string {
  const asked = `${protocol}://${host}`;
  if (asked.length > PAPER_ORIGIN_LENGTH || !URL.canParse(asked)) {
    return fail('malformed', { expected: 'in the host, a name that a browser opens' });
  }
  const { origin, hostname } = new URL(asked);
  const listening = server.server.address();
  if (!THIS_COMPUTER.test(hostname) || listening === null || typeof listening === 'string') return origin;
  return networkAddresses(listening.address, listening.port)[0] ?? origin;
}
