import { create, type Font } from 'fontkit';

/** A font file as it is understood. What is set with it leaves its traces in it, so that each document wants one of its own. */
export function openFont(file: Uint8Array): Font {
  const font = create(Buffer.from(file.buffer, file.byteOffset, file.byteLength));
  if (!('hasGlyphForCodePoint' in font)) throw new Error('expected a font, found a collection of them');
  return font;
}
