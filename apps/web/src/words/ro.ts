import type { Catalog } from './key.ts';
import { accept } from './ro/accept.ts';
import { advice } from './ro/advice.ts';
import { again } from './ro/again.ts';
import { cards } from './ro/cards.ts';
import { common } from './ro/common.ts';
import { display } from './ro/display.ts';
import { errors } from './ro/errors.ts';
import { facilitator } from './ro/facilitator.ts';
import { gone } from './ro/gone.ts';
import { hints } from './ro/hints.ts';
import { home } from './ro/home.ts';
import { join } from './ro/join.ts';
import { lines } from './ro/lines.ts';
import { lobby } from './ro/lobby.ts';
import { making } from './ro/making.ts';
import { narrator } from './ro/narrator.ts';
import { offers } from './ro/offers.ts';
import { open } from './ro/open.ts';
import { own } from './ro/own.ts';
import { phone } from './ro/phone.ts';
import { print } from './ro/print.ts';
import { rehearse } from './ro/rehearse.ts';
import { room } from './ro/room.ts';
import { scan } from './ro/scan.ts';
import { shortcuts } from './ro/shortcuts.ts';
import { steering } from './ro/steering.ts';
import { summary } from './ro/summary.ts';
import { table } from './ro/table.ts';
import { taking } from './ro/taking.ts';
import { together } from './ro/together.ts';
import { walk } from './ro/walk.ts';
import { writing } from './ro/writing.ts';

export const ro: Catalog = {
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
};
