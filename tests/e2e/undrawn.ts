/** Components that no state of the gallery shows, each with the reason. A component that is drawn by now is to be taken off this list. */
export const UNDRAWN: Readonly<Record<string, string>> = {
  'app.tsx App': 'finds the screen for an address; each of them has states of its own',
  'display-page.tsx default':
    'asks the server for a display’s token; what it then shows has states of its own',
  'room-page.tsx default': 'asks which screen of a room is due; each of them has states of its own',
  'room/room-provider.tsx RoomProvider': 'opens a line to a server; the gallery plays the room in the page',
  'rehearse/index.tsx default': 'fetches what a practice needs; its beginning has a state of its own',
  'rehearse/practice-game.tsx PracticeGame':
    'runs on by itself; its table has states in which it stands still',
};
