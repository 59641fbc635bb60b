import { describe, expect, it } from 'vitest';
import { Queue } from './queue.ts';

describe('a queue', () => {
  it('does one thing after the other, in the order in which they came', async () => {
    const queue = new Queue();
    const done: string[] = [];
    let open = () => {};
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    const first = queue.run(async () => {
      await gate;
      done.push('first');
    });
    const second = queue.run(async () => done.push('second'));
    expect(queue.waiting).toBe(2);
    open();
    await Promise.all([first, second]);
    expect(done).toEqual(['first', 'second']);
    expect(queue.waiting).toBe(0);
  });

  it('goes on after something that failed, and is idle once all is done', async () => {
    const queue = new Queue();
    const failed = queue.run(async () => {
      throw new Error('broken');
    });
    const next = queue.run(async () => 'done');
    await expect(failed).rejects.toThrow('broken');
    expect(await next).toBe('done');
    await queue.idle();
    expect(queue.waiting).toBe(0);
  });
});
