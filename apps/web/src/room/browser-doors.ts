import { api } from './api.ts';
import { claimsOfThisBrowser } from './claims.ts';
import { connect } from './connection.ts';
import { kept, onOtherTab } from './kept.ts';
import { wait } from './patience.ts';
import type { RoomDoors } from './room-doors.ts';
import { leaveSeat } from './seat.ts';
import { newName } from './secret.ts';
import { onHide, onWake, phoneIsOffline } from './wake.ts';

let doors: RoomDoors | null = null;

/** This browser's own; made when the first room is opened. */
export function browserDoors(): RoomDoors {
  doors ??= {
    api,
    connect,
    kept,
    claims: claimsOfThisBrowser(),
    now: () => Date.now(),
    wait,
    after(ms, run) {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
    phoneIsOffline,
    onWake,
    onHide,
    onOtherTab,
    newName,
    forgetSeat: (code) => leaveSeat(code),
  };
  return doors;
}
