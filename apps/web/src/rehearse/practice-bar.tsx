import { type ReactNode, useEffect } from 'react';
import { useStore } from 'zustand';
import { announce, Button, Icon, Menu } from '../look/index.ts';
import { useWords } from '../words/index.ts';
import type { PracticeRoom, Speed } from './practice-room.ts';
import './rehearse.css';

/** What shows on every screen that this is practice. */
export function PracticeFrame({ children }: { children: ReactNode }) {
  return <div className="practice">{children}</div>;
}

interface PracticeBarProps {
  room: PracticeRoom;
  onAgain: () => void;
  onLeave: () => void;
}

/** How fast the players go on, what they say aloud, and the way out. */
export function PracticeBar({ room, onAgain, onLeave }: PracticeBarProps) {
  const { t } = useWords();
  const speed = useStore(room.store, (state) => state.speed);
  const waits = useStore(room.store, (state) => state.waits);
  const choose = (wanted: Speed) => (
    <button
      type="button"
      className="practice-speed"
      aria-pressed={speed === wanted}
      onClick={() => room.setSpeed(wanted)}
    >
      {wanted === 'pause' ? <Icon name="pause" size={18} /> : null}
      {t(`rehearse.${wanted}`)}
    </button>
  );
  return (
    <aside className="practice-bar" aria-label={t('rehearse.frame')}>
      <p className="practice-what">{t('rehearse.frame.what')}</p>
      <div className="practice-hand">
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset with a legend would take a line of the phone */}
        <div className="practice-speeds" role="group" aria-label={t('rehearse.speed')}>
          {choose('pause')}
          <Button
            look={waits ? 'quiet' : 'main'}
            height="low"
            className="practice-next"
            iconAfter="right"
            onClick={room.next}
          >
            {t('rehearse.next')}
          </Button>
          {choose('slow')}
          {choose('usual')}
        </div>
        <div className="practice-said">
          <Said room={room} />
          <Menu
            label={t('rehearse.menu')}
            items={[
              { id: 'again', words: t('rehearse.again'), icon: 'undo', onPress: onAgain },
              { id: 'leave', words: t('rehearse.leave'), icon: 'leave', onPress: onLeave },
            ]}
          />
        </div>
      </div>
    </aside>
  );
}

/** What somebody says aloud; else whose move it is. */
function Said({ room }: { room: PracticeRoom }) {
  const { t } = useWords();
  const { said, waits, speed } = useStore(room.store);
  const isOver = useStore(room.client.store, ({ view }) => view?.stage === 'closed');
  const words = said === null ? null : t('rehearse.said', said);
  useEffect(() => {
    if (words !== null) announce(words);
  }, [words]);
  const waiting = waits && said === null && !isOver;
  useEffect(() => {
    if (waiting) announce(t('rehearse.waits'));
  }, [waiting, t]);
  if (words !== null) return <p className="grow">{words}</p>;
  const state = isOver ? 'over' : waits ? 'waits' : speed === 'pause' ? 'ready' : 'goes-on';
  return <p className="grow">{t(`rehearse.${state}`)}</p>;
}
