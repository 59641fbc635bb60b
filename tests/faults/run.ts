import { parseArgs } from 'node:util';
import { type Plan, type Result, run } from './campaign.ts';
import { KINDS } from './checker/findings.ts';
import { FAULT_NAMES, type FaultName } from './kinds.ts';
import { failuresOf, figuresOf } from './verdict.ts';

const HELP = `npm run faults -- [options]

  --rounds <n>     rounds; in each something breaks and is put right       (100)
  --seed <n>       which faults, when, and who tries what                  (by chance)
  --rooms <n>      rooms played at once                                    (24)
  --people <n>     people with a seat in each room, 3 to 10                (5)
  --servers <n>    servers on one Postgres                                 (3)
  --redis          the servers tell each other over Redis, which is away now and then
  --pace <ms>      between two commands of one person                      (120)
  --length <n>     events after which a group goes home                    (1500)
  --calm <ms>      the longest play before a fault                         (400)
  --only <fault>   one kind of fault alone: ${FAULT_NAMES.join(', ')}
  --each           the kinds one after the other, each alone
  --may-lack <fault>  a kind that need not be done where this machine cannot do it; without this such a run fails
  --freeze <s>     how long a server stands still at the longest       (30)
  --slow <s>       how long lines are slow at the longest              (15)
  --away <s>       how long the database is away where it is away for long (30)
  --away-every <n> rounds from one such absence to the next; 0: never      (100)
  --json           one line of JSON instead of words
`;

const SHOWN = 20; // findings in words; all are counted

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '100' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
    rooms: { type: 'string', default: '24' },
    people: { type: 'string', default: '5' },
    servers: { type: 'string', default: '3' },
    pace: { type: 'string', default: '120' },
    length: { type: 'string', default: '1500' },
    calm: { type: 'string', default: '400' },
    only: { type: 'string' },
    redis: { type: 'boolean', default: false },
    each: { type: 'boolean', default: false },
    'may-lack': { type: 'string', multiple: true, default: [] },
    freeze: { type: 'string', default: '30' },
    slow: { type: 'string', default: '15' },
    away: { type: 'string', default: '30' },
    'away-every': { type: 'string', default: '100' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

function numberOf(
  name: Exclude<keyof typeof values, 'only' | 'redis' | 'each' | 'may-lack' | 'json' | 'help'>,
  least: number,
): number {
  const number = Number(values[name]);
  if (Number.isInteger(number) && number >= least) return number;
  return stop(`--${name}: expected a whole number from ${least}, found ${values[name]}`);
}

function faultOf(option: string, name: string): FaultName {
  const found = FAULT_NAMES.find((one) => one === name);
  return found ?? stop(`${option}: expected one of ${FAULT_NAMES.join(', ')}, found ${name}`);
}

function stop(why: string): never {
  process.stderr.write(`${why}\n`);
  process.exit(2);
}

const say = (line: string) => process.stderr.write(`${line}\n`);

function inWords({
  tally,
  outcomes,
  unanswered,
  notRun,
  faults,
  cutOff,
  slowCuts,
  problems,
}: Result): string {
  const { done, nothing, refused } = outcomes.all;
  const list = (counts: Readonly<Record<string, number>>) =>
    Object.entries(counts)
      .sort(([, one], [, other]) => other - one)
      .map(([name, count]) => `${name} ${count}`)
      .join(', ');
  return [
    `${tally.rounds} rounds, ${tally.commands} commands, ${tally.acked} answered: ${done} happened, ${nothing} were so already, ${refused} were refused`,
    `never answered: ${list(unanswered) || 'none'}`,
    `faults: ${list(faults)}`,
    `slow lines that servers cut: ${slowCuts}`,
    `problems answered on the way: ${list(problems) || 'none'}`,
    KINDS.map((kind) => `${kind} ${tally[kind]}`).join(', '),
    `once a fault was put right everyone was together again within ${tally.p95_recovery_ms} ms in 95 of 100 rounds, and from its beginning on within ${tally.p95_outage_ms} ms`,
    ...Object.entries(cutOff)
      .filter(([, { cut_off }]) => cut_off > 0)
      .map(
        ([name, { people, cut_off, p95_ms, under_3s }]) =>
          `${name}: cut ${cut_off} of ${people} people off, ${(under_3s * 100).toFixed(1)} of 100 for less than 3 s or not at all, 95 of 100 for ${p95_ms} ms at the longest`,
      ),
    ...Object.entries(notRun).map(([name, why]) => `${name}: not run, because ${why}`),
  ].join('\n');
}

if (values.help) {
  process.stdout.write(HELP);
  process.exit(0);
}
const plan: Plan = {
  rounds: numberOf('rounds', 1),
  seed: numberOf('seed', 0),
  rooms: numberOf('rooms', 1),
  people: Math.min(numberOf('people', 3), 10),
  servers: numberOf('servers', 1),
  redis: values.redis || values.only === 'redis-away',
  pace: numberOf('pace', 1),
  length: numberOf('length', 1),
  calm: numberOf('calm', 0),
  only: values.only === undefined ? null : faultOf('--only', values.only),
  each: values.each,
  longFreeze: numberOf('freeze', 1) * 1_000,
  longSlow: numberOf('slow', 1) * 1_000,
  longAway: numberOf('away', 1) * 1_000,
  longAwayEvery: numberOf('away-every', 0),
};
const mayLack = values['may-lack'].map((name) => faultOf('--may-lack', name));
say(
  `seed ${plan.seed}: ${plan.rounds} rounds, ${plan.rooms} rooms of ${plan.people}, ${plan.servers} servers`,
);
// An order to end takes servers and database along, by way of `exit`.
for (const order of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'] as const)
  process.once(order, () => process.exit(130));
process.channel?.unref();

let shown = 0;
const result = await run(plan, {
  begun: () => say('everyone is seated'),
  round(number, faults, recovery, commands) {
    const what = faults.join(' + ') || 'nothing';
    say(
      `${String(number).padStart(5)}  ${what.padEnd(40)} together after ${recovery} ms, ${commands} commands so far`,
    );
  },
  found({ kind, what }) {
    shown += 1;
    if (shown <= SHOWN) say(`${kind.toUpperCase()}: ${what}`);
  },
});
const failures = failuresOf(result, { rounds: plan.rounds, mayLack });
say(inWords(result));
for (const line of failures) say(`FAILED: ${line}`);
if (failures.length > 0)
  say(`To see it again: npm run faults -- ${[...process.argv.slice(2), '--seed', plan.seed].join(' ')}`);
if (values.json) process.stdout.write(`${JSON.stringify(figuresOf(result))}\n`);
process.exit(failures.length > 0 ? 1 : 0);
