import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { keepFocus } from './kept-focus.ts';

const frames: FrameRequestCallback[] = [];
/** All that waits for the next frame, and what comes of that. */
async function drawn(): Promise<void> {
  await Promise.resolve(); // changes are told after the script that made them
  for (let next = frames.shift(); next !== undefined; next = frames.shift()) next(0);
}

beforeAll(() => {
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => frames.push(callback));
  keepFocus();
});
beforeEach(() => {
  document.body.innerHTML = `
    <main><h1>Room</h1><label>Note <textarea></textarea></label><button>Show it to all</button></main>
    <dialog open><h2>Sheet</h2><button>Done</button></dialog>`;
});
afterEach(() => {
  document.body.innerHTML = '';
});

const find = (selector: string) => {
  const found = document.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`expected ${selector}, found none`);
  return found;
};
/** As a browser does where the element with the focus cannot have it any more; jsdom leaves it. */
const loses = () => (document.activeElement as HTMLElement | null)?.blur();

test('what had the focus is gone: the heading of the sheet has it', async () => {
  find('dialog button').focus();
  find('dialog button').remove();
  await drawn();
  expect(document.activeElement).toBe(find('h2'));
});

test('the sheet is gone with it: the heading of the page has it', async () => {
  find('dialog button').focus();
  find('dialog').remove();
  await drawn();
  expect(document.activeElement).toBe(find('h1'));
});

test('the page that comes is not there yet: its heading has the focus once it comes', async () => {
  find('main button').focus();
  document.body.innerHTML = '';
  await drawn();
  document.body.innerHTML = '<main><h1>Lobby</h1></main>';
  await drawn();
  expect(document.activeElement).toBe(find('h1'));
});

test('whoever moved the focus meanwhile is left alone', async () => {
  find('dialog button').focus();
  find('dialog button').remove();
  find('textarea').focus();
  await drawn();
  expect(document.activeElement).toBe(find('textarea'));
});

test('who has put the focus nowhere keeps it there', async () => {
  find('main button').focus();
  loses();
  find('dialog').remove();
  await drawn();
  expect(document.activeElement).toBe(document.body);
});
