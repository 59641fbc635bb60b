import type { DeckView, Language, ResourceText } from '@reflextics/decks';
import { contentsOf, drawContents, type Entry } from './booklet-contents.ts';
import { block } from './card-blocks.ts';
import { type Block, flow, type Piece } from './flow.ts';
import { A5, mm } from './measures.ts';
import { INK, SECOND_INK } from './palette.ts';
import { type PaperRequest, penTerms } from './paper.ts';
import { type Bookmark, Pen } from './pen.ts';
import { sayAt, withWholeWords, writeAt } from './say-at.ts';
import { SHAPES } from './shapes.ts';
import { documentWords } from './words/documents/index.ts';
import { paperWords } from './words/index.ts';
import type { PaperWords } from './words/paper-words.ts';
import { Writer } from './writer.ts';

const MARGIN = mm(14);
const FOOT = mm(10);
const TEXT = { width: A5.width - 2 * MARGIN, height: A5.height - 2 * MARGIN - FOOT };
const OPENING = mm(16); // the shape above a chapter's title
const SIZE = 10;

interface Chapter {
  title: string;
  theme: ResourceText['theme'] | null;
  resources: readonly ResourceText[];
  pages: Piece[][];
  blocks: readonly Block[];
}

/** All resources in reading order, with contents and page numbers; A5. */
export const booklet = (request: PaperRequest): Promise<Uint8Array> => bookletOf(request, false);

/** The same, two pages on an A4, for a printer that turns over the short edge: folded, it is the booklet. */
export const bookletToFold = (request: PaperRequest): Promise<Uint8Array> => bookletOf(request, true);

async function bookletOf(request: PaperRequest, folded: boolean): Promise<Uint8Array> {
  const { deck } = request;
  const words = paperWords(deck.language);
  const pen = new Pen(penTerms(request), words.titles[folded ? 'booklet-to-fold' : 'booklet'], { folded });
  const chapters = chaptersOf(pen, deck, words);
  const contents = contentsOf(pen, chapters.flatMap(({ blocks }) => blocks).filter(isListed), TEXT);
  const length = chapters.reduce((sum, { pages }) => sum + pages.length, 1 + contents.length);
  if (folded) pen.fold(length);
  drawCover(pen, deck, words);
  const first = 1 + contents.length + 1; // the cover is page 1
  drawContents(pen, contents, numbersFrom(chapters, first), {
    words,
    x: MARGIN,
    y: MARGIN,
    width: TEXT.width,
  });
  let number = first;
  for (const chapter of chapters) {
    drawChapter(pen, chapter, number);
    number += chapter.pages.length;
  }
  return pen.finish();
}

const isListed = ({ tag }: Block): boolean => tag === 'H1' || tag === 'H2';

function chaptersOf(pen: Pen, deck: DeckView, words: PaperWords): Chapter[] {
  const ids = [...new Set(deck.resources.map(({ chapterId }) => chapterId))];
  const chapters = ids.map((id) => {
    const resources = deck.resources.filter(({ chapterId }) => chapterId === id);
    const [first] = resources;
    const title = first?.chapter ?? '';
    return {
      title,
      theme: first?.theme ?? null,
      resources,
      blocks: [
        chapterTitle(title),
        ...resources.flatMap((resource) => resourceBlocks(resource, words, deck.language)),
      ],
    };
  });
  const credits = {
    title: words.credits,
    theme: null,
    resources: [],
    blocks: [chapterTitle(words.credits), ...deck.credits.map((line) => block('P', line, 'text', SIZE))],
  };
  return [...chapters, credits].map((chapter) => ({
    ...chapter,
    pages: flow(pen, chapter.blocks, TEXT, TEXT.height - OPENING),
  }));
}

const chapterTitle = (title: string): Block => block('H1', title, 'display', 21, { lead: 1.12 });

function resourceBlocks(resource: ResourceText, words: PaperWords, language: Language): Block[] {
  const small = { before: 3, colour: SECOND_INK, lead: 1.3 };
  return [
    block('H2', resource.title, 'display', 13, { before: 20, lead: 1.15 }),
    ...resource.paragraphs.map((text, at) => block('P', text, 'text', SIZE, { before: at === 0 ? 4 : 5 })),
    ...resource.points.map((text) => block('LI', text, 'text', SIZE, { before: 3, indent: 12 })),
    ...(resource.law === null ? [] : [block('P', resource.law, 'strong', 8.5, { ...small, before: 6 })]),
    block(
      'P',
      documentWords(language).named(words.source, `${resource.source.document}. ${resource.source.section}`),
      'text',
      7.5,
      small,
    ),
  ];
}

/** Where each chapter and resource begins, by its place among the titles. */
function numbersFrom(chapters: readonly Chapter[], first: number): Entry[] {
  let number = first;
  return chapters.flatMap(({ pages }) => {
    const entries = pages.flatMap((pieces, at) =>
      pieces
        .filter(({ block: one, begins }) => begins && isListed(one))
        .map(({ block: one }) => ({ block: one, page: number + at })),
    );
    number += pages.length;
    return entries;
  });
}

function drawCover(pen: Pen, deck: DeckView, words: PaperWords): void {
  const look = pen.look(deck.themes.length === 1 ? (deck.themes[0]?.id ?? 'none') : 'none');
  const section = pen.section(words.titles.booklet);
  pen.page(A5);
  pen.artifact(() => {
    pen.area(0, 0, A5.width, A5.height, look.field);
    const size = mm(24);
    deck.themes.forEach(({ id }, at) => {
      const x = MARGIN + (at % 2) * (size + mm(8));
      const y = mm(95) + Math.floor(at / 2) * (size + mm(8));
      pen.shape(SHAPES[id], x, y, size, look.field === null ? null : look.onField, 1);
    });
  });
  const at = { x: MARGIN, width: TEXT.width };
  const colour = look.onField;
  const title = withWholeWords(
    pen,
    words.titles.booklet,
    { face: 'display', size: 38, lead: 1.06, colour },
    TEXT.width,
  );
  let y = sayAt(
    pen,
    section,
    deck.title,
    { ...at, y: mm(22) },
    { face: 'strong', size: 13, lead: 1.3, colour },
  );
  y = sayAt(pen, section, words.titles.booklet, { ...at, y: y + mm(3), tag: 'P' }, title);
  sayAt(pen, section, words.booklet, { ...at, y: y + mm(3) }, { face: 'text', size: 13, lead: 1.35, colour });
  section.end();
}

function drawChapter(pen: Pen, { title, theme, pages, resources }: Chapter, first: number): void {
  const look = pen.look(theme ?? 'none');
  const section = pen.section(title);
  const writer = new Writer(pen, section, (x, y, size) =>
    pen.area(x, y + size * 0.2, size * 0.6, size * 0.6, look.accent),
  );
  let chapter: Bookmark | null = null;
  const left = [...resources];
  pages.forEach((pieces, at) => {
    pen.page(A5);
    chapter ??= pen.bookmark(title);
    for (const { block: one, begins } of pieces) {
      if (one.tag === 'H2' && begins && left.shift() !== undefined) pen.bookmark(one.text, chapter);
    }
    if (at === 0) {
      pen.artifact(() => {
        if (theme === null) pen.area(MARGIN, MARGIN, TEXT.width, mm(2), look.field);
        else pen.shape(SHAPES[theme], MARGIN, MARGIN, mm(11), look.field);
      });
    }
    writer.draw(pieces, MARGIN, MARGIN + (at === 0 ? OPENING : 0));
    drawFoot(pen, title, first + at);
  });
  writer.end();
}

function drawFoot(pen: Pen, title: string, number: number): void {
  const type = { face: 'text', size: 8, lead: 1.2, colour: SECOND_INK } as const;
  const bold = { ...type, face: 'strong', colour: INK } as const;
  const y = A5.height - MARGIN - 10;
  pen.artifact(() => {
    writeAt(pen, title, { x: MARGIN, y, width: TEXT.width - mm(15) }, type);
    const told = String(number);
    pen.line(told, A5.width - MARGIN - pen.widthOf(told, bold), y, bold);
  });
}
