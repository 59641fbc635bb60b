import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import { useRoomClient } from './room-context.ts';
import type { RoomScreen, RoomState } from './room-state.ts';

const everything = (room: RoomScreen): RoomScreen => room;

/** The room; or, with `select`, one thing of it: the component is drawn again only when that changes (shallowly). */
export function useRoom(): RoomScreen;
export function useRoom<T>(select: (room: RoomScreen) => T): T;
export function useRoom(select: (room: RoomScreen) => unknown = everything): unknown {
  const { store } = useRoomClient();
  return useStore(
    store,
    useShallow((state: RoomState) => select(withView(state))),
  );
}

/** `<RoomProvider>` draws nothing under it before the first view came. */
function withView(state: RoomState): RoomScreen {
  if (state.view === null)
    throw new Error('expected a view, found none: is this drawn under <RoomProvider>?');
  return state as RoomScreen;
}
