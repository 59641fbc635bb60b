import jsQR from 'jsqr';
import type { Detector, Picture } from './code-detector.ts';

// A longer side than this finds no more codes; a film is looked at four times a second, also by an old phone.
const LONGEST_OF_FILM = 640; // pixels
const LONGEST_OF_PHOTO = 1_600;

const sizeOf = (picture: Picture) =>
  picture instanceof HTMLVideoElement
    ? { width: picture.videoWidth, height: picture.videoHeight, longest: LONGEST_OF_FILM }
    : { width: picture.width, height: picture.height, longest: LONGEST_OF_PHOTO };

/** Reads one code in a picture, in script: for the browsers that cannot. */
export const scriptDetector: Detector = {
  async detect(picture) {
    const { width, height, longest } = sizeOf(picture);
    if (width === 0 || height === 0) throw new Error('expected a picture, found none yet');
    const scale = Math.min(1, longest / Math.max(width, height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    const drawing = canvas.getContext('2d', { willReadFrequently: true });
    if (drawing === null) throw new Error('expected a canvas to draw on, found none');
    drawing.drawImage(picture, 0, 0, canvas.width, canvas.height);
    const { data } = drawing.getImageData(0, 0, canvas.width, canvas.height);
    const found = jsQR(data, canvas.width, canvas.height);
    return found === null ? [] : [{ rawValue: found.data }];
  },
};
