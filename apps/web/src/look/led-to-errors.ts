/**
 * Who sent a form with a mistake is taken to the first field that is wrong, wherever they pressed: there its label, its hint and
 * what is wrong are read out together. A summary that has taken the focus keeps it, and nobody is torn away who types again.
 */
export function leadToErrors(): void {
  const wrong = '.form-wrong';
  let sent: Element | null = null;
  const look = () => {
    const field = sent?.querySelector<HTMLElement>(`${wrong} :is(input, textarea, select)`);
    if (!field) return;
    sent = null;
    if (!document.activeElement?.closest(`${wrong}, [role="alert"]`)) field.focus();
  };
  document.addEventListener('submit', ({ target }) => {
    sent = target as Element;
    requestAnimationFrame(look); // a mistake that was told before is told again
  });
  document.addEventListener('input', () => {
    sent = null;
  });
  new MutationObserver(look).observe(document.body, { attributeFilter: ['class'], subtree: true });
}
