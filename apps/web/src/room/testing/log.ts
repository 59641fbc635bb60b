import {
  evolveView,
  initialRoom,
  type Mine,
  type OpenEvent,
  type Told,
  type View,
  viewOf,
} from '@reflextics/game';
import { type LogAnswer, PROTOCOL_VERSION, type You } from '@reflextics/protocol';

const OPENED: OpenEvent = {
  type: 'room-opened',
  settings: {
    deck: 'reflextics',
    language: 'en',
    themes: ['netiquette'],
    narratorBy: 'players',
    turnTime: 120_000,
    playersMayDownload: true,
    keepSpeakingTimes: false,
  },
};

export const ANAS_ID = 'ana';
const NO_SECRETS: Mine = { ballots: {}, silent: [], spoken: {} };

/** A room's log as the server would keep it, for tests of what a phone makes of it. */
export class TestLog {
  readonly told: Told[] = [];
  view: View = viewOf(initialRoom());
  now = 5_000_000;
  you: You = { kind: 'participant', id: ANAS_ID };
  mine: Mine = NO_SECRETS;
  present: string[] = [ANAS_ID];
  writing: string[] = [];
  newest: number = PROTOCOL_VERSION;

  constructor() {
    this.happens(OPENED);
    this.happens({
      type: 'participant-joined',
      participant: ANAS_ID,
      name: 'Ana',
      sign: 0,
      deviceless: false,
    });
  }

  happens(event: OpenEvent | null): Told {
    const told = { seq: this.told.length + 1, at: this.now, event };
    this.told.push(told);
    this.view = evolveView(this.view, told);
    return told;
  }

  joins(name: string): Told {
    const id = name.toLowerCase();
    return this.happens({
      type: 'participant-joined',
      participant: id,
      name,
      sign: this.view.participants.length,
      deviceless: false,
    });
  }

  get seq(): number {
    return this.told.length;
  }

  /** What `GET …/log?after=` answers. */
  after(after: number): LogAnswer {
    const whole = after === 0;
    return {
      v: PROTOCOL_VERSION,
      newest: this.newest,
      now: this.now,
      seq: this.seq,
      events: whole ? null : this.told.filter(({ seq }) => seq > after),
      view: whole ? this.view : null,
      mine: this.mine,
      you: this.you,
      present: this.present,
      writing: this.writing,
      tag: `of ${this.present} ${this.writing}`,
      comeBack: null,
    };
  }
}
