import { type Ref, useLayoutEffect, useRef } from 'react';
import './big-name.css';

/** 1: the largest. 1 to 3 stand on one line, 4 on two; 5 is smaller still, for the longest names there can be. */
export const NAME_STEPS = [1, 2, 3, 4, 5] as const;
export type NameStep = (typeof NAME_STEPS)[number];

/** The largest step at which a name fits, by what `fits` measures; the last where none does. */
export function nameStep(fits: (step: NameStep) => boolean): NameStep {
  return NAME_STEPS.find((step) => step === 5 || fits(step)) ?? 5;
}

/** Whether the name, drawn at a step, keeps to the one line, or the two, of that step. */
function fitsAt(step: NameStep, text: HTMLElement): boolean {
  text.dataset.step = `${step}`;
  if (step < 4) return text.scrollWidth <= text.clientWidth;
  const line = Number.parseFloat(getComputedStyle(text).lineHeight);
  return text.scrollWidth <= text.clientWidth && text.clientHeight < 2.5 * line;
}

export interface BigNameProps {
  name: string;
  /** `phone`: 68, 54, 38 px. `row`: 34 px and less, beside a small sign. `display`: in proportion to the screen. */
  size?: 'phone' | 'row' | 'display';
  as?: 'h1' | 'h2' | 'p';
  headingRef?: Ref<HTMLHeadingElement>;
}

/** The speaker's name: as large as it fits; long ones step down 68, 54, 38 px, then take two lines. */
export function BigName({ name, size = 'phone', as: Tag = 'h1', headingRef }: BigNameProps) {
  const box = useRef<HTMLSpanElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another name has another width
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const resize = () => {
      element.dataset.step = `${nameStep((step) => fitsAt(step, element))}`;
    };
    resize();
    // The width also changes when the phone is turned, and when the font has come.
    const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(resize);
    if (element.parentElement) observer?.observe(element.parentElement);
    let here = true;
    void document.fonts?.ready.then(() => here && resize());
    return () => {
      here = false;
      observer?.disconnect();
    };
  }, [name, size]);

  return (
    <Tag className={`big-name big-name-${size}`} ref={headingRef} tabIndex={headingRef ? -1 : undefined}>
      <span className="big-name-text" ref={box} data-step="1">
        {name}
      </span>
    </Tag>
  );
}
