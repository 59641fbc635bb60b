import { act, renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useLastChoice } from './use-last-choice.ts';

/** A server that answers when it is told to, in the order asked. */
function slowServer() {
  const answers: ((done: boolean) => void)[] = [];
  return {
    send: () => new Promise<boolean>((resolve) => answers.push(resolve)),
    asked: () => answers.length,
    answers: (nth: number, done: boolean) => act(async () => answers[nth]?.(done)),
  };
}

describe('[L10] Ana chooses twice in a hurry', () => {
  for (const done of [true, false]) {
    it(`sees her last choice also once the first one was ${done ? 'done' : 'refused'}`, async () => {
      const server = slowServer();
      const { result } = renderHook(() => useLastChoice(['netiquette'], server.send));
      act(() => void result.current.choose(['netiquette', 'digital-tools']));
      act(() => void result.current.choose(['digital-tools']));
      await server.answers(0, done);
      expect(result.current.chosen).toEqual(['digital-tools']);
      await server.answers(1, true);
      expect(result.current.chosen).toEqual(['netiquette']); // the group's, as it is told
    });
  }

  it('sees that she has chosen nothing, which is not sent, and goes on from there', async () => {
    const server = slowServer();
    const { result } = renderHook(() => useLastChoice(['netiquette'], server.send));
    act(() => void result.current.choose(['digital-tools']));
    act(() => void result.current.choose([]));
    await server.answers(0, true);
    expect([result.current.isEmpty, result.current.chosen, server.asked()]).toEqual([true, [], 1]);
  });
});
