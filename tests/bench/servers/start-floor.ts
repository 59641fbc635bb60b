import { join } from 'node:path';
import { SERVER_FLAGS } from '../../../scripts/project.mjs';
import { profiled, type ServerProcess, startProcess } from './server-process.ts';

/** `profiles`: the folder for what the processor did; null: it is not noted. */
export function startFloor(profiles: string | null): Promise<ServerProcess> {
  const { args, env } = profiled(profiles, 'floor');
  return startProcess(
    [...SERVER_FLAGS, ...args, '--import', 'tsx', join(import.meta.dirname, 'floor.ts')],
    env,
  );
}
