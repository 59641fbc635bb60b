/** PDF counts in points of 1/72 inch. */
export const mm = (millimetres: number): number => (millimetres * 72) / 25.4;

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Box extends Size {
  readonly x: number;
  readonly y: number;
}

const size = (width: number, height: number): Size => ({ width: mm(width), height: mm(height) });
export const turned = ({ width, height }: Size): Size => ({ width: height, height: width });

export const A3 = size(297, 420);
export const A4 = size(210, 297);
export const A5 = size(148, 210);
/** A quarter of an A4 to the tenth of a millimetre, so that two cuts make four cards. */
export const A6 = size(105, 148.5);
