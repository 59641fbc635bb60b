import { type ComponentPropsWithoutRef, useEffect, useRef } from 'react';
import { useTitle } from './title.ts';

/** False until the first page has been drawn: a browser that opens a page has its own idea of where the focus is. */
let moved = false;

interface PageHeadingProps extends ComponentPropsWithoutRef<'h1'> {
  /** For the tab; absent: the words of the heading. */
  title?: string;
}

/** The h1 of a page. It takes the focus when the page comes, so that who listens or uses a keyboard is there too. */
export function PageHeading({ title, children, ...rest }: PageHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useTitle(title ?? (typeof children === 'string' ? children : null));
  useEffect(() => {
    if (moved) heading.current?.focus({ preventScroll: true });
    moved = true;
  }, []);
  return (
    <h1 {...rest} ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
