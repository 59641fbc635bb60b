import { expect, type Page } from '@playwright/test';
import { patient } from './screen.ts';

type Role = Parameters<Page['getByRole']>[0];

/** Everything that is heard or found wrong is told at once. */
const softly = expect.configure({ soft: true, timeout: 10_000 });

/** A sentence is read out while others speak: what is longer is not listened to. */
const BRIEF = 20; // words

/**
 * Somebody who plays by what a screen reader gets: controls by their role and name, and what the one live region says, every
 * word of it and in order.
 */
export class Reader {
  readonly #told: string[] = [];
  #asked = 0;

  private constructor(
    readonly name: string,
    readonly page: Page,
  ) {}

  /** Listens from before the first page on, through every reload. */
  static async listensOn(name: string, page: Page): Promise<Reader> {
    const reader = new Reader(name, page);
    await page.exposeFunction('toldToReader', (words: string) => reader.#told.push(words));
    await page.addInitScript(listen);
    return reader;
  }

  /** Everything that was told since this was asked last, and nothing else. */
  async hears(...words: readonly string[]): Promise<void> {
    await softly
      .poll(() => this.#told.slice(this.#asked), { timeout: 10_000, message: `what ${this.name} hears` })
      .toEqual(words);
    this.#asked = this.#told.length;
  }

  /** All that was ever told here, for laws that hold of each of it. */
  get told(): readonly string[] {
    return this.#told;
  }

  get tooLong(): readonly string[] {
    return this.#told.filter(
      (words) => words.split(' ').filter((word) => /\p{L}/u.test(word)).length > BRIEF,
    );
  }

  async press(name: string | RegExp): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).click();
  }

  async writes(box: string, text: string): Promise<void> {
    await this.page.getByRole('textbox', { name: box }).fill(text);
  }

  /** The one entry of the menu on what has that name: the menu is called like it. */
  async picks(entry: string, of: string): Promise<void> {
    const one = this.page.getByRole('article', { name: of }).first();
    await one.getByRole('button', { name: entry }).click();
    await this.page.getByRole('menuitem', { name: entry }).click();
  }

  async chooses(role: 'radio' | 'checkbox', name: string): Promise<void> {
    const one = this.page.getByRole(role, { name });
    await one.click();
    await patient(one).toBeChecked();
  }

  /** Where the focus is. */
  async isAt(role: Role, name: string | RegExp): Promise<void> {
    await softly(this.page.getByRole(role, { name }).first()).toBeFocused();
  }

  async finds(role: Role, name: string | RegExp): Promise<void> {
    await patient(this.page.getByRole(role, { name }).first()).toBeVisible();
  }

  /** The tree under a landmark, as Playwright writes it. */
  async reads(tree: string): Promise<void> {
    await softly(this.page.getByRole('main')).toMatchAriaSnapshot(tree);
  }
}

/** Runs in the page: gathers what is put into a polite or an urgent region, as a screen reader would. */
function listen(): void {
  const regions = '[role="log"], [role="alert"], [aria-live="polite"], [aria-live="assertive"]';
  const tell = (words: string | null) => {
    const said = words?.replace(/\s+/g, ' ').trim() ?? '';
    if (said !== '') (window as unknown as { toldToReader(words: string): void }).toldToReader(said);
  };
  new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      for (const node of addedNodes) {
        const within = target instanceof Element ? target.closest(regions) : null;
        if (within !== null) tell(node.textContent);
        // One that comes with its words is read where it is urgent.
        else if (node instanceof Element)
          for (const alert of [node, ...node.querySelectorAll('*')])
            if (alert.matches('[role="alert"]')) tell(alert.textContent);
      }
    }
  }).observe(document, { childList: true, subtree: true });
}
