export * from './code.ts';
export * from './http.ts';
export * from './limits.ts';
export * from './making.ts';
export * from './message.ts';
export * from './problem.ts';
export { COMMAND_SHAPES, commandIdSchema, commandMessageSchema, commandSchema } from './schema/command.ts';
export { EVENT_SHAPES, toldSchema } from './schema/event.ts';
export {
  addressesSchema,
  displaySchema,
  errorSchema,
  joinedSchema,
  joinSchema,
  logQuestionSchema,
  logSchema,
  moveSeatSchema,
  openSessionSchema,
  roomCodeSchema,
  roomPreviewSchema,
  seatBehindCodeSchema,
  seatCodeRequestSchema,
  seatCodeSchema,
  seatShownSchema,
  sessionOpenedSchema,
  sessionOverviewSchema,
  settleNarratorSchema,
  timeSchema,
} from './schema/http.ts';
export {
  answerSchema,
  handshakeSchema,
  logAskedSchema,
  problemSchema,
  serverMessageSchemas,
  writingOnSchema,
  youSchema,
} from './schema/message.ts';
export { offersSchema } from './schema/offers.ts';
export { log1Schema, welcome1Schema } from './schema/version-1.ts';
export { mineSchema, viewSchema } from './schema/view.ts';
export { codeSchema, idSchema, languageSchema, tokenSchema } from './schema/words.ts';
export * from './token.ts';
export * from './version.ts';
export * from './version-1.ts';
