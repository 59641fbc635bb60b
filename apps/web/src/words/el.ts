import { accept } from './el/accept.ts';
import { advice } from './el/advice.ts';
import { again } from './el/again.ts';
import { cards } from './el/cards.ts';
import { common } from './el/common.ts';
import { display } from './el/display.ts';
import { errors } from './el/errors.ts';
import { facilitator } from './el/facilitator.ts';
import { gone } from './el/gone.ts';
import { hints } from './el/hints.ts';
import { home } from './el/home.ts';
import { join } from './el/join.ts';
import { lines } from './el/lines.ts';
import { lobby } from './el/lobby.ts';
import { making } from './el/making.ts';
import { narrator } from './el/narrator.ts';
import { offers } from './el/offers.ts';
import { open } from './el/open.ts';
import { own } from './el/own.ts';
import { phone } from './el/phone.ts';
import { print } from './el/print.ts';
import { rehearse } from './el/rehearse.ts';
import { room } from './el/room.ts';
import { scan } from './el/scan.ts';
import { shortcuts } from './el/shortcuts.ts';
import { steering } from './el/steering.ts';
import { summary } from './el/summary.ts';
import { table } from './el/table.ts';
import { taking } from './el/taking.ts';
import { together } from './el/together.ts';
import { walk } from './el/walk.ts';
import { writing } from './el/writing.ts';
import type { Catalog } from './key.ts';

/** Greek. */
export const el = {
  ...common,
  ...home,
  ...open,
  ...join,
  ...room,
  ...gone,
  ...lines,
  ...scan,
  ...lobby,
  ...table,
  ...making,
  ...narrator,
  ...display,
  ...steering,
  ...summary,
  ...writing,
  ...accept,
  ...taking,
  ...again,
  ...facilitator,
  ...cards,
  ...phone,
  ...print,
  ...shortcuts,
  ...advice,
  ...hints,
  ...own,
  ...offers,
  ...rehearse,
  ...walk,
  ...errors,
  ...together,
} as const satisfies Catalog;
