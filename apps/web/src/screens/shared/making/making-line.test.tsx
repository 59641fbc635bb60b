import { act, cleanup, render, screen } from '@testing-library/react';
import { useRef } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiError, type Arrival, type Download } from '../../../room/index.ts';
import { speak } from '../../../words/index.ts';
import { MakingLine, useMaking } from './index.ts';

const FILE: Download = { file: new Blob(['%PDF-']), name: 'summary.pdf' };
const NEWS_TYPE = 'application/vnd.reflextics.making';

/** A file under way: what the server says of it, and how it ends. */
class Asked {
  #controller: ReadableStreamDefaultController<Uint8Array> | null = null;
  readonly response = new Response(
    new ReadableStream<Uint8Array>({
      start: (controller) => {
        this.#controller = controller;
      },
    }),
    { headers: { 'content-type': NEWS_TYPE } },
  );

  async says(news: object): Promise<void> {
    await act(async () => this.#controller?.enqueue(new TextEncoder().encode(`${JSON.stringify(news)}\n`)));
  }

  async isCut(): Promise<void> {
    await act(async () => this.#controller?.close());
  }
}

function Page({ asked }: { asked: readonly Asked[] }) {
  const { run, ...making } = useMaking();
  const left = useRef([...asked]).current;
  const fetched = async (arrival: Arrival) => {
    const next = left.shift();
    if (next === undefined) throw new Error('expected to be asked less often');
    try {
      return (await arrival.read(next.response, () => {})) ?? FILE;
    } catch (error) {
      if (error instanceof ApiError) throw error;
      // As the door to the server has it, where a line dies.
      throw new ApiError({
        code: 'offline',
        message: '',
        do: '',
        status: 0,
        expected: undefined,
        found: undefined,
      });
    }
  };
  return (
    <>
      <MakingLine {...making} />
      <button type="button" onClick={() => void run(fetched, 'Saved.')}>
        Download
      </button>
    </>
  );
}

const press = () => act(async () => screen.getByRole('button').click());
const heard = () => screen.getByRole('status').textContent;
const bar = () => screen.queryByRole('progressbar') as HTMLProgressElement | null;

beforeEach(async () => {
  await speak('en');
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  cleanup();
});

describe('a file that Fatou waits for', () => {
  it('shows which part is being made, and says so to who hears now and then only', async () => {
    const asked = new Asked();
    render(<Page asked={[asked]} />);
    await press();
    expect(heard()).toBe('The file is being made.');
    expect(bar()?.hasAttribute('value')).toBe(false);
    await asked.says({ waiting: 2 });
    expect(screen.getByText('2 files are made before yours.')).toBeTruthy();
    await asked.says({ part: 3, of: 8, share: 0.5 });
    expect(screen.getByText('The file is being made: part 3 of 8.')).toBeTruthy();
    expect(bar()?.value).toBe(0.5);
    expect(heard()).toBe('The file is being made.');
    await act(async () => vi.advanceTimersByTime(5_000));
    expect(heard()).toBe('The file is being made: part 3 of 8.');
    await asked.says({ bytes: 0, type: 'application/pdf', name: 'summary.pdf' });
    expect(heard()).toBe('Saved.');
    expect(bar()).toBeNull();
  });

  it('says what to do where the line is cut, and comes when she asks again', async () => {
    const [cut, whole] = [new Asked(), new Asked()];
    render(<Page asked={[cut, whole]} />);
    await press();
    await cut.says({ part: 1, of: 8, share: 0.1 });
    await cut.isCut();
    expect(screen.getByRole('alert').textContent).toBe(
      'The file did not come whole, and nothing was saved. Check the network, then try again.',
    );
    expect(bar()).toBeNull();
    await press();
    expect(screen.queryByRole('alert')).toBeNull();
    await whole.says({ bytes: 0, type: 'application/pdf', name: 'summary.pdf' });
    expect(heard()).toBe('Saved.');
  });

  it('says to wait where too many are made', async () => {
    const asked = new Asked();
    render(<Page asked={[asked]} />);
    await press();
    await asked.says({ error: { code: 'overloaded', message: '', do: '' } });
    expect(screen.getByRole('alert').textContent).toContain('Try again in a minute.');
  });
});
