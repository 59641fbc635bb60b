import { PlayerLobby } from './player-lobby.tsx';
import { useLobbyTitle } from './use-lobby-title.ts';
import './lobby.css';

/** Before the first round, for who plays: the group comes together, appoints its narrator and chooses what to talk about. */
export default function LobbyScreen() {
  useLobbyTitle();
  return <PlayerLobby />;
}
