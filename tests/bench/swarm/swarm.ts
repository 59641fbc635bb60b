import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { Opened } from './furnish.ts';
import type { Orders, Report } from './orders.ts';
import type { Address, Room } from './table.ts';
import { type Seen, together } from './tally.ts';

const WORKER = join(import.meta.dirname, 'worker.ts');

/** Phones without people, in one or more processes of their own; each has a part of the rooms. */
export class Swarm {
  readonly #workers: Worker[];

  constructor(processes: number) {
    this.#workers = Array.from({ length: processes }, () => new Worker());
  }

  async furnish(group: string, at: Address, opened: readonly Opened[]): Promise<Room[]> {
    const parts = this.#parts(opened);
    const rooms = await this.#all((worker, index) => worker.order('furnish', group, at, parts[index] ?? []));
    return rooms.flat();
  }

  async take(group: string, at: Address, rooms: readonly Room[]): Promise<void> {
    const parts = this.#parts(rooms);
    await this.#all((worker, index) => worker.order('take', group, at, parts[index] ?? []));
  }

  /** ms until the last was welcomed. */
  async connect(group: string, at: Address, { crowd = false } = {}): Promise<number> {
    return Math.max(...(await this.#all((worker) => worker.order('connect', group, at, crowd))));
  }

  async cut(group: string): Promise<void> {
    await this.#all((worker) => worker.order('cut', group));
  }

  async openLoop(group: string, perSecond: number): Promise<void> {
    await this.#all((worker) => worker.order('openLoop', group, perSecond / this.#workers.length));
  }

  async closedLoop(group: string, depth: number): Promise<void> {
    await this.#all((worker) => worker.order('closedLoop', group, depth));
  }

  async look(group: string): Promise<Seen> {
    return together(await this.#all((worker) => worker.order('look', group)));
  }

  async rest(group: string): Promise<void> {
    await this.#all((worker) => worker.order('rest', group));
  }

  end(): void {
    for (const worker of this.#workers) worker.end();
  }

  #all<Result>(act: (worker: Worker, index: number) => Promise<Result>): Promise<Result[]> {
    return Promise.all(this.#workers.map(act));
  }

  #parts<One>(all: readonly One[]): One[][] {
    const count = this.#workers.length;
    return this.#workers.map((_, worker) => all.filter((_, index) => index % count === worker));
  }
}

class Worker {
  readonly #process: ChildProcess;
  readonly #waiting = new Map<number, { resolve: (result: never) => void; reject: (error: Error) => void }>();
  #orders = 0;

  constructor() {
    this.#process = fork(WORKER, { serialization: 'advanced' });
    this.#process.on('message', (report: Report) => {
      const waiting = this.#waiting.get(report.id);
      this.#waiting.delete(report.id);
      if ('error' in report) waiting?.reject(new Error(report.error));
      // It answers the order of this number, whose type the caller knows.
      else waiting?.resolve(report.result as never);
    });
    this.#process.once('exit', (code) => {
      const error = new Error(`expected the swarm to go on, but a process of it ended with ${code}`);
      for (const { reject } of this.#waiting.values()) reject(error);
    });
  }

  order<Name extends keyof Orders>(
    name: Name,
    ...args: Parameters<Orders[Name]>
  ): Promise<ReturnType<Orders[Name]>> {
    this.#orders += 1;
    const id = this.#orders;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#process.send({ id, name, args });
    });
  }

  end(): void {
    this.#process.disconnect();
  }
}
