import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { PROFILED_PARTS } from './servers/server-process.ts';

interface Profile {
  nodes: {
    id: number;
    callFrame: { functionName: string; url: string; lineNumber: number };
    children?: number[];
  }[];
  samples: number[];
  timeDeltas: number[];
}

/** A function's share (0 to 1) of the time in which the process was not idle. */
export interface Share {
  name: string;
  /** File and line. */
  where: string;
  share: number;
}

/** Waiting, and the profiler's own beginning. */
const NOT_ITS_OWN = ['(idle)', 'dispatch'];

/** What the process did most, by the time in each function itself, of one profile. */
export function sharesOf(profile: Profile, most: number): Share[] {
  const nodes = new Map(profile.nodes.map((node) => [node.id, node.callFrame]));
  const times = new Map<string, Share>();
  let busy = 0;
  for (const [index, id] of profile.samples.entries()) {
    const frame = nodes.get(id);
    const time = profile.timeDeltas[index] ?? 0;
    if (frame === undefined || NOT_ITS_OWN.some((name) => frame.url === '' && frame.functionName === name))
      continue;
    busy += time;
    const where = frame.url === '' ? '' : `${basename(frame.url)}:${frame.lineNumber + 1}`;
    const name = frame.functionName || '(anonymous)';
    const known = times.get(`${name} ${where}`) ?? { name, where, share: 0 };
    known.share += time;
    times.set(`${name} ${where}`, known);
  }
  return [...times.values()]
    .map((one) => ({ ...one, share: one.share / busy }))
    .sort((one, other) => other.share - one.share)
    .slice(0, most);
}

/** What was noted in a folder: by part and server, as `saturation on ours`. */
export async function profilesIn(folder: string, most: number): Promise<Record<string, Share[]>> {
  const shares: Record<string, Share[]> = {};
  for (const part of PROFILED_PARTS) {
    for (const server of ['floor', 'ours']) {
      const text = await readFile(join(folder, `${part}-${server}.cpuprofile`), 'utf8').catch(() => null);
      if (text !== null) shares[`${part} on ${server}`] = sharesOf(JSON.parse(text), most);
    }
  }
  return shares;
}
