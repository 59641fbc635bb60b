import type { Theme } from '@reflextics/game';
import type { Act } from './act.ts';
import { asks, firstFor, firstOf, likely, personsShuffled, pickFrom, type Scene, SECOND } from './scene.ts';

/** Before the first round: they come in one by one, and choose what to talk about. */
export function gathering(scene: Scene): Act | null {
  return firstOf(
    () => comingIn(scene),
    () => choosing(scene),
  );
}

function comingIn({ room, cast, done }: Scene): Act | null {
  if (room.locked) return null;
  return firstFor(cast, ({ id, name }) => {
    const key = `joins ${id}`;
    if (done.has(key) || room.participants.some((seat) => seat.id === id)) return null;
    return {
      does: 'asks',
      who: id,
      key,
      takes: 2 * SECOND,
      asker: { kind: 'door', id, facilitator: false },
      command: { type: 'join', name, asNarrator: false },
      writes: false,
    };
  });
}

/** One chooses a theme; sometimes another adds theirs. */
function choosing(scene: Scene): Act | null {
  const { room, lines } = scene;
  const [first, second] = personsShuffled(scene, 'who chooses');
  if (first === undefined) return null;
  const themes = (Object.keys(lines.themes) as Theme[]).filter((theme) =>
    room.settings?.themes.includes(theme),
  );
  const one = pickFrom(scene, 'theme', themes, 0);
  if (room.themes.length === 0) {
    return asks(scene, first, 'chooses first', 4 * SECOND, { type: 'choose-themes', themes: [one] });
  }
  if (second === undefined || themes.length < 2 || !likely(scene, 'a second theme', 0.5)) return null;
  const both = [...room.themes, pickFrom(scene, 'theme', themes, 1)];
  return asks(scene, second, 'chooses second', 4 * SECOND, { type: 'choose-themes', themes: both });
}
