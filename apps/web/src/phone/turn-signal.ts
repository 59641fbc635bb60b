import { isOn } from './switches.ts';

const LONG = 0.35; // seconds: heard once, not an alarm
const PITCH = 523.25; // Hz: c'', carries on a phone's small speaker
const LOUD = 0.15; // of full volume: for one's own ears
const BUZZ = 200; // ms

let context: AudioContext | null = null;

/** My turn: a tone and a buzz, each where it is on and this phone has one. */
export function signalTurn(): void {
  if (isOn('tone')) playTone();
  // A page on which nothing was pressed yet may do neither.
  if (isOn('buzz') && navigator.userActivation?.hasBeenActive !== false) buzz();
}

export const canBuzz = (): boolean => typeof navigator.vibrate === 'function';

export function buzz(): void {
  navigator.vibrate?.(BUZZ);
}

/** Also when it is switched on: to be heard, and because browsers let only a press begin a sound. */
export function playTone(): void {
  if (typeof AudioContext === 'undefined') return;
  context ??= new AudioContext();
  const { currentTime, destination } = context;
  void context.resume();
  const tone = context.createOscillator();
  const volume = context.createGain();
  tone.frequency.value = PITCH;
  volume.gain.setValueAtTime(LOUD, currentTime);
  volume.gain.exponentialRampToValueAtTime(0.001, currentTime + LONG);
  tone.connect(volume).connect(destination);
  tone.start(currentTime);
  tone.stop(currentTime + LONG);
}

/** My turn on the tab and on the app's icon, for who looks elsewhere; with a dot, since colour alone says nothing. */
export function markTurn(on: boolean): void {
  document.querySelector('link[rel=icon]')?.setAttribute('href', on ? '/icon-turn.svg' : '/icon.svg');
  // Only an installed app has a badge, and a browser may refuse it.
  if (on) navigator.setAppBadge?.().catch(() => {});
  else navigator.clearAppBadge?.().catch(() => {});
}
