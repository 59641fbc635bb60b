import { useEffect, useState } from 'react';
import { api } from './api.ts';

const THIS_COMPUTER = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

let asked: Promise<string> | null = null;

/**
 * Where others find this server: the page's own origin, unless that leads each phone to itself. Without a network
 * address it stays the page's own: then everybody plays on this computer.
 */
export async function joinOrigin({
  hostname,
  origin,
}: Pick<Location, 'hostname' | 'origin'>): Promise<string> {
  if (!THIS_COMPUTER.test(hostname)) return origin;
  const { phones } = await api.addresses();
  return phones[0] ?? origin;
}

/** The page's own origin at first. */
export function useJoinOrigin(): string {
  return useAsked() ?? location.origin;
}

/** Whether links to join lead nobody here but who sits at this computer; false until that is known. */
export function useReachesNobody(): boolean {
  const found = useAsked();
  return found !== null && THIS_COMPUTER.test(new URL(found).hostname);
}

/** Null until it is known. */
function useAsked(): string | null {
  const [found, setFound] = useState<string | null>(null);
  useEffect(() => {
    let here = true;
    asked ??= joinOrigin(location);
    asked.then(
      (origin) => here && setFound(origin),
      () => {
        // Not answered: the next screen that needs it asks again.
        asked = null;
      },
    );
    return () => {
      here = false;
    };
  }, []);
  return found;
}
