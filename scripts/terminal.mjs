/** What `npm start`, `npm test` and `npm run dev` say on the terminal: one line a step, and how long it took. */

const colours = process.stdout.isTTY && !process.env.NO_COLOR;
const paint = (code, text) => (colours ? `\u001b[${code}m${text}\u001b[0m` : text);

export const say = (text) => process.stdout.write(`${text}\n`);
export const bold = (text) => paint(1, text);
export const dim = (text) => paint(2, text);
export const green = (text) => paint(32, text);
export const red = (text) => paint(31, text);

export const seconds = (sinceMs) => `${((performance.now() - sinceMs) / 1000).toFixed(1)} s`;

/** Runs one named step; its own result is passed on, and a failure too. */
export async function step(name, run) {
  const start = performance.now();
  say(`${dim('·')} ${name} …`);
  try {
    const result = await run();
    say(`${green('✓')} ${name} ${dim(seconds(start))}`);
    return result;
  } catch (error) {
    say(`${red('✗')} ${name} ${dim(seconds(start))}`);
    throw error;
  }
}
