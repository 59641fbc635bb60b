import { expect, type Page } from '@playwright/test';
import { patient } from './screen.ts';

type Role = Parameters<Page['getByRole']>[0];

/** Everything that is heard or found wrong is told at once. */
const softly = expect.configure({ soft: true, timeout: 10_000 });

/** A sentence is read out while others speak: what is longer is not listened to. */
const BRIEF = 20; // words

/** How the line does is told as well; whether it does on a machine that is busy is no part of a story. */
const OF_THE_LINE =
  /^(Trying to reach|No connection|This network|As you last|Nouvel essai|Pas de connexion|Ce réseau|Ce que vous avez vu)/;

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
    await page.exposeFunction('toldToReader', (words: string) => {
      if (!OF_THE_LINE.test(words)) reader.#told.push(words);
    });
    await page.addInitScript(listen);
    return reader;
  }

  /** Everything that was told since this was asked last, and nothing else. */
  hears(...words: readonly string[]): Promise<void> {
    return this.#hears(words, 10_000);
  }

  /** As `hears`, of what the room waits with for up to a minute. */
  hearsInTime(...words: readonly string[]): Promise<void> {
    return this.#hears(words, 60_000);
  }

  async #hears(words: readonly string[], timeout: number): Promise<void> {
    await softly
      .poll(() => this.#told.slice(this.#asked), { timeout, message: `what ${this.name} hears` })
      .toEqual(words);
    this.#asked = this.#told.length;
  }

  /** Whatever was told since; this was the last of it. */
  async hearsAtLast(words: string): Promise<void> {
    await softly
      .poll(() => this.#told.slice(this.#asked).at(-1), { message: `what ${this.name} hears at last` })
      .toBe(words);
    this.#asked = this.#told.length;
  }

  /** The phone shows something else, and its line is gone. */
  async goesAway(): Promise<void> {
    await this.page.goto('about:blank');
  }

  async comesBack(): Promise<void> {
    await this.page.goBack();
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
  const regions =
    '[role="log"], [role="status"], [role="alert"], [aria-live="polite"], [aria-live="assertive"]';
  const gathered: { said: string; region: Element }[] = [];
  const tell = (words: string | null, region: Element) => {
    // What lies behind a dialog is out of its reach.
    const isHeard = [...document.querySelectorAll('dialog:modal')].at(-1)?.contains(region) ?? true;
    const said = words?.replace(/\s+/g, ' ').trim() ?? '';
    if (said === '' || !isHeard) return;
    // A line that had no time to be read before its dialog closed stands in the page's region instead.
    const unread = gathered.findIndex((line) => line.said === said && !line.region.isConnected);
    if (unread >= 0) return void gathered.splice(unread, 1);
    gathered.push({ said, region });
    (window as unknown as { toldToReader(words: string): void }).toldToReader(said);
  };
  new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      for (const node of addedNodes) {
        const within = target instanceof Element ? target.closest(regions) : null;
        if (within !== null) tell(node.textContent, within);
        // One that comes with its words is read where it is urgent, and may never be where it is polite.
        else if (node instanceof Element)
          for (const alert of [node, ...node.querySelectorAll('*')])
            if (alert.matches('[role="alert"]')) tell(alert.textContent, alert);
      }
    }
  }).observe(document, { childList: true, subtree: true });
}
