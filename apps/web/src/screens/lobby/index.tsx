import { isNarrator } from '@reflextics/game';
import { showCode } from '@reflextics/protocol';
import { useRoom } from '../../room/index.ts';
import { useTitle } from '../../title.ts';
import { useWords } from '../../words/index.ts';
import { DeskProvider } from '../narrator/desk.tsx';
import { NarratorLobby } from './narrator-lobby.tsx';
import { PlayerLobby } from './player-lobby.tsx';
import './lobby.css';

/** Before the first round: the group comes together, appoints its narrator and chooses what to talk about. */
export default function LobbyScreen() {
  const { t } = useWords();
  const { view, me, code } = useRoom();
  useTitle(t('lobby.title', { code: showCode(code) }));
  if (me === null || !isNarrator(view, me)) return <PlayerLobby />;
  return (
    <DeskProvider>
      <NarratorLobby />
    </DeskProvider>
  );
}
