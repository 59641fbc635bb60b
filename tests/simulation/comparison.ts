import { leftToSend } from '../../apps/web/src/room/testing/storage.ts';
import type { Chronicle } from './chronicle.ts';
import type { Phone } from './phone.ts';

/** What each phone shows and keeps, with what the log says. */
export function compareAll(phones: readonly Phone[], chronicle: Chronicle): void {
  for (const phone of phones) {
    const { state, pending, participant, name } = phone;
    const seat = chronicle.room.participants.find(({ id }) => id === participant);
    const hasLeft = participant !== null && seat?.left !== null;
    if (phone.isGone !== hasLeft)
      chronicle.complain(`${name} is ${state.gone ?? 'here'}, and the log says else`);
    compareTexts(phone, chronicle);
    if (phone.isGone) continue;
    chronicle.shows(name, state.view, state.mine, participant);
    if (pending > 0) chronicle.complain(`${name} still waits for ${pending} answers`);
    const left = leftToSend(phone.kept);
    if (left.length > 0) chronicle.complain(`${name} still keeps ${JSON.stringify(left)}`);
    const passed = state.notices.filter(({ code }) => code === 'out-of-order');
    if (passed.length > 0) chronicle.complain(`${name} is told that ${JSON.stringify(passed)} failed`);
  }
}

/** Each text is in the log once if its sender was told so, and not at all where they were told that it is not. */
function compareTexts(phone: Phone, chronicle: Chronicle): void {
  const notes = chronicle.log.flatMap(({ seq, event }) =>
    event.type === 'note-written' ? [{ seq, text: event.text, by: event.participant }] : [],
  );
  for (const [text, result] of phone.texts) {
    const found = notes.filter((note) => note.text === text);
    const times = found.length;
    if (times > 1) chronicle.complain(`“${text}” is in the log ${times} times`);
    const [note] = found;
    if (note && note.by !== phone.participant) chronicle.complain(`“${text}” is said to be ${note.by}'s`);
    if (result?.ok && note?.seq !== result.seq)
      chronicle.complain(`“${text}” was told to be ${result.seq} and is ${note?.seq}`);
    // What another tab has sent on it says itself.
    const isRefused = result?.ok === false && result.code !== 'sent-elsewhere';
    if (isRefused && times > 0) chronicle.complain(`“${text}” was refused and is in the log`);
    if (phone.isGone) continue;
    const draft = phone.client.drafts()?.read(`note:${text}`);
    if (times === 1 && draft?.text === text) chronicle.complain(`“${text}” is stored and still a draft`);
    if (times === 0 && draft?.text !== text) chronicle.complain(`“${text}” is lost`);
    if (times === 0 && draft?.trouble === null) chronicle.complain(`nobody was told that “${text}” failed`);
    chronicle.count(times === 1 ? 'text stored' : 'text refused');
  }
}
