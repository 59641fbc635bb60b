import { NotDurable } from './store/index.ts';

/** What someone at the terminal is told when the server does not start. Its settings are theirs, so the message may name them. */
export function plainlyOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof NotDurable) {
    return `This database would lose what it confirmed in a power cut: expected ${error.expected}, found ${error.found}.
Switch that on, or accept it for a trial: ALLOW_UNSAFE_DATABASE=yes npm start`;
  }
  const { code, port, address } = error as Error & { code?: unknown; port?: unknown; address?: unknown };
  if (code === 'EADDRINUSE') {
    return `Something already answers at ${address}:${port}. Stop it, or choose another port: PORT=3001 npm start`;
  }
  if (code === 'EACCES')
    return `This user may not use port ${port}. Choose one above 1023: PORT=3000 npm start`;
  if (code === 'EADDRNOTAVAIL') return `This computer has no address ${address}. Set HOST to one of its own.`;
  return error.message;
}
