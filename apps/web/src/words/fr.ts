import { accept } from './fr/accept.ts';
import { advice } from './fr/advice.ts';
import { again } from './fr/again.ts';
import { cards } from './fr/cards.ts';
import { common } from './fr/common.ts';
import { display } from './fr/display.ts';
import { errors } from './fr/errors.ts';
import { facilitator } from './fr/facilitator.ts';
import { gone } from './fr/gone.ts';
import { hints } from './fr/hints.ts';
import { home } from './fr/home.ts';
import { join } from './fr/join.ts';
import { lines } from './fr/lines.ts';
import { lobby } from './fr/lobby.ts';
import { making } from './fr/making.ts';
import { narrator } from './fr/narrator.ts';
import { offers } from './fr/offers.ts';
import { open } from './fr/open.ts';
import { own } from './fr/own.ts';
import { phone } from './fr/phone.ts';
import { print } from './fr/print.ts';
import { rehearse } from './fr/rehearse.ts';
import { room } from './fr/room.ts';
import { scan } from './fr/scan.ts';
import { shortcuts } from './fr/shortcuts.ts';
import { steering } from './fr/steering.ts';
import { summary } from './fr/summary.ts';
import { table } from './fr/table.ts';
import { taking } from './fr/taking.ts';
import { together } from './fr/together.ts';
import { walk } from './fr/walk.ts';
import { writing } from './fr/writing.ts';
import type { Catalog } from './key.ts';

export const fr: Catalog = {
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
