import { accept } from './en/accept.ts';
import { advice } from './en/advice.ts';
import { again } from './en/again.ts';
import { cards } from './en/cards.ts';
import { common } from './en/common.ts';
import { display } from './en/display.ts';
import { errors } from './en/errors.ts';
import { facilitator } from './en/facilitator.ts';
import { gone } from './en/gone.ts';
import { hints } from './en/hints.ts';
import { home } from './en/home.ts';
import { join } from './en/join.ts';
import { lines } from './en/lines.ts';
import { lobby } from './en/lobby.ts';
import { making } from './en/making.ts';
import { narrator } from './en/narrator.ts';
import { offers } from './en/offers.ts';
import { open } from './en/open.ts';
import { own } from './en/own.ts';
import { phone } from './en/phone.ts';
import { print } from './en/print.ts';
import { rehearse } from './en/rehearse.ts';
import { room } from './en/room.ts';
import { scan } from './en/scan.ts';
import { shortcuts } from './en/shortcuts.ts';
import { steering } from './en/steering.ts';
import { summary } from './en/summary.ts';
import { table } from './en/table.ts';
import { taking } from './en/taking.ts';
import { together } from './en/together.ts';
import { walk } from './en/walk.ts';
import { writing } from './en/writing.ts';

/** English, in ICU MessageFormat. Every other language has the same keys; the compiler holds it to that. */
export const en = {
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
} as const;
