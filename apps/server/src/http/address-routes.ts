import { addressesSchema } from '@reflextics/protocol';
import type { FastifyInstance } from 'fastify';
import { networkAddresses } from '../network-addresses.ts';
import type { Routes } from './routes.ts';

const THIS_COMPUTER = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/**
 * A page opened at this computer's own address shows codes to scan that lead a phone to itself. It asks here for the
 * address to show instead. Nobody from elsewhere is told what networks this computer is in.
 */
export function addressRoutes(routes: Routes, fastify: FastifyInstance): void {
  routes.get(
    '/addresses',
    {
      schema: {
        tags: ['door'],
        summary: 'Where phones on the same network find this server; empty unless asked from this computer',
        response: { 200: addressesSchema },
      },
    },
    async (request) => {
      const listening = fastify.server.address();
      if (listening === null || typeof listening === 'string' || !THIS_COMPUTER.has(request.ip))
        return { phones: [] };
      return { phones: networkAddresses(listening.address, listening.port) };
    },
  );
}
