import { summaryWords, type Tell } from '@reflextics/summary';
import type { PaperFonts } from '../paper.ts';
import { Pen } from '../pen.ts';
import { documentWords } from '../words/documents/index.ts';
import { boardOf, drawBoardSheet, drawOverview } from './board-sheet.ts';
import type { GroupPoster } from './group-poster.ts';
import { drawLevelSheets } from './level-sheets.ts';
import type { Sheet } from './sheet.ts';
import { PAGE } from './style.ts';

/** A3 for the wall, tagged: a board a room, and where its slips could not be read on one sheet, sheets for each level after it. */
export async function posterPdf(poster: GroupPoster, fonts: PaperFonts, tell?: Tell): Promise<Uint8Array> {
  const { session, language, theme, madeAt, rooms } = poster;
  const words = documentWords(language).poster;
  const { labelled, proposals } = summaryWords(language);
  const title = labelled(proposals, session);
  const pen = new Pen({ fonts, savesInk: false, language, author: null, madeAt: new Date(madeAt) }, title);
  rooms.forEach((room, at) => {
    tell?.({ part: at + 1, of: rooms.length, share: at / rooms.length });
    const number = rooms.length === 1 ? null : at + 1;
    const of = number === null ? session : `${session} · ${words.room(number)}`;
    const sheet: Sheet = {
      pen,
      look: pen.look(theme ?? 'none'),
      poster,
      room,
      section: pen.section(of),
      number,
    };
    const board = boardOf(pen, poster, room);
    pen.page(PAGE);
    const bookmark = pen.bookmark(of);
    if (board !== null) {
      drawBoardSheet(sheet, board);
      return;
    }
    drawOverview(sheet);
    poster.levels.forEach((_, level) => {
      drawLevelSheets(sheet, level, (name, page) => {
        if (page === 0) pen.bookmark(name, bookmark);
      });
    });
  });
  return pen.finish();
}
