import { describe, expect, it } from 'vitest';
import type { Result } from './campaign.ts';
import type { Finding } from './checker/findings.ts';
import { outcomesOf } from './checker/testing/outcomes-of.ts';
import { LogWatch } from './log-watch.ts';
import { failuresOf, figuresOf } from './verdict.ts';

const nothingFound: Result = {
  tally: {
    rounds: 2,
    commands: 10,
    acked: 10,
    unanswered: 0,
    lost: 0,
    doubled: 0,
    holes: 0,
    leaks: 0,
    diverged: 0,
    p95_recovery_ms: 7,
    p95_outage_ms: 9,
  },
  outcomes: outcomesOf({ react: { done: 10, nothing: 0, refused: 0 } }),
  unanswered: {},
  findings: [],
  notRun: {},
  faults: { 'kill-server': 2 },
  cutOff: {},
  slowCuts: 0,
  problems: {},
  fallen: [],
  complained: 0,
  complaints: [],
};

const asked = { rounds: 2, mayLack: [] };

/** What servers wrote, as a result tells it. */
function resultOf(...lines: string[]): Result {
  const watch = new LogWatch();
  for (const line of lines) watch.said(line);
  return { ...nothingFound, complained: watch.complained, complaints: [...watch.complaints] };
}

const differed = (time: number) =>
  `{"level":60,"time":${time},"pid":7,"room":"r1","msg":"a room in memory differed from its log"}`;

describe('a run', () => {
  it('passes where all rounds were played and nothing was found', () => {
    expect(failuresOf(nothingFound, asked)).toEqual([]);
  });

  it('fails when a server says that its memory differed from the log, and tells it in figures', () => {
    const result = resultOf('{"level":30,"msg":"fine"}', differed(1), differed(2));
    expect(failuresOf(result, asked).join()).toContain('differed from its log');
    expect(figuresOf(result)).toMatchObject({ complaints: 2 });
    expect(result.complaints).toHaveLength(1);
  });

  it('takes a warning for none of its own', () => {
    expect(failuresOf(resultOf('{"level":40,"msg":"a connection broke"}'), asked)).toEqual([]);
  });

  it('fails when a kind of fault could not be done, unless that was allowed for', () => {
    const result = { ...nothingFound, notRun: { 'disk-full': 'nothing may be mounted here' } };
    expect(failuresOf(result, asked)).toEqual([
      'disk-full could not be done, because nothing may be mounted here',
    ]);
    expect(failuresOf(result, { ...asked, mayLack: ['disk-full'] })).toEqual([]);
    expect(failuresOf(result, { ...asked, mayLack: ['kill-server'] })).toHaveLength(1);
  });

  it('fails when something was found, a server ended by itself, or it was over early', () => {
    const { tally } = nothingFound;
    expect(failuresOf({ ...nothingFound, tally: { ...tally, lost: 1 } }, asked)).toEqual(['lost: 1']);
    expect(failuresOf({ ...nothingFound, fallen: ['1: oh'] }, asked)).toHaveLength(1);
    expect(failuresOf(nothingFound, { ...asked, rounds: 3 })).toHaveLength(1);
  });
});

describe('a server’s log', () => {
  it('is searched for what people wrote, for tokens and for what opens a session', () => {
    const found: Finding[] = [];
    const watch = new LogWatch();
    watch.secrets.add('facilitators-own');
    watch.report = (finding) => found.push(finding);
    watch.said('{"level":20,"msg":"~1.ana.7p~ is what I say."}');
    watch.said('{"level":20,"token":"facilitators-own"}');
    watch.said('{"level":20,"msg":"a command"}');
    expect(found.map(({ kind }) => kind)).toEqual(['leaks', 'leaks']);
  });
});
