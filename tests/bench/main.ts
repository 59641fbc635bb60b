import { withBench } from './bench.ts';
import { Sides } from './measures/side-by-side.ts';
import { HELP, type Options, optionsOf } from './options.ts';

function options(): Options {
  try {
    return optionsOf(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n\n${HELP}`);
    process.exit(2);
  }
}

const chosen = options();
await withBench(
  chosen,
  (line) => process.stderr.write(`· ${line}\n`),
  async (bench) => {
    const sides = await Sides.furnished(bench);
    console.log(JSON.stringify(await sides.saturation(), null, 1));
    console.log(JSON.stringify(await sides.rate(), null, 1));
  },
);
