import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import { patient, wordsOn } from './screen.ts';

type Role = Parameters<Page['getByRole']>[0];

/** More stops than this lead to no control of any screen: nobody would go on pressing Tab. */
const MANY = 60;

/** Somebody who has a keyboard and nothing else: no pointer, no finger, and the focus only where keys take it. */
export class Typist {
  readonly #page: Page;
  /** On a page just opened nothing has the focus yet. */
  #isNew = true;
  #stops = 0;

  constructor(
    readonly name: string,
    page: Page,
  ) {
    this.#page = page;
  }

  /** How often Tab was pressed so far. */
  get stops(): number {
    return this.#stops;
  }

  /** As from a link in a message. */
  async opens(address: string): Promise<void> {
    await this.#page.goto(address);
    this.#isNew = true;
  }

  async press(name: string | RegExp, role: 'button' | 'link' | 'menuitem' = 'button'): Promise<void> {
    await this.#tabTo(this.#front().getByRole(role, { name, exact: true }).first());
    await this.key('Enter');
  }

  /** Of a menu: its button, then down to the entry. */
  async picks(entry: string, menu: string | RegExp): Promise<void> {
    await this.press(menu);
    await this.#arrowTo(this.#front().getByRole('menuitem', { name: entry, exact: true }));
    await this.key('Enter');
  }

  async ticks(box: string): Promise<void> {
    const one = this.#front().getByRole('checkbox', { name: box });
    await this.#tabTo(one);
    await this.key('Space');
    await patient(one).toBeChecked();
  }

  async unticks(box: string): Promise<void> {
    const one = this.#front().getByRole('checkbox', { name: box });
    await this.#tabTo(one);
    await this.key('Space');
    await patient(one).not.toBeChecked();
  }

  /** Into the group by Tab, to the choice by arrows. */
  async chooses(choice: string): Promise<void> {
    const one = this.#front().getByRole('radio', { name: choice });
    await patient(one).toBeVisible();
    const group = await one.getAttribute('name');
    await this.#tabTo(this.#front().locator(`input[type="radio"][name="${group}"]:focus`), one);
    await this.#arrowTo(one);
    if (!(await one.isChecked())) await this.key('Space');
  }

  /** In place of what stands there. */
  async writes(box: string | RegExp, text: string): Promise<void> {
    await this.#tabTo(this.#front().getByRole('textbox', { name: box }));
    await this.key('ControlOrMeta+A');
    await this.types(text);
  }

  /** Where the focus is. */
  async types(text: string): Promise<void> {
    await this.#page.keyboard.type(text);
  }

  /** A shortcut, or a key that closes something. */
  async key(key: string): Promise<void> {
    await this.#page.keyboard.press(key);
  }

  /** @returns what the file says that came by this press. */
  async downloads(button: string): Promise<string> {
    const download = this.#page.waitForEvent('download');
    await this.press(button);
    return readFile(await (await download).path(), 'utf8');
  }

  async isAt(role: Role, name: string | RegExp): Promise<void> {
    await patient(this.#page.getByRole(role, { name }).first()).toBeFocused();
  }

  async sees(words: string): Promise<void> {
    await patient(wordsOn(this.#page, words).first()).toBeVisible();
  }

  async seesHeading(name: string): Promise<void> {
    await patient(this.#page.getByRole('heading', { name }).first()).toBeVisible();
  }

  /** Nothing lies over the screen any more. */
  async isBack(): Promise<void> {
    await patient(this.#page.getByRole('dialog')).toHaveCount(0);
  }

  /** To look at; whoever presses in it goes around the keyboard. */
  get screen(): Page {
    return this.#page;
  }

  /** The uppermost of what lies over the page, else the page. */
  #front(): Locator {
    return this.#page.locator('dialog[open]').or(this.#page.locator('body')).last();
  }

  /** Presses Tab until this has the focus, and sees that the focus shows. @param there what is waited for, if not the target. */
  async #tabTo(target: Locator, there = target): Promise<void> {
    await patient(there).toBeVisible();
    await this.#hasNotLostTheFocus();
    for (let stops = 0; stops < MANY && !(await this.#hasFocus(target)); stops += 1) {
      this.#stops += 1;
      await this.key('Tab');
    }
    await expect(target, `${this.name} comes there by Tab`).toBeFocused();
    expect(await target.evaluate((element) => element.matches(':focus-visible'))).toBe(true);
  }

  async #arrowTo(target: Locator): Promise<void> {
    await patient(target).toBeVisible();
    for (let steps = 0; steps < MANY && !(await this.#hasFocus(target)); steps += 1)
      await this.key('ArrowDown');
    await expect(target, `${this.name} comes there by arrows`).toBeFocused();
  }

  /** What was pressed may be gone: then the focus has to stand somewhere else than at the page's beginning. */
  async #hasNotLostTheFocus(): Promise<void> {
    if (!this.#isNew)
      await patient(this.#page.locator('body'), `${this.name} has the focus`).not.toBeFocused();
    this.#isNew = false;
  }

  /** One question for each stop: there are hundreds. */
  async #hasFocus(target: Locator): Promise<boolean> {
    return (await target.and(this.#page.locator(':focus')).count()) > 0;
  }
}
