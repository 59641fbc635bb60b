import { join } from 'node:path';
import { type ServerProcess, startProcess } from './server-process.ts';

export function startFloor(): Promise<ServerProcess> {
  return startProcess(['--import', 'tsx', join(import.meta.dirname, 'floor.ts')], {});
}
