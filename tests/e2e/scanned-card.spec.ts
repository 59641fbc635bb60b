import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encode } from 'uqr';
import { chromiumLaunch } from '../browser/chromium.ts';
import { test } from './fixtures.ts';
import { Facilitator } from './people/facilitator.ts';
import { Narrator } from './people/narrator.ts';
import { Player } from './people/player.ts';

const WIDTH = 640;
const HEIGHT = 480;
const FRAMES = 2; // Chromium shows them over and over
const [BLACK, WHITE, GREY] = [16, 235, 128];

/** What a camera sees of a printed card: its code, on white, as a film in Chromium's own format. */
function filmOf(address: string): Buffer {
  const { data, size } = encode(address, { ecc: 'M', border: 4 });
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

const folder = mkdtempSync(join(tmpdir(), 'reflextics-camera-'));
const film = join(folder, 'card.y4m');
writeFileSync(film, filmOf('https://elsewhere.example/cards/reflextics/netiquette-3'));
const launch = await chromiumLaunch();

test.use({
  actionTimeout: 20_000,
  launchOptions: {
    ...launch,
    args: [
      ...launch.args,
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-video-capture=${film}`,
    ],
  },
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Chromium reads codes by itself on phones and Macs; where it does not, here, the same is done in script. */
const READER = readFileSync(createRequire(import.meta.url).resolve('jsqr/dist/jsQR.js'), 'utf8');
const DETECTOR = `(() => {
  if ('BarcodeDetector' in globalThis) return;
  const module = { exports: {} }, exports = module.exports;
  ${READER}
  const read = globalThis.jsQR ?? module.exports.default ?? module.exports;
  globalThis.BarcodeDetector = class {
    async detect(video) {
      if (video.videoWidth === 0) throw new DOMException('no picture yet', 'InvalidStateError');
      const canvas = new OffscreenCanvas(video.videoWidth, video.videoHeight);
      const drawing = canvas.getContext('2d');
      drawing.drawImage(video, 0, 0);
      const { data, width, height } = drawing.getImageData(0, 0, canvas.width, canvas.height);
      const found = read(data, width, height);
      return found === null ? [] : [{ rawValue: found.data }];
    }
  };
})()`;

test('Nora holds a printed card before the camera, and it opens on every screen', async ({
  server,
  phone,
}) => {
  const { link } = await new Facilitator(await phone()).opensSession(server.address, {
    name: 'Around a table',
    themes: ['Netiquette'],
  });
  const nora = new Narrator('Nora', await phone());
  const ana = new Player('Ana', await phone());
  const ben = new Player('Ben', await phone());
  await nora.page.addInitScript(DETECTOR);
  await nora.page.context().grantPermissions(['camera']);
  for (const one of [nora, ana, ben]) await one.joinsByLink(link);
  await nora.standsAsNarrator();
  for (const one of [ana, ben]) await one.approves('Nora');
  await nora.takesTheChair();
  await ana.choosesTheme('Netiquette');
  await nora.press('Start');
  await nora.press('Pick a card');
  await nora.pressWith('Scan');
  for (const one of [nora, ana, ben]) await one.seesHeading('One channel too many?');
});
