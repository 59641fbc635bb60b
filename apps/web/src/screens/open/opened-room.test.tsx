import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { newToken } from '../../room/secret.ts';
import { speak } from '../../words/index.ts';
import { OpenedRoom } from './opened-room.tsx';

beforeAll(async () => {
  await speak('en');
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network in this test')));
});
afterEach(cleanup);

it.each(['Show on a big screen', 'Take the narrator’s seat', 'Play on this one screen'])(
  '“%s” opens beside the page that is the key: no Back leads from it to her sessions',
  (words) => {
    render(<OpenedRoom code="HKRVTE" number={null} facilitator={{ session: 's', token: newToken() }} />);
    const link = screen.getByText(words).closest('a');
    const pressed = new MouseEvent('click', { bubbles: true, cancelable: true });
    const isLeftToBrowser = new Promise<boolean>((resolve) => {
      window.addEventListener('click', (event) => resolve(!event.defaultPrevented), { once: true });
    });
    link?.dispatchEvent(pressed);
    expect(link?.target).toBe('_blank');
    expect(link?.rel).toBe('noopener noreferrer');
    return expect(isLeftToBrowser).resolves.toBe(true);
  },
);
