const SMALLEST_KEYBOARD = 120; // CSS pixels: less is the browser's own bar, which comes and goes

/**
 * Tells the style sheets how much of the page's foot a keyboard covers, as `--keyboard`, and keeps the box that is written in
 * above it. Where the keyboard makes the page smaller (`interactive-widget`), nothing is covered and nothing happens.
 */
export function stayAboveKeyboard(): void {
  const seen = window.visualViewport;
  if (!seen) return;
  const look = () => {
    const covered = Math.round(window.innerHeight - seen.height - seen.offsetTop);
    // Somebody who has zoomed in sees a part of the page: that is no keyboard.
    const keyboard = seen.scale > 1.05 || covered < SMALLEST_KEYBOARD ? 0 : covered;
    document.documentElement.style.setProperty('--keyboard', `${keyboard}px`);
    if (keyboard > 0) showWhatIsWrittenIn();
  };
  seen.addEventListener('resize', look);
  seen.addEventListener('scroll', look);
}

function showWhatIsWrittenIn(): void {
  const box = document.activeElement;
  if (box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement)
    box.scrollIntoView({ block: 'nearest' });
}
