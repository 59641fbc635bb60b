import type { RefusalCode } from '@reflextics/game';
import type { ProblemCode } from '@reflextics/protocol';

/** What a refusal of the rules says to the person who asked: what happened, then what to do. */
const refusals = {
  'errors.refusal.not-here': 'You are not in this room any more. Join again with the code.',
  'errors.refusal.not-the-narrator': 'Only the narrator can do this.',
  'errors.refusal.not-a-player': 'Only players can do this. The narrator does not play.',
  'errors.refusal.not-the-facilitator': 'Only the facilitator can do this.',
  'errors.refusal.not-your-seat':
    'You can act only for yourself. The narrator also acts for people without a phone.',
  'errors.refusal.no-such-participant': 'That person is not in this room any more.',
  'errors.refusal.room-closed': 'This room is closed. You can still read it.',
  'errors.refusal.wrong-stage': 'This cannot be done at this point of the game.',
  'errors.refusal.wrong-step': 'This belongs to another step of the round.',
  'errors.refusal.already-open': 'This room is already open.',

  'errors.refusal.name-empty': 'Give a name. A made-up one is welcome.',
  'errors.refusal.name-too-long': 'That name is too long. Use at most 40 characters.',
  'errors.refusal.name-taken': 'Someone here already has that name. Choose another.',
  'errors.refusal.room-full':
    'This room is full: ten players and a narrator. Ask your facilitator for a second room.',
  'errors.refusal.room-locked': 'The narrator has closed the door of this room. Ask them to open it.',
  'errors.refusal.themes-not-offered': 'Choose one or more of the themes of this session.',
  'errors.refusal.no-themes': 'The players first choose at least one theme.',
  'errors.refusal.no-levels': 'Choose at least one level.',
  'errors.refusal.too-few-players': 'A round needs a narrator and at least two players. Wait for one more.',

  'errors.refusal.narrator-settled': 'Your facilitator settles who narrates in this room.',
  'errors.refusal.narrator-seated': 'There is already a narrator, who can hand over.',
  'errors.refusal.no-narrator': 'Appoint a narrator first.',
  'errors.refusal.not-a-candidate': 'That person does not stand for narrator any more.',
  'errors.refusal.already-a-candidate': 'That person already stands for narrator.',
  'errors.refusal.already-approved': 'You already approve of that person.',
  'errors.refusal.not-approved': 'You do not approve of that person at the moment.',
  'errors.refusal.no-device': 'Someone without a phone cannot do this.',
  'errors.refusal.no-tie-to-settle':
    'Lots are drawn only when all have approved someone and nobody has a majority.',
  'errors.refusal.not-the-deputy': 'Only the deputy can take the chair.',
  'errors.refusal.narrator-not-away-long-enough':
    'The narrator has not been away long enough. Give them a little more time.',

  'errors.refusal.not-everyone-heard':
    'Someone has not spoken or passed yet. You can end the step early; the summary will say so.',
  'errors.refusal.no-situation-yet': 'Open a situation first.',
  'errors.refusal.no-yes-yet': 'The players first vote to go on.',
  'errors.refusal.vote-is-open': 'Close the vote first.',
  'errors.refusal.reveal-first': 'Reveal the silent proposals first.',
  'errors.refusal.nothing-to-undo': 'It is too late to take this back.',
  'errors.refusal.moved-on': 'The room has moved on meanwhile. Look again.',

  'errors.refusal.no-such-situation': 'That card is not in this deck.',
  'errors.refusal.theme-not-chosen': 'That card is of a theme that the group did not choose.',
  'errors.refusal.already-played': 'This room has played that card. Ask for it again if you mean it.',
  'errors.refusal.no-situation-left':
    'All cards of the chosen themes were played. Choose more themes, or play one again.',
  'errors.refusal.no-such-reaction': 'That reaction is not there any more.',
  'errors.refusal.not-yours': 'You can change only what is yours.',
  'errors.refusal.too-many': 'That is as many as fit here.',

  'errors.refusal.not-your-floor': 'You do not have the floor. Raise your hand to ask for it.',
  'errors.refusal.floor-moved': 'The floor has moved on meanwhile. Look again.',
  'errors.refusal.has-the-floor': 'That person already has the floor.',
  'errors.refusal.nobody-has-the-floor': 'Nobody has the floor.',
  'errors.refusal.hand-already-up': 'That hand is already up.',
  'errors.refusal.hand-not-up': 'That hand is not up.',
  'errors.refusal.not-due': 'That person is not waiting for a turn.',
  'errors.refusal.wrong-order': 'The queue has changed meanwhile. Look again, then put it in order.',
  'errors.refusal.bad-time': 'Choose a time between 15 seconds and 30 minutes.',
  'errors.refusal.no-deadline': 'This turn has no time limit to extend.',
  'errors.refusal.prompt-not-shown': 'No question is on the screens.',

  'errors.refusal.text-empty': 'Write something first.',
  'errors.refusal.text-too-long': 'That text is too long for its place. Make it shorter.',

  'errors.refusal.no-such-resource': 'That resource is not in this deck.',
  'errors.refusal.resource-not-open': 'No resource is open.',
  'errors.refusal.nothing-to-show': 'There is nothing of that kind to show yet.',
  'errors.refusal.no-open-vote': 'The vote is not open any more.',
  'errors.refusal.no-ballots': 'Nobody has voted yet.',
  'errors.refusal.ballots-missing': 'Someone has not voted yet. You can close early; the count will say so.',

  'errors.refusal.level-not-chosen': 'The group did not choose that level.',
  'errors.refusal.no-such-proposal': 'That proposal is not on the board any more.',
  'errors.refusal.own-proposal': 'You made that proposal. Backing is for the others.',
  'errors.refusal.already-backed': 'You already back that proposal.',
  'errors.refusal.not-backed': 'You do not back that proposal at the moment.',
  'errors.refusal.shared-proposal': 'Others made this proposal with you, so you cannot withdraw it alone.',
  'errors.refusal.nothing-to-merge': 'Choose two or more different proposals to merge.',
  'errors.refusal.nothing-to-reveal': 'There is nothing to reveal.',
  'errors.refusal.not-still-wanted':
    'What the group no longer wants cannot be taken up again. Say first that it is still wanted.',
  'errors.refusal.already-taken-up': 'That is on the board again already.',
  'errors.refusal.times-not-offered': 'This session’s summary tells no speaking times.',

  'errors.refusal.no-such-offer': 'That card is not on offer any more.',
  'errors.refusal.offer-settled': 'The narrator has already answered about this card.',
  'errors.refusal.not-on-the-list': 'That proposal is not on your list any more. Look at the list again.',
  'errors.refusal.consent-is-open': 'All are being asked about it now. Close the consent round first.',
  'errors.refusal.no-open-consent': 'No proposals are being asked about at the moment.',
  'errors.refusal.nothing-to-ask': 'Choose at least one proposal to ask about.',
  'errors.refusal.answers-missing':
    'Someone has not answered everything yet. You can close early; the result will say so.',
  'errors.refusal.bad-date': 'Choose a day from today on, within five years.',
  'errors.refusal.pen-taken': 'Someone else has the pen. They can hand it to you.',
  'errors.refusal.not-the-scribe': 'Only the person with the pen can write.',
  'errors.refusal.text-moved-on':
    'The text has changed meanwhile. Your change is kept: put it into the new text.',
  'errors.refusal.passage-gone': 'That passage is not in the text any more. Look at the text as it is now.',
  'errors.refusal.no-such-suggestion': 'That suggestion is not open any more.',
  'errors.refusal.no-reading': 'The group is not reading the text together at the moment.',
} as const satisfies Record<`errors.refusal.${RefusalCode}`, string>;

/** Besides the protocol's: what the page itself finds. */
export type PageProblem = 'offline' | 'too-late' | 'sent-elsewhere' | 'unknown';

/** What is not an answer of the rules: the network, the server, a bad or an old address. */
const problems = {
  'errors.problem.malformed':
    'The server did not understand this. What you wrote is kept; try again in a moment.',
  'errors.problem.wrong-version': 'This page is out of date. Load it again: what you wrote is kept.',
  'errors.problem.unauthorised': 'This link or seat does not work any more. Join again with the code.',
  'errors.problem.forbidden': 'That is not for this seat. Ask your facilitator.',
  'errors.problem.no-such-room':
    'There is no room with this code. Check its six letters with your facilitator.',
  'errors.problem.no-such-seat-code':
    'No seat has this code, or its five minutes are over. Ask for a new one on the other phone, or ask your narrator.',
  'errors.problem.no-such-session':
    'There is no such session. It may have been deleted; check your facilitator link.',
  'errors.problem.no-such-deck': 'These cards are not here in your language. Choose English.',
  'errors.problem.no-such-page': 'There is nothing at this address. Go to the start page.',
  'errors.problem.out-of-order': 'This page and the server had lost step. Look again, then try once more.',
  'errors.problem.too-many-rooms':
    'This session has as many rooms as one may have. Open another session for the other groups.',
  'errors.problem.deck-moved-on':
    'These cards were changed on another page meanwhile. Look at them as they are now, then make your change again.',
  'errors.problem.gone':
    'This seat or this room is not there any more. If you did not leave, join again with the code.',
  'errors.problem.too-large': 'That is too long to send. Make it shorter.',
  'errors.problem.too-fast': 'That was a lot at once. It is kept and goes out in a moment.',
  'errors.problem.too-many-requests': 'Too many tries from here. Wait a minute, then try again.',
  'errors.problem.broken':
    'Something went wrong on the server. What you wrote is kept; try again in a moment.',
  'errors.problem.overloaded': 'The server has a lot to do. What you did is kept and goes out in a moment.',
  'errors.problem.unavailable':
    'The server cannot store anything at the moment. What you did is kept and goes out when it can.',
  'errors.problem.offline': 'No network. What you did is kept on this phone.',
  'errors.problem.too-late': 'The room has gone on meanwhile. Do it again if you still mean it.',
  'errors.problem.sent-elsewhere': 'Another tab of yours is sending this.',
  'errors.problem.unknown': 'Something went wrong. What you wrote is kept; try again in a moment.',
} as const satisfies Record<`errors.problem.${ProblemCode | PageProblem}`, string>;

export const errors = { ...refusals, ...problems } as const;
