import { acceptedIn, type Extent, HOLDS, type PartTold, type Summary } from '@reflextics/summary';

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

/** Whatever people wrote that such a file holds, in its order, each text once. */
export function writtenIn(rooms: readonly Summary[], extent: Extent): Written[] {
  const holds = (part: PartTold) => HOLDS[extent].includes(part);
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
    if (holds('follow-up'))
      for (const { text, line, whoDecides, firstStep } of summary.followUp?.proposals ?? [])
        add('follow-up', null, null, text, whoDecides, firstStep, line);
    if (holds('text')) add('text', null, null, summary.text);
    for (const { number, reactions, turns, sumUps, levels } of summary.rounds) {
      if (holds('reactions')) for (const { name, text } of reactions) add('reaction', number, [name], text);
      if (holds('notes'))
        for (const { name, notes } of turns) for (const note of notes) add('note', number, [name], note);
      if (holds('sum-ups')) for (const { text } of sumUps) add('sum-up', number, null, text);
      if (!holds('proposals')) continue;
      const seen = new Set<string>();
      for (const { proposals } of levels)
        for (const { id, authors, text, whoDecides, firstStep, acceptance } of proposals) {
          if (seen.has(id)) continue;
          seen.add(id);
          add('proposal', number, authors, text, whoDecides, firstStep);
          if (!holds('problems')) continue;
          // Nobody's name stands with them, which is why what is in them counts.
          for (const { words } of acceptance?.results ?? [])
            for (const word of words) add('proposal', number, null, word);
        }
    }
    // They stand among the proposals too, where the file has those.
    if (holds('accepted') && !holds('proposals'))
      for (const { text, whoDecides, firstStep } of acceptedIn(summary))
        add('accepted', null, null, text, whoDecides, firstStep);
    return written;
  });
}

/** Who was there: their names are no news to whoever reads the file. */
export function peopleIn(rooms: readonly Summary[]): string[] {
  return [
    ...new Set(rooms.flatMap(({ players, narrators }) => [...players.map(({ name }) => name), ...narrators])),
  ];
}

/** What stands on the cards that were played, of made-up people: no news either. */
export function cardsIn(rooms: readonly Summary[]): string {
  return rooms.flatMap(({ rounds }) => rounds.map(({ situation }) => situation?.text)).join('\n');
}
