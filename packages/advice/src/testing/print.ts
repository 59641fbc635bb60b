import { secondAspect } from '../aspects.ts';
import { measure } from './measure.ts';
import { SETS, sentencesOf } from './sentences.ts';
import { WRITTEN_CARDS } from './written-cards.ts';

const percent = (share: number) => `${(100 * share).toFixed(1)} %`.padStart(8);

/** `npm run advice`: how much of what identifies someone is found, and how much of what is found does; `-- --wrong` tells each slip. */
for (const set of SETS) {
  console.log(`${set}\n  language  sentences  innocent  left alone  precision    recall`);
  const languages = Object.entries(sentencesOf(set));
  for (const [language, sentences] of [...languages, ['all', languages.flatMap(([, all]) => all)] as const]) {
    const { innocent, disturbed, precision, recall, wrong } = measure(sentences);
    console.log(
      `  ${language.padEnd(8)}  ${String(sentences.length).padStart(9)}  ${String(innocent).padStart(8)}  ${String(innocent - disturbed).padStart(10)}   ${percent(precision)}  ${percent(recall)}`,
    );
    if (process.argv.includes('--wrong') && language !== 'all')
      for (const line of wrong) console.log(`    ${line}`);
  }
}

const told = WRITTEN_CARDS.map((card) => ({ ...card, found: secondAspect(card.aspect, card.text) !== null }));
const count = (several: boolean, found: boolean) =>
  told.filter((card) => card.several === several && card.found === found).length;
console.log(
  `cards about several matters: ${count(true, true)} of ${count(true, true) + count(true, false)} found; about one: ${count(false, false)} of ${count(false, false) + count(false, true)} left alone`,
);
