/** What this phone does at my turn and while I play; each is somebody's own choice, kept on this phone alone. */
export type Switch = 'tone' | 'buzz' | 'awake' | 'keys';

/** A tone is heard by the whole group, so it waits to be asked for; the others disturb nobody. */
const AT_FIRST: Readonly<Record<Switch, boolean>> = { tone: false, buzz: true, awake: true, keys: true };

const keyOf = (which: Switch) => `reflextics.phone.${which}`;
const changes = new EventTarget();

/** As it is at first where storage is forbidden, as in some private windows. */
export function isOn(which: Switch): boolean {
  try {
    const kept = localStorage.getItem(keyOf(which));
    return kept === null ? AT_FIRST[which] : kept === 'on';
  } catch {
    return AT_FIRST[which];
  }
}

export function turn(which: Switch, on: boolean): void {
  try {
    localStorage.setItem(keyOf(which), on ? 'on' : 'off');
  } catch {
    // It is then as at first again after a reload.
  }
  changes.dispatchEvent(new Event(which));
}

/** Calls back when it was turned in this page. Returns how to stop. */
export function onTurned(which: Switch, turned: () => void): () => void {
  changes.addEventListener(which, turned);
  return () => changes.removeEventListener(which, turned);
}
