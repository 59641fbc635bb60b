import { dateOnly, keptLine, summaryWords } from '@reflextics/summary';
import { drawRich, richHeight, richOf } from '../document/rich.ts';
import { INK, type Look, SECOND_INK } from '../palette.ts';
import type { Element, Pen, Type } from '../pen.ts';
import { documentWords } from '../words/documents/index.ts';
import type { GroupPoster, PosterRoom } from './group-poster.ts';
import { MARGIN, PAGE, WIDTH } from './style.ts';

/** What all sheets of one room's poster share. */
export interface Sheet {
  readonly pen: Pen;
  readonly look: Look;
  readonly poster: GroupPoster;
  readonly room: PosterRoom;
  readonly section: Element;
  /** Which of several; null: it is the only one. */
  readonly number: number | null;
}

const TITLE: Type = { face: 'display', size: 38, lead: 1.1, colour: INK };
const UNDER: Type = { face: 'text', size: 16, lead: 1.3, colour: SECOND_INK };
const KEPT: Type = { face: 'text', size: 10, lead: 1.3, colour: SECOND_INK };
const RIGHT = 350; // pt for what stands at the right: no more than five lines in any language, above the board

const dateIn = (language: string, at: number): string => dateOnly(at, summaryWords(language).locale);

/** The group's name, what this is and when; beside it where the rest of the data is and until when. */
export function drawHead(
  sheet: Sheet,
  colours: { first: string; second: string },
  is: 'title' | 'again',
): void {
  const { pen, poster, room, section, number } = sheet;
  const { language, session, purgeAt, server } = poster;
  const words = documentWords(language).poster;
  const title = titleFor(pen, session, colours.first);
  const told = [
    summaryWords(language).proposals,
    ...(number === null ? [] : [words.room(number)]),
    dateIn(language, room.at),
  ];
  const under = richOf(pen, told.join(' · '), { ...UNDER, colour: colours.second }, WIDTH - RIGHT);
  const kept = keptLine({ language, purgeAt, server });
  const until = richOf(pen, kept, { ...KEPT, colour: colours.second }, RIGHT - 20);
  const top = MARGIN - 4;
  const draw = () => drawRich(pen, title, MARGIN, top);
  const drawUnder = () => drawRich(pen, under, MARGIN, top + richHeight(title) + 3);
  const drawKept = () => drawRich(pen, until, PAGE.width - MARGIN - RIGHT + 20, top + 8);
  if (is === 'again') {
    for (const drawn of [draw, drawUnder, drawKept]) pen.artifact(drawn);
    return;
  }
  const say = (tag: string, drawn: () => void) => pen.content(pen.element(section, tag), tag, drawn);
  say('H1', draw);
  say('P', drawUnder);
  say('P', drawKept);
}

/** In one line, as large as it fits; a name that is longer still in two. */
function titleFor(pen: Pen, session: string, colour: string) {
  const width = WIDTH - RIGHT;
  for (let size = TITLE.size; size >= 22; size -= 2) {
    const rich = richOf(pen, session, { ...TITLE, size, colour }, width);
    if (rich.lines.length === 1) return rich;
  }
  return richOf(pen, session, { ...TITLE, size: 20, colour }, width);
}
