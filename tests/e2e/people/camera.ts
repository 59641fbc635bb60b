import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { LaunchOptions } from '@playwright/test';
import { encode } from 'uqr';

const WIDTH = 640;
const HEIGHT = 480;
const FRAMES = 2; // Chromium shows them over and over
const [BLACK, WHITE, GREY] = [16, 235, 128];

/** What a camera sees of a printed code, on white, as a film in Chromium's own format. */
export function filmOf(address: string): Buffer {
  const { data, size } = encode(address, { ecc: 'L', border: 4 });
  const module = Math.floor((HEIGHT * 0.8) / size);
  const [left, top] = [WIDTH, HEIGHT].map((side) => Math.floor((side - module * size) / 2)) as [
    number,
    number,
  ];
  const light = Buffer.alloc(WIDTH * HEIGHT, WHITE);
  for (const [y, row] of data.entries())
    for (const [x, dark] of row.entries())
      for (let line = 0; dark && line < module; line += 1) {
        const from = (top + y * module + line) * WIDTH + left + x * module;
        light.fill(BLACK, from, from + module);
      }
  const frame = Buffer.concat([Buffer.from('FRAME\n'), light, Buffer.alloc((WIDTH * HEIGHT) / 2, GREY)]);
  const head = Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F10:1 Ip A1:1 C420jpeg\n`);
  return Buffer.concat([head, ...Array.from({ length: FRAMES }, () => frame)]);
}

/** Of a browser whose camera shows that film, and which answers by itself whether a page may use it. */
export function cameraShowing(launch: LaunchOptions, film: string, may: 'yes' | 'no' = 'yes'): LaunchOptions {
  return {
    ...launch,
    args: [
      ...(launch.args ?? []),
      `--use-fake-ui-for-media-stream${may === 'yes' ? '' : '=deny'}`,
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-video-capture=${film}`,
    ],
  };
}

/** Chromium reads codes by itself on phones and Macs; where it does not, here, the same is done in script. */
const READER = readFileSync(createRequire(import.meta.url).resolve('jsqr/dist/jsQR.js'), 'utf8');
export const DETECTOR = `(() => {
  if ('BarcodeDetector' in globalThis) return;
  const module = { exports: {} }, exports = module.exports;
  ${READER}
  const read = globalThis.jsQR ?? module.exports.default ?? module.exports;
  globalThis.BarcodeDetector = class {
    async detect(picture) {
      const [wide, high] = [picture.videoWidth ?? picture.width, picture.videoHeight ?? picture.height];
      if (wide === 0) throw new DOMException('no picture yet', 'InvalidStateError');
      const canvas = new OffscreenCanvas(wide, high);
      const drawing = canvas.getContext('2d');
      drawing.drawImage(picture, 0, 0);
      const { data, width, height } = drawing.getImageData(0, 0, canvas.width, canvas.height);
      const found = read(data, width, height);
      return found === null ? [] : [{ rawValue: found.data }];
    }
  };
})()`;
