/** Every number of the rules, with its reason. */

export const MIN_PLAYERS = 2; // the guide: fewer have nobody to listen to
export const MAX_PLAYERS = 10; // the guide's recommended most; above it, open a second room
export const MAX_SEATS = MAX_PLAYERS + 1; // the players and their narrator

export const MAX_NAME_LENGTH = 40; // characters: two lines of the largest type on a phone
export const MAX_REACTION_LENGTH = 200; // characters: a line of text, not a speech
export const MAX_NOTE_LENGTH = 2000; // characters: what one says in about two minutes, written out
export const MAX_SUM_UP_LENGTH = 1000; // characters: a few lines on everyone's screen
export const MAX_PROPOSAL_LENGTH = 500; // characters: fits a phone screen and a line of the summary's table
export const MAX_PROPOSAL_DETAIL_LENGTH = 200; // characters: who can decide, or a first step, in one line
export const MAX_PROBLEM_LENGTH = 300; // characters: what stands in the way, in two or three sentences
export const MAX_CARRIED = 20; // proposals on the list: at a minute each, what a group still looks at with care
export const MAX_SUMMARY_LENGTH = 20_000; // characters: eight printed pages
export const MAX_FOLLOW_UP_LENGTH = 200; // characters: what became of a proposal, in one line
export const MAX_EARLIER = 40; // proposals of an earlier session: at a minute each, most of a meeting
export const MAX_PASSAGE_LENGTH = 1000; // characters: a long paragraph of the summary, and what should stand there instead
export const MAX_REMARK_LENGTH = 500; // characters: why, in a few sentences
export const MAX_ANSWER_LENGTH = 200; // characters: the scribe's word with it, one sentence
export const MAX_OPEN_SUGGESTIONS_EACH = 20; // a person: more is a text of one's own, for which there is the pen
export const MAX_SUGGESTIONS_EACH = 100; // a person and room: every screen keeps them all
export const MAX_REACTIONS_EACH = 20; // a person and situation: keeps one phone from filling every screen
export const MAX_NOTES_EACH_TURN = 20; // a turn: a whole game in writing fits, a stuck key does not
export const MAX_PROPOSALS_EACH = 50; // a person and round: more than anyone wrote, less than a flood
export const MAX_OFFERS_EACH = 10; // cards a person offers in a room: more than one writes in an afternoon
export const MAX_WORD_LENGTH = 200; // characters: what the narrator says to a card that she declines, in a line or two

// Of a card that a player writes: where a stuck key is stopped. What makes a good card is advice, and far shorter.
export const MAX_CARD_TITLE_LENGTH = 120; // characters; twice what fits a card. Its aspect too
export const MAX_CARD_TEXT_LENGTH = 3000; // characters: four times a long card
export const MAX_DILEMMA_LENGTH = 2000; // characters
export const MAX_QUESTION_LENGTH = 500; // characters
export const MAX_CARD_QUESTIONS = 10; // twice what a group can take
export const MAX_CARD_NOTE_LENGTH = 300; // characters: a word of care
export const MAX_CARD_RESOURCES = 20; // three times what the fullest card of the guide names

export const DEFAULT_TURN_TIME = 120_000; // ms: the guide asks for short turns; ten players then take twenty minutes
export const MIN_TURN_TIME = 15_000; // ms: shorter is not speaking
export const MAX_TURN_TIME = 1_800_000; // ms: half an hour
export const MAX_EXTENSION = 600_000; // ms: ten minutes at one press

export const UNDO_WINDOW = 10_000; // ms: long enough to see that the wrong screen came, too short to rewrite history

export const NARRATOR_AWAY_QUIET = 30_000; // ms: a locked phone or a lift is not an absence
export const NARRATOR_AWAY_DEPUTY = 60_000; // ms: then the deputy named before may take the chair
export const NARRATOR_AWAY_PLAYERS = 180_000; // ms: then the players may appoint another

export const MIN_ANSWERS_TO_COUNT = 4; // with fewer, a count says who sees the problem
export const LATEST_LOOK_AGAIN = 157_680_000_000; // ms: five years; later, nobody of the group is there

export const TIES_BEFORE_STOPPING = 2; // a tie put again and tied again: nobody is made to go on (V7)
