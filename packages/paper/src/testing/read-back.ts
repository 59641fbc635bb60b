import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PaperFonts } from '../index.ts';
import { codeIn } from './codes.ts';

const { resolve } = createRequire(import.meta.url);
const font = (file: string): Uint8Array => readFileSync(resolve(file));

export const FONTS: PaperFonts = {
  text: font('@expo-google-fonts/commissioner/400Regular/Commissioner_400Regular.ttf'),
  strong: font('@expo-google-fonts/commissioner/600SemiBold/Commissioner_600SemiBold.ttf'),
  display: font('@expo-google-fonts/commissioner/700Bold/Commissioner_700Bold.ttf'),
  wide: font('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'),
  wideStrong: font('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'),
  emoji: font('@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf'),
};

export interface Written {
  text: string;
  /** pt from the left and from the top of the page. */
  x: number;
  y: number;
  width: number;
  size: number;
}

export interface PageRead {
  /** pt */
  width: number;
  height: number;
  words: Written[];
  /** Everything on it as one string with single spaces. */
  text: string;
  tags: TagRead;
  /** Straight strokes, in pt from the top left. */
  strokes: { x1: number; y1: number; x2: number; y2: number }[];
  /** What a scanner reads in the codes on it, in the order in which they are drawn. */
  codes: string[];
}

export interface TagRead {
  role: string;
  alt?: string;
  children: TagRead[];
}

export interface PaperRead {
  pages: PageRead[];
  title: string;
  language: string;
  bookmarks: string[];
  /** The fonts that lie in the file itself. */
  fonts: string[];
}

type Reader = Awaited<ReturnType<typeof getDocument>['promise']>;
type ReaderPage = Awaited<ReturnType<Reader['getPage']>>;

/** A PDF as another program than the one that made it understands it. */
export async function readBack(bytes: Uint8Array): Promise<PaperRead> {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false });
  const pdf = await loading.promise;
  const pages: PageRead[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1)
    pages.push(await pageRead(await pdf.getPage(number)));
  const { info } = await pdf.getMetadata();
  const outline = (await pdf.getOutline()) ?? [];
  const read = {
    pages,
    title: String(Reflect.get(info, 'Title')),
    language: String(Reflect.get(info, 'Language')),
    bookmarks: titlesIn(outline),
    fonts: [
      ...new Set(
        [
          ...Buffer.from(bytes)
            .toString('latin1')
            .matchAll(/\/FontName \/([\w+-]+)/g),
        ].map(([, name]) => name ?? ''),
      ),
    ],
  };
  await loading.destroy();
  return read;
}

const titlesIn = (outline: Awaited<ReturnType<Reader['getOutline']>>): string[] =>
  outline.flatMap(({ title, items }) => [title, ...titlesIn(items)]);

async function pageRead(page: ReaderPage): Promise<PageRead> {
  const { width, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const words = items.flatMap((item): Written[] => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [a = 0, b = 0, , , x = 0, y = 0] = item.transform;
    return [{ text: item.str, x, y: height - y, width: item.width, size: Math.hypot(a, b) }];
  });
  const told = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join(' ');
  return {
    width,
    height,
    words,
    text: told.replace(/\s+/g, ' ').trim(),
    tags: tagOf(await page.getStructTree()),
    strokes: await strokesOn(page),
    codes: await codesOn(page),
  };
}

function tagOf(node: unknown): TagRead {
  const { role, alt, children } = Object(node);
  return {
    role: String(role),
    ...(typeof alt === 'string' ? { alt } : {}),
    children: (Array.isArray(children) ? children : []).filter((child) => 'role' in Object(child)).map(tagOf),
  };
}

/** Every tag on a page, in reading order. */
export const allTags = (tag: TagRead): TagRead[] => [tag, ...tag.children.flatMap(allTags)];

/** What the page's own lines are drawn with: a path of two points that is stroked. */
async function strokesOn(page: ReaderPage): Promise<PageRead['strokes']> {
  const { fnArray, argsArray } = await page.getOperatorList();
  return fnArray.flatMap((operation, at) => {
    const [painted, [path]] = operation === OPS.constructPath ? argsArray[at] : [null, [null]];
    if (painted !== OPS.stroke || path?.length !== 6) return [];
    const [, x1, y1, , x2, y2] = path;
    return [{ x1, y1, x2, y2 }];
  });
}

/** Every code to scan, by the modules that are drawn and not by what they were drawn from. */
async function codesOn(page: ReaderPage): Promise<string[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  return fnArray.flatMap((operation, at) => {
    const [painted, [path]] = operation === OPS.constructPath ? argsArray[at] : [null, [null]];
    const read = painted === OPS.fill && path ? codeIn(path) : null;
    return read === null ? [] : [read];
  });
}
