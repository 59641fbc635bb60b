import { isNarrator } from '@reflextics/game';
import { showCode } from '@reflextics/protocol';
import { useState, useSyncExternalStore } from 'react';
import { Button, Checkbox, Dialog } from '../look/index.ts';
import { useRoom } from '../room/index.ts';
import { ShortcutList } from '../shortcuts/shortcut-list.tsx';
import { useWords } from '../words/index.ts';
import { canInstall, install, installsByShare, onCanInstall } from './installing.ts';
import { SeatCode } from './seat-code.tsx';
import { canStayAwake } from './stay-awake.ts';
import { isOn, type Switch, turn } from './switches.ts';
import { buzz, canBuzz, playTone } from './turn-signal.ts';

/** What this phone does for me, in one place. What it cannot do is not offered. */
export default function ThisPhone({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const [isListed, setListed] = useState(false);
  const room = useRoom(({ code }) => code);
  const narrates = useRoom(({ view, me }) => me !== null && isNarrator(view, me));
  const installable = useSyncExternalStore(onCanInstall, canInstall);
  return (
    <Dialog open onClose={onClose} title={t('phone.title')}>
      <div className="stack stack-l">
        <p>{t('phone.what')}</p>
        <TurnedHere which="tone" label={t('phone.tone')} hint={t('phone.tone.what')} onTurned={playTone} />
        {canBuzz() ? (
          <TurnedHere which="buzz" label={t('phone.buzz')} hint={t('phone.buzz.what')} onTurned={buzz} />
        ) : null}
        {canStayAwake() ? (
          <TurnedHere which="awake" label={t('phone.awake')} hint={t('phone.awake.what')} />
        ) : null}
        <div className="stack stack-s">
          <TurnedHere which="keys" label={t('phone.keys')} hint={t('phone.keys.what')} />
          <Button look="quiet" height="low" fit onClick={() => setListed(true)}>
            {t('phone.keys.list')}
          </Button>
        </div>
        <section className="stack stack-s">
          <h3>{t('phone.move')}</h3>
          <p>{t('phone.move.what', { room: showCode(room) })}</p>
          <SeatCode />
        </section>
        {installable ? (
          <section className="stack stack-s">
            <p>{t('phone.install.what')}</p>
            <Button look="quiet" height="low" fit icon="download" onClick={() => void install()}>
              {t('phone.install')}
            </Button>
          </section>
        ) : null}
        {installsByShare() ? (
          <section className="stack stack-s">
            <p>{t('phone.install.what')}</p>
            <p>{t('phone.install.share')}</p>
          </section>
        ) : null}
      </div>
      {isListed ? <ShortcutList narrates={narrates} onClose={() => setListed(false)} /> : null}
    </Dialog>
  );
}

interface TurnedHereProps {
  which: Switch;
  label: string;
  hint: string;
  /** Once it was switched on: what it will be like. */
  onTurned?: () => void;
}

function TurnedHere({ which, label, hint, onTurned }: TurnedHereProps) {
  const [on, setOn] = useState(() => isOn(which));
  return (
    <Checkbox
      label={label}
      hint={hint}
      checked={on}
      onChange={(next) => {
        turn(which, next);
        setOn(next);
        if (next) onTurned?.();
      }}
    />
  );
}
