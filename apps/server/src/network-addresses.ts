import { networkInterfaces } from 'node:os';

const EVERY_ADDRESS = new Set(['0.0.0.0', '::']);

/** Addresses under which phones on the same network find a server that listens on `host`; none where it listens for this computer alone. */
export function networkAddresses(host: string, port: number): string[] {
  if (!listensEverywhere(host)) return [];
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => `http://${address}:${port}`);
}

export function listensEverywhere(host: string): boolean {
  return EVERY_ADDRESS.has(host);
}
