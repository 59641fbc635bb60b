import { execFile } from 'node:child_process';
import { statfs } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

const MOST_TRIES = 20;
const ROOMY = 8 * 2 ** 30; // bytes that it may grow to: only what is written takes memory

/** Said by the command that starts the run where it may mount: nobody else sees these mounts, and they end with it. */
export const MAY_MOUNT = 'FAULTS_MAY_MOUNT';

/** A disk that can be made full: a file system in memory whose size is changed while it is in use. */
export class SmallDisk {
  readonly #folder: string;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  /** Puts it in the place of that folder, which is empty. Otherwise: why there can be none. */
  static async at(folder: string): Promise<SmallDisk | string> {
    if (process.env[MAY_MOUNT] === undefined)
      return 'this machine lets the run mount no file system of its own (it takes Linux with unshare)';
    try {
      await run('mount', ['-t', 'tmpfs', '-o', `size=${ROOMY},mode=0711`, 'reflextics-faults', folder]);
      return new SmallDisk(folder);
    } catch (error) {
      return `mounting a file system failed: ${String((error as { stderr?: string }).stderr ?? error).trim()}`;
    }
  }

  /** Leaves so many bytes, in whole pages; some more than that may go into files that are there already. */
  async fill(left: number): Promise<void> {
    for (let tries = 1; ; tries += 1) {
      const { bsize, blocks, bfree } = await statfs(this.#folder);
      try {
        return await this.#resize((blocks - bfree) * bsize + left);
      } catch (error) {
        // More was written since it was measured than it was to have.
        if (tries === MOST_TRIES) throw error;
      }
    }
  }

  async empty(): Promise<void> {
    await this.#resize(ROOMY);
  }

  async unmount(): Promise<void> {
    await run('umount', ['-l', this.#folder]);
  }

  async #resize(size: number): Promise<void> {
    await run('mount', ['-o', `remount,size=${size}`, this.#folder]);
  }
}
