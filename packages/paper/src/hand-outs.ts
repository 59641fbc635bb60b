import { cardMark } from '@reflextics/decks';
import { block, cardBlocks } from './card-blocks.ts';
import { fitted, heightOf } from './flow.ts';
import { A5, mm } from './measures.ts';
import { RULE, SECOND_INK } from './palette.ts';
import { addressOf, type PaperRequest, penTerms } from './paper.ts';
import { Pen } from './pen.ts';
import { drawQr } from './qr.ts';
import { sayAt } from './say-at.ts';
import { SHAPES } from './shapes.ts';
import { paperWords } from './words/index.ts';
import { Writer } from './writer.ts';

const MARGIN = mm(12);
const BAND = mm(3);
const HEAD = MARGIN + BAND + mm(6);
const CODE = mm(20);
const FOOT = MARGIN + CODE;
const TEXT = { width: A5.width - 2 * MARGIN, height: A5.height - HEAD - FOOT - mm(3) };
const SIZES = { title: 20, aspect: 10.5, text: 11.5, questions: 11, small: 9.5 };
const LEAST = 0.72; // 8.3 pt
const LINE = mm(8); // handwriting
const FEWEST_LINES = 3;

/** A card to take in one's hand, with the resources that go with it and room for notes; A5. */
export async function handOuts(request: PaperRequest): Promise<Uint8Array> {
  const { deck } = request;
  const words = paperWords(deck.language);
  const pen = new Pen(penTerms(request), words.titles['hand-outs']);
  for (const card of deck.situations) {
    const look = pen.look(card.theme);
    const titles = card.resources.flatMap((id) => deck.resources.find((one) => one.id === id)?.title ?? []);
    const blocks = [
      ...cardBlocks(card, request.supportLine, words, SIZES),
      ...(titles.length === 0
        ? []
        : [
            block('H2', words.resources, 'strong', SIZES.small, { before: SIZES.text, colour: SECOND_INK }),
            block('P', titles.join(' · '), 'text', SIZES.small, { before: 1 }),
          ]),
    ];
    const { pages } = fitted(pen, blocks, TEXT, { least: LEAST });
    const section = pen.section(card.title, { lang: card.language });
    const writer = new Writer(pen, section, (x, y, size) =>
      pen.shape(SHAPES[card.theme], x, y, size, look.field),
    );
    pages.forEach((pieces, at) => {
      pen.page(A5);
      if (at === 0) pen.bookmark(`${cardMark(card)} ${card.title}`);
      pen.artifact(() => pen.area(MARGIN, MARGIN, TEXT.width, BAND, look.field));
      writer.draw(pieces, MARGIN, HEAD);
      if (at < pages.length - 1) return;
      drawNotes(pen, HEAD + heightOf(pieces), words.notes);
      const address = addressOf(request, card);
      const place = { x: A5.width - MARGIN - CODE, y: A5.height - FOOT };
      drawQr(pen, section, { ...place, size: CODE }, address, words.qr(address));
      const theme = deck.themes.find(({ id }) => id === card.theme)?.shortName ?? '';
      const beside = { x: MARGIN, y: A5.height - MARGIN - mm(12), width: TEXT.width - CODE };
      const mark = { face: 'display', size: 20, lead: 1.1, colour: SECOND_INK } as const;
      const y = sayAt(pen, section, cardMark(card), beside, mark);
      sayAt(pen, section, theme, { ...beside, y }, { ...mark, face: 'text', size: 9, lead: 1.3 });
    });
    writer.end();
  }
  return pen.finish();
}

/** Lines to write on, as many as there is room for; none where there would be too few to be of use. */
function drawNotes(pen: Pen, from: number, label: string): void {
  const top = from + mm(8);
  const lines = Math.floor((A5.height - FOOT - mm(4) - top) / LINE);
  if (lines < FEWEST_LINES) return;
  pen.artifact(() => {
    pen.line(label, MARGIN, top - mm(2), { face: 'strong', size: 9, lead: 1.2, colour: SECOND_INK });
    for (let line = 1; line <= lines; line += 1) {
      const y = top + line * LINE;
      pen.rule(MARGIN, y, A5.width - MARGIN, y, RULE, 0.6);
    }
  });
}
