import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Browser, chromium } from '@playwright/test';

const run = promisify(execFile);

/** What Playwright needs to start the browser. */
export interface ChromiumLaunch {
  readonly executablePath: string;
  readonly args: string[];
  readonly env: Record<string, string>;
}

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** A browser of the machine, if it has one: the person's choice first. */
const OF_THE_MACHINE = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** No sandbox, since tests may run as root; and nothing that calls home. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The package's own file knows only AWS Lambda's folders; without fonts all text is invisible and has no width. */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <dir>/usr/share/fonts</dir>
</fontconfig>
`;

/** The machine's Chromium, or the one that was installed with the project. Throws, saying what to do, if there is none. */
export async function chromiumLaunch(): Promise<ChromiumLaunch> {
  const own = OF_THE_MACHINE.find((path) => path !== undefined && existsSync(path));
  if (own !== undefined) return { executablePath: own, args: ARGS, env: environment() };
  const folder = await unpacked();
  return {
    executablePath: join(folder, 'chromium'),
    args: ARGS,
    env: environment({
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
      FONTCONFIG_PATH: join(folder, 'fonts'),
    }),
  };
}

export async function launchChromium(): Promise<Browser> {
  return chromium.launch(await chromiumLaunch());
}

/** The folder of the packaged Chromium with its libraries and fonts; unpacked on first use, in some two seconds. */
async function unpacked(): Promise<string> {
  const name = '@sparticuz/chromium';
  const found = createRequire(import.meta.url)
    .resolve.paths(name)
    ?.map((folder) => join(folder, name, 'package.json'));
  const packageFile = found?.find(existsSync);
  if (packageFile === undefined || process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'There is no Chromium for the browser tests: expected /usr/bin/chromium, found none, and the packaged one ' +
        `(${name}, Linux on x64 only) cannot be used. Install Chromium, or set CHROMIUM_PATH to one.`,
    );
  }
  const { version } = createRequire(import.meta.url)(packageFile) as { version: string };
  const target = join(PROJECT, '.build', `chromium-${version}`);
  if (!existsSync(target)) await unpackTo(target, dirname(packageFile));
  return target;
}

/** Several test processes may come here at once: each unpacks on its own, and the first to finish counts. */
async function unpackTo(target: string, packageFolder: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  const half = await mkdtemp(`${target}.`);
  // The package unpacks to the temporary folder it finds when loaded, and its libraries only where it believes
  // to be on AWS Lambda with a Node of that generation.
  const generation = process.versions.node.split('.')[0];
  const script = `import(${JSON.stringify(`${packageFolder}/build/esm/index.js`)}).then((it) => it.default.executablePath())`;
  await run(process.execPath, ['-e', script], {
    env: { ...process.env, TMPDIR: half, AWS_LAMBDA_JS_RUNTIME: `nodejs${generation}.x` },
  });
  await writeFile(join(half, 'fonts', 'fonts.conf'), FONTS);
  await rename(half, target).catch(async (error: NodeJS.ErrnoException) => {
    await rm(half, { recursive: true });
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
  });
}

function environment(more: Record<string, string> = {}): Record<string, string> {
  const own = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return { ...Object.fromEntries(own), ...more };
}
