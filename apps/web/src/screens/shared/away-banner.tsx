import {
  candidacyOf,
  type Instant,
  may,
  NARRATOR_AWAY_DEPUTY,
  NARRATOR_AWAY_PLAYERS,
  type View,
} from '@reflextics/game';
import { Banner, Button, Told } from '../../look/index.ts';
import { useServerNow } from '../../room/index.ts';
import { useWords } from '../../words/index.ts';
import { useFaces } from './faces.ts';
import type { NarratorAwayProps } from './narrator-away.tsx';
import { TroubleLine } from './trouble-line.tsx';
import { useAsk } from './use-ask.ts';

/** How far the narrator's absence has gone (N8, N10): here, away, away long enough for the deputy or for the players, no narrator. */
type Absence = 'here' | 'away' | 'deputy' | 'players' | 'none';

function absenceOf(view: View, now: Instant): Absence {
  if (view.narrator === null) return 'none';
  if (view.narratorAwaySince === null) return 'here';
  const away = now - view.narratorAwaySince;
  if (away >= NARRATOR_AWAY_PLAYERS) return 'players';
  return away >= NARRATOR_AWAY_DEPUTY && view.deputy !== null ? 'deputy' : 'away';
}

/** That the narrator is away, or that there is none, and what may be done about it. */
export default function AwayBanner({ view, me, appoint }: NarratorAwayProps) {
  const { t } = useWords();
  const face = useFaces(view, me);
  const { ask, trouble } = useAsk();
  const absence = absenceOf(view, useServerNow());
  const name = view.narrator === null ? '' : face(view.narrator).name;
  const deputyMay = absence !== 'away' && view.deputy !== null;
  const iMay = me !== null && deputyMay && may(view, me, 'take-chair');
  const playersMay = absence === 'players' || absence === 'none';
  const told = absence === 'none' ? t('table.away.none') : t('table.away.paused', { name });
  const next = () => {
    if (iMay) return t('table.away.you-deputy');
    if (playersMay && me !== null && candidacyOf(view, me)?.willing === false) return t('table.away.asked');
    if (playersMay) return t('table.away.appoint', { n: view.candidates.length });
    if (view.deputy !== null)
      return t(deputyMay ? 'table.away.deputy-may' : 'table.away.deputy-soon', {
        name: face(view.deputy).name,
      });
    return t('table.away.soon');
  };
  return (
    <Banner
      told
      icon={absence === 'none' ? 'people' : 'pause'}
      action={
        iMay ? (
          <Button height="low" fit onClick={() => ask({ type: 'take-chair' })}>
            {t('table.away.take')}
          </Button>
        ) : playersMay ? (
          appoint
        ) : null
      }
    >
      <Told className="label">{told}</Told>
      <Told>{next()}</Told>
      <TroubleLine trouble={trouble} />
    </Banner>
  );
}
