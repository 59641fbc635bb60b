export { stayAboveKeyboard } from './above-keyboard.ts';
export { listenForInstalling } from './installing.ts';
export { keepAppOffline, throwAwayOldApp } from './offline-worker.ts';
export { useStayAwake } from './stay-awake.ts';
export { markTurn, signalTurn } from './turn-signal.ts';
