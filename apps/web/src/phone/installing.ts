/** Chromium's own; TypeScript's list of what browsers have does not know it. */
interface InstallPrompt extends Event {
  prompt(): Promise<unknown>;
}

let asked: InstallPrompt | null = null;
const changes = new EventTarget();

function become(next: InstallPrompt | null): void {
  asked = next;
  changes.dispatchEvent(new Event('change'));
}

/** From the first moment on: the browser offers it once, and only to who listens. */
export function listenForInstalling(): void {
  window.addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault(); // offered where it is looked for, and not in the middle of a game
    become(event as InstallPrompt);
  });
  window.addEventListener('appinstalled', () => become(null));
}

/** Whether the browser would install the app if it were asked: not where it is installed, or where only its own menu does. */
export const canInstall = (): boolean => asked !== null;

export function onCanInstall(changed: () => void): () => void {
  changes.addEventListener('change', changed);
  return () => changes.removeEventListener('change', changed);
}

export async function install(): Promise<void> {
  const prompt = asked;
  become(null); // each may be shown once
  await prompt?.prompt();
}

/** Safari on an iPhone or iPad, not yet opened from the home screen: it installs by its own menu, and never asks. */
export function installsByShare(): boolean {
  const { userAgent, maxTouchPoints } = navigator;
  const isTouched = /iPhone|iPad|iPod/.test(userAgent) || (/Macintosh/.test(userAgent) && maxTouchPoints > 1);
  const isSafari = /Version\/[\d.]+.*Safari\//.test(userAgent);
  const isInstalled = 'standalone' in navigator && navigator.standalone === true;
  return isTouched && isSafari && !isInstalled;
}
