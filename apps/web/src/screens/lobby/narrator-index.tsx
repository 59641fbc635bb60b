import { useStayAwake } from '../../phone/index.ts';
import { DeskProvider } from '../narrator/desk.tsx';
import { NarratorLobby } from './narrator-lobby.tsx';
import { useLobbyTitle } from './use-lobby-title.ts';
import './lobby.css';

/** The lobby of who narrates: apart, because players need none of it. */
export default function NarratorLobbyScreen() {
  useLobbyTitle();
  useStayAwake(true);
  return (
    <DeskProvider>
      <NarratorLobby />
    </DeskProvider>
  );
}
