import { acceptanceOf, currentRound, suggestionsIn } from '@reflextics/game';
import type { Act } from './act.ts';
import type { Person } from './cast.ts';
import { asks, firstFor, firstOf, likely, personsShuffled, pickFrom, type Scene, SECOND } from './scene.ts';

const TAKES_THE_PEN = 0.75;
const SEES_A_PROBLEM = 0.15;
const CARRIED_EACH_ROUND = 2;

/** The end: somebody may take the pen and write; they put on the list what most back, and answer when they are asked. */
export function ending(scene: Scene): Act | null {
  return firstOf(
    () => consenting(scene),
    () => reading(scene),
    () => carrying(scene),
    () => writing(scene),
  );
}

function consenting(scene: Scene): Act | null {
  const { open } = acceptanceOf(scene.room);
  if (open === null) return null;
  return firstFor(open.proposals, (proposal) =>
    firstFor(personsShuffled(scene, `answers ${open.openedAt} ${proposal}`), (person) => {
      if (Object.hasOwn(scene.room.secrets.answers?.[person.id] ?? {}, proposal)) return null;
      const key = `answers ${open.openedAt} ${proposal} ${person.id}`;
      const problem = likely(scene, key, SEES_A_PROBLEM)
        ? pickFrom(scene, `problem ${proposal}`, scene.lines.problems, scene.cast.indexOf(person))
        : null;
      return asks(scene, person, key, 4 * SECOND, { type: 'answer-consent', proposal, problem });
    }),
  );
}

/** When the narrator calls them to read the text, and again once it has changed. */
function reading(scene: Scene): Act | null {
  const { reading: open, revision } = scene.room.summary;
  if (open === undefined) return null;
  return firstFor(personsShuffled(scene, `reads ${open.calledAt}`), (person) => {
    if (open.read.some((one) => one.participant === person.id && one.revision >= revision)) return null;
    const key = `reads ${open.calledAt} ${revision} ${person.id}`;
    return asks(scene, person, key, 5 * SECOND, { type: 'say-read', revision });
  });
}

function carrying(scene: Scene): Act | null {
  const round = currentRound(scene.room);
  if (round === null) return null;
  const { carried } = acceptanceOf(scene.room);
  const most = round.board.proposals
    .filter(({ state }) => state === 'standing')
    .sort((a, b) => b.backers.length - a.backers.length)
    .slice(0, CARRIED_EACH_ROUND);
  return firstFor(most, ({ id, authors }) => {
    // Taken off the list by the narrator, it stays off: they have done it once.
    if (carried.some(({ proposal }) => proposal === id) || scene.done.has(`carries ${id}`)) return null;
    const [person] = personsShuffled(scene, `carries ${id}`).filter(({ id: who }) => !authors.includes(who));
    if (person === undefined) return null;
    return asks(scene, person, `carries ${id}`, 5 * SECOND, { type: 'carry-proposal', proposal: id });
  });
}

function writing(scene: Scene): Act | null {
  const { room, here } = scene;
  const { scribe, text } = room.summary;
  const writer = here.find(({ id }) => id === scribe);
  if (writer !== undefined) {
    return firstOf(
      () => answeringSuggestions(scene, writer),
      () => nextParagraph(scene, writer),
    );
  }
  const [person] = personsShuffled(scene, 'pen');
  const place = `pen ${room.rounds.length}`;
  if (scribe !== null || text !== '' || person === undefined || !likely(scene, place, TAKES_THE_PEN))
    return null;
  return asks(scene, person, place, 6 * SECOND, { type: 'take-pen' });
}

function nextParagraph(scene: Scene, writer: Person): Act | null {
  const { text, revision } = scene.room.summary;
  return firstFor(scene.lines.summary, (paragraph, at) =>
    asks(
      scene,
      writer,
      `writes ${at}`,
      8 * SECOND,
      {
        type: 'write-summary',
        revision,
        at: text.length,
        remove: 0,
        insert: text === '' ? paragraph : `\n\n${paragraph}`,
      },
      true,
    ),
  );
}

function answeringSuggestions(scene: Scene, writer: Person): Act | null {
  const open = suggestionsIn(scene.room).find(({ state, by }) => state === 'open' && by !== writer.id);
  if (open === undefined) return null;
  return asks(scene, writer, `answers ${open.id}`, 5 * SECOND, {
    type: 'answer-suggestion',
    suggestion: open.id,
    take: true,
    word: scene.lines.taken,
  });
}
