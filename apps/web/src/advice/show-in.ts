/** Puts the focus into the first box of an element, with these words marked where they stand; null: none. */
export function showIn(around: Element | null, words: string | null): void {
  const box = around?.querySelector<HTMLTextAreaElement | HTMLInputElement>('textarea, input');
  if (!box) return;
  const at = words === null ? -1 : box.value.indexOf(words);
  if (words !== null && at < 0) return;
  box.focus();
  if (words !== null) box.setSelectionRange(at, at + words.length);
}
