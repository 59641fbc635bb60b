import { initialRoom, type Step, type View, viewOf } from '@reflextics/game';
import { PROTOCOL_VERSION } from '@reflextics/protocol';
import { beforeEach, expect, test } from 'vitest';
import { createNewVersion, type NewVersion } from './new-version.ts';
import { TestLog } from './testing/log.ts';

const NEWER = PROTOCOL_VERSION + 1;

let told: boolean[];
let version: NewVersion;

beforeEach(() => {
  told = [];
  version = createNewVersion((due) => told.push(due));
});

/** A room in that step of its first round. */
function inStep(step: Step): View {
  const log = new TestLog();
  log.happens({ type: 'round-started', round: 1, narrator: 'nora' });
  log.happens({ type: 'step-begun', step, toSpeak: [] });
  return log.view;
}

test('a page as new as its server is never to be loaded anew', () => {
  version.at(inStep('situation'));
  version.heard(PROTOCOL_VERSION);
  version.at(inStep('discussion'));
  expect(told).toEqual([]);
});

test('a newer server waits for the end of the step', () => {
  version.at(inStep('situation'));
  version.heard(NEWER);
  version.at(inStep('situation'));
  expect(told).toEqual([]);
  version.at(inStep('discussion'));
  expect(told).toEqual([true]);
});

test('also where it is heard of before the first view', () => {
  version.heard(NEWER);
  version.at(inStep('discussion'));
  expect(told).toEqual([]);
  version.at(inStep('resources'));
  expect(told).toEqual([true]);
});

test('who says later is left in peace for one more step', () => {
  version.at(inStep('situation'));
  version.heard(NEWER);
  version.at(inStep('discussion'));
  version.later();
  version.at(inStep('discussion'));
  expect(told).toEqual([true, false]);
  version.at(inStep('resources'));
  expect(told).toEqual([true, false, true]);
});

test('in the lobby nothing is interrupted, while a round that begins is not disturbed before its first step ends', () => {
  version.at(viewOf(initialRoom()));
  version.heard(NEWER);
  expect(told).toEqual([true]);
  version.at(inStep('situation'));
  expect(told).toEqual([true, false]);
  version.at(inStep('discussion'));
  expect(told).toEqual([true, false, true]);
});

test('who says later in the lobby is asked again after the first step', () => {
  version.at(viewOf(initialRoom()));
  version.heard(NEWER);
  version.later();
  version.at(viewOf(initialRoom()));
  version.at(inStep('situation'));
  expect(told).toEqual([true, false]);
  version.at(inStep('discussion'));
  expect(told).toEqual([true, false, true]);
});
