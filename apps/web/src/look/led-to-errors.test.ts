import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { leadToErrors } from './led-to-errors.ts';

const frames: FrameRequestCallback[] = [];
/** What follows from changes, and all that waits for the next frame. */
async function drawn(): Promise<void> {
  await Promise.resolve(); // changes are told after the script that made them
  for (let next = frames.shift(); next !== undefined; next = frames.shift()) next(0);
}

beforeAll(() => {
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => frames.push(callback));
  leadToErrors();
});
beforeEach(() => {
  document.body.innerHTML = `
    <form id="seat"><div><input id="name"></div><div><textarea id="why"></textarea></div>
      <fieldset><input type="radio" id="level"></fieldset></form>
    <button form="seat">Give them a seat</button><textarea id="other"></textarea>`;
  find('form').addEventListener('submit', (event) => event.preventDefault());
  find('button').focus();
});
afterEach(() => {
  document.body.innerHTML = '';
});

const find = (selector: string) => {
  const found = document.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`expected ${selector}, found none`);
  return found;
};
const isWrong = (selector: string) => find(selector).parentElement?.classList.add('form-wrong');

test('the first field that is wrong has the focus, though a button outside the form was pressed', async () => {
  find('button').click();
  isWrong('#why');
  isWrong('#name');
  await drawn();
  expect(document.activeElement).toBe(find('#name'));
});

test('the server refuses it later: the field has the focus then', async () => {
  find('button').click();
  await drawn();
  expect(document.activeElement).toBe(find('button'));
  isWrong('#name');
  await drawn();
  expect(document.activeElement).toBe(find('#name'));
});

test('of a choice that was not made, the first has it', async () => {
  find('button').click();
  isWrong('#level');
  await drawn();
  expect(document.activeElement).toBe(find('#level'));
});

test('sent once more with the same mistake, it leads there again', async () => {
  isWrong('#name');
  await drawn();
  find('button').click();
  await drawn();
  expect(document.activeElement).toBe(find('#name'));
});

test('what is found wrong while one writes moves nothing', async () => {
  find('button').click();
  find('#other').focus();
  find('#other').dispatchEvent(new Event('input', { bubbles: true }));
  isWrong('#name');
  await drawn();
  expect(document.activeElement).toBe(find('#other'));
});

test('a summary that has taken the focus keeps it', async () => {
  document.body.insertAdjacentHTML('beforeend', '<div role="alert" tabindex="-1"></div>');
  find('button').click();
  isWrong('#name');
  find('[role="alert"]').focus();
  await drawn();
  expect(document.activeElement).toBe(find('[role="alert"]'));
});
