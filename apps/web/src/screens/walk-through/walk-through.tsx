import { useEffect, useRef, useState } from 'react';
import { Button } from '../../look/index.ts';
import { useWords } from '../../words/index.ts';
import { BallotsStayFaceDown, FloorGoesRound, FourLevels } from './pictures.tsx';
import './walk-through.css';

const PAGES = [
  { what: 'floor', Picture: FloorGoesRound },
  { what: 'vote', Picture: BallotsStayFaceDown },
  { what: 'levels', Picture: FourLevels },
] as const;

interface WalkThroughProps {
  headingAs: 'h2' | 'h3';
  /** Which picture comes first, from 0. */
  from?: number;
  onDone: () => void;
}

/** How a game goes for a player, in three pictures. Stands in a card or in a dialog. */
export function WalkThrough({ headingAs: Heading, from = 0, onDone }: WalkThroughProps) {
  const { t } = useWords();
  const [at, setAt] = useState(from);
  const heading = useRef<HTMLHeadingElement>(null);
  const turned = useRef(false);
  useEffect(() => {
    // Not when it comes: then whoever opened it says where the focus is.
    if (turned.current && at >= 0) heading.current?.focus({ preventScroll: true });
    turned.current = true;
  }, [at]);
  const page = PAGES[at] ?? PAGES[0];
  const isLast = at === PAGES.length - 1;
  return (
    <div className="walk stack">
      <page.Picture />
      <Heading ref={heading} tabIndex={-1}>
        {t(`walk.${page.what}`)}
      </Heading>
      <p>{t(`walk.${page.what}.what`)}</p>
      <div className="walk-foot">
        <p className="small quiet">{t('walk.page', { n: at + 1, of: PAGES.length })}</p>
        {at > 0 ? (
          <Button look="quiet" height="low" fit onClick={() => setAt(at - 1)}>
            {t('walk.back')}
          </Button>
        ) : null}
        <Button height="low" fit onClick={() => (isLast ? onDone() : setAt(at + 1))}>
          {t(isLast ? 'walk.done' : 'common.next')}
        </Button>
      </div>
    </div>
  );
}
