/** How both kinds of file look; millimetres and points, as people set them in their program. */
export const LOOK = {
  // Both are drawn alike wherever one of them is missing, and both have Greek and the comma below of ș and ț.
  docxFont: 'Arial',
  odtFont: 'Liberation Sans',
  ink: '1D1A22',
  second: '57525F',
  line: 'C9C5CC',
  shade: 'F0EFEB',
  page: { width: 210, height: 297, margin: 20, foot: 12 }, // mm: A4
  text: 11, // pt
  title: 26,
  small: 9,
  table: 9.5,
  /** Of headings, from the first level down. */
  headings: [18, 14, 12, 11, 11],
} as const;

/** Of the text on a page. */
export const TEXT_WIDTH = LOOK.page.width - 2 * LOOK.page.margin; // mm

/** Who made the file, as its properties say; never a person. */
export const MAKER = 'Réflex’tics';
