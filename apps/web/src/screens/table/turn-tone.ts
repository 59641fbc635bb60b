const STORED = 'reflextics.turn-tone';
const LONG = 0.35; // seconds: heard once, not an alarm
const PITCH = 523.25; // Hz: c'', carries on a phone's small speaker
const LOUD = 0.15; // of full volume: for one's own ears
const BUZZ = 200; // ms

let context: AudioContext | null = null;

/** Off unless the person switched it on, on this phone. */
export function toneIsOn(): boolean {
  try {
    return localStorage.getItem(STORED) === 'on';
  } catch {
    return false;
  }
}

/** Plays it once when it is switched on: to be heard, and because browsers let only a press begin a sound. */
export function switchTone(on: boolean): void {
  try {
    if (on) localStorage.setItem(STORED, 'on');
    else localStorage.removeItem(STORED);
  } catch {
    // Storage is forbidden in some private windows: the switch is then off again after a reload.
  }
  if (on) play();
}

/** A short tone where it is switched on, and a short buzz where the phone has one. */
export function signalTurn(): void {
  if (toneIsOn()) play();
  // A page on which nothing was pressed yet may do neither.
  if (navigator.userActivation?.hasBeenActive !== false) navigator.vibrate?.(BUZZ);
}

function play(): void {
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
