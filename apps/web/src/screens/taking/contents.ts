import type { FrameworkItem, Summary } from '@reflextics/summary';
import type { Extent } from './formats.ts';

/** How many of each thing the files hold; what there is none of is not listed. */
export function countsIn(rooms: readonly Summary[], extent: Extent) {
  const rounds = rooms.flatMap((room) => room.rounds);
  const sum = <Item>(items: readonly Item[], of: (item: Item) => number) =>
    items.reduce((total, item) => total + of(item), 0);
  const proposals = rounds.flatMap((round) =>
    round.levels.flatMap((level) => level.proposals.map(({ id }) => id)),
  );
  const all = [
    ['people', sum(rooms, ({ players }) => players.length)],
    ['follow-up', sum(rooms, ({ followUp }) => followUp?.proposals.length ?? 0)],
    ['cards', rounds.filter(({ situation }) => situation !== null).length],
    ['reactions', sum(rounds, ({ reactions }) => reactions.length)],
    ['notes', sum(rounds, ({ turns }) => sum(turns, ({ notes }) => notes.length))],
    ['sum-ups', sum(rounds, ({ sumUps }) => sumUps.length)],
    ['votes', sum(rounds, ({ votes }) => votes.length)],
    ['proposals', new Set(proposals).size],
    ['accepted', sum(rooms, (room) => acceptedIn(room).length)],
  ] as const;
  const inIt = {
    whole: all,
    proposals: all.filter(([what]) => what === 'proposals'),
    framework: all.filter(([what]) => what === 'accepted'),
  };
  return inIt[extent].filter(([, n]) => n > 0);
}

/** Each once, though it may stand under several levels. */
function acceptedIn({ framework }: Summary): FrameworkItem[] {
  const items = (framework?.levels ?? []).flatMap((level) => level.items);
  return [...new Map(items.map((item) => [item.id, item])).values()];
}

export type Place = 'text' | 'note' | 'reaction' | 'sum-up' | 'proposal' | 'follow-up' | 'accepted';

/** Something that a person wrote, with its place in the file. */
export interface Written {
  place: Place;
  /** null: nobody's in particular. */
  names: readonly string[] | null;
  /** null: of no round. */
  round: number | null;
  room: number;
  text: string;
}

/** Whatever people wrote, in the order of the file, each text once. */
export function writtenIn(rooms: readonly Summary[], extent: Extent): Written[] {
  return rooms.flatMap((summary, at) => {
    const room = at + 1;
    const written: Written[] = [];
    const add = (
      place: Place,
      round: number | null,
      names: Written['names'],
      ...texts: (string | null)[]
    ) => {
      const text = texts.filter((one) => one !== null && one.trim() !== '').join('\n');
      if (text !== '') written.push({ place, names, round, room, text });
    };
    if (extent === 'framework') {
      for (const { text, whoDecides, firstStep } of acceptedIn(summary))
        add('accepted', null, null, text, whoDecides, firstStep);
      return written;
    }
    if (extent === 'whole') {
      for (const { text, line, whoDecides, firstStep } of summary.followUp?.proposals ?? [])
        add('follow-up', null, null, text, whoDecides, firstStep, line);
      add('text', null, null, summary.text);
    }
    for (const { number, reactions, turns, sumUps, levels } of summary.rounds) {
      if (extent === 'whole') {
        for (const { name, text } of reactions) add('reaction', number, [name], text);
        for (const { name, notes } of turns) for (const note of notes) add('note', number, [name], note);
        for (const { text } of sumUps) add('sum-up', number, null, text);
      }
      const seen = new Set<string>();
      for (const { proposals } of levels)
        for (const { id, authors, text, whoDecides, firstStep, acceptance } of proposals) {
          if (seen.has(id)) continue;
          seen.add(id);
          add('proposal', number, authors, text, whoDecides, firstStep);
          if (extent !== 'whole') continue;
          // Nobody's name stands with them, which is why what is in them counts.
          for (const { words } of acceptance?.results ?? [])
            for (const word of words) add('proposal', number, null, word);
        }
    }
    return written;
  });
}

/** Who was there: their names are no news to whoever reads the file. */
export function peopleIn(rooms: readonly Summary[]): string[] {
  return [
    ...new Set(rooms.flatMap(({ players, narrators }) => [...players.map(({ name }) => name), ...narrators])),
  ];
}
