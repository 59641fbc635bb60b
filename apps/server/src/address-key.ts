import { isIPv6, SocketAddress } from 'node:net';

const GROUPS = 8; // of 16 bits each

/**
 * Whom an address is counted as: one of IPv4 as itself, however it is written; one of IPv6 as its /64, since whoever has
 * one of these mostly has them all. What is no address stays as it is.
 */
export function addressKey(address: string): string {
  if (!isIPv6(address)) return address;
  const [withoutZone = ''] = address.split('%');
  const written = new SocketAddress({ address: withoutZone, family: 'ipv6' }).address;
  if (written.includes('.')) return written.slice(written.lastIndexOf(':') + 1);
  const [before = [], after = []] = written.split('::').map((part) => (part === '' ? [] : part.split(':')));
  const zeros = Array<string>(GROUPS - before.length - after.length).fill('0');
  return `${[...before, ...zeros, ...after].slice(0, GROUPS / 2).join(':')}::/64`;
}
