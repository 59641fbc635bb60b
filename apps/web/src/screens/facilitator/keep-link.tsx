import type { SessionInfo } from '@reflextics/protocol';
import { useState } from 'react';
import { CopyField } from '../../copy-field.tsx';
import { Checkbox } from '../../look/index.ts';
import {
  type FacilitatorKey,
  facilitatorLink,
  forgetKey,
  rememberedKeys,
  rememberKey,
} from '../../room/index.ts';
import { useWords } from '../../words/index.ts';

/** The only key: to be copied, and kept on this device only if asked for. */
export function KeepLink({ facilitator, session }: { facilitator: FacilitatorKey; session: SessionInfo }) {
  const { t } = useWords();
  const [isKept, setKept] = useState(() => rememberedKeys().some((key) => key.session === session.id));
  const keep = (wanted: boolean) => {
    if (wanted) rememberKey({ ...facilitator, name: session.name, purgeAt: session.purgeAt });
    else forgetKey(session.id);
    setKept(wanted);
  };
  return (
    <section className="facilitator-key on-paper stack">
      <h2>{t('facilitator.key')}</h2>
      <p>{t('facilitator.key.what')}</p>
      <CopyField
        label={t('facilitator.key.link')}
        value={facilitatorLink(facilitator.session, facilitator.token)}
        copy={t('facilitator.key.copy')}
        copied={t('facilitator.key.copied')}
        byHand={t('facilitator.key.by-hand')}
      />
      <Checkbox
        label={t('facilitator.key.remember')}
        hint={t('facilitator.key.remember.hint')}
        checked={isKept}
        onChange={keep}
      />
    </section>
  );
}
