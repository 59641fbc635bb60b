import type { Command, ParticipantId } from '@reflextics/game';
import type { SendResult } from '../../apps/web/src/room/outbox.ts';
import type { RoomClient } from '../../apps/web/src/room/room-doors.ts';
import { testStorage } from '../../apps/web/src/room/testing/storage.ts';
import { TestTabs } from '../../apps/web/src/room/testing/tabs.ts';
import { Page, type PageDoors } from './page.ts';

export type PhoneDoors = Omit<PageDoors, 'name' | 'kept' | 'tab' | 'newName' | 'isOffline'>;

/** A person's phone: the tab that they look at, and those that they have left open. */
export class Phone {
  readonly participant: ParticipantId | null;
  readonly kept = testStorage().kept;
  /** What became of each text that was sent, as its sender was told; null: nothing yet. */
  readonly texts = new Map<string, SendResult | null>();
  readonly #doors: PhoneDoors;
  readonly #tabs = new TestTabs();
  #page: Page;
  #asleep: Page[] = [];
  /** Awake, and nobody looks at them. */
  #beside: Page[] = [];
  #names = 0;
  #isOffline = false;

  constructor(doors: PhoneDoors) {
    this.#doors = doors;
    this.participant = doors.participant;
    this.#page = this.#open();
  }

  get name(): string {
    return this.participant ?? 'the display';
  }

  get client(): RoomClient {
    return this.#page.client;
  }

  get state() {
    return this.client.store.getState();
  }

  /** Commands that were not answered yet, in all its tabs. */
  get pending(): number {
    return this.#awake.reduce((sum, { client }) => sum + client.store.getState().pending, 0);
  }

  /** Its seat ended: by leaving, or because it was taken away. */
  get isGone(): boolean {
    return this.state.gone !== null;
  }

  /** A note that nobody else writes, through the composer's draft. */
  write(text: string): void {
    if (this.client.drafts() === null || this.isGone) return;
    const key = `note:${text}`;
    this.texts.set(text, null);
    this.client.drafts()?.write(key, text);
    const sent = this.client.submitDraft(key, text, { type: 'write-note', text });
    void sent.then((result) => this.texts.set(text, result));
  }

  ask(command: Command): void {
    if (!this.isGone) void (command.type === 'leave' ? this.state.leave() : this.state.send(command));
  }

  /** The page goes with all it had in memory, and is opened again. */
  reload(): void {
    if (this.isGone) return;
    this.#page.close();
    this.#page = this.#open();
  }

  lookAway(): void {
    if (!this.isGone) this.#page.lookAway();
  }

  /** The room is opened in another tab; the browser freezes the one before. */
  openAnother(): void {
    if (this.isGone) return;
    this.#page.fallAsleep();
    this.#asleep.push(this.#page);
    this.#page = this.#open();
  }

  /** The tab that has slept longest goes on where it was. */
  rouse(): void {
    const page = this.#asleep.shift();
    if (page === undefined) return;
    this.#beside.push(page);
    page.wakeUp();
  }

  /** Online, and every tab of it awake. */
  recover(): void {
    this.goOnline();
    while (this.#asleep.length > 0) this.rouse();
  }

  /** For good, and without a word: only the line tells. */
  putAway(): void {
    for (const page of this.#pages) page.putAway();
  }

  cut(): void {
    for (const page of this.#pages) page.cut();
  }

  deafen(ways: 'up' | 'down' | 'both'): void {
    this.#page.deafen(ways);
  }

  goOffline(): void {
    this.#isOffline = true;
    this.cut();
  }

  goOnline(): void {
    this.#isOffline = false;
    this.wake();
  }

  wake(): void {
    for (const page of this.#awake) page.wake();
  }

  /** Its timers end with it. */
  stop(): void {
    for (const { client } of this.#pages) client.stop();
  }

  get #awake(): Page[] {
    return [...this.#beside, this.#page];
  }

  get #pages(): Page[] {
    return [...this.#asleep, ...this.#awake];
  }

  #open(): Page {
    return new Page({
      ...this.#doors,
      name: this.name,
      kept: this.kept,
      tab: this.#tabs.open(),
      newName: () => {
        this.#names += 1;
        return `${this.name} ${this.#names}`;
      },
      isOffline: () => this.#isOffline,
    });
  }
}
