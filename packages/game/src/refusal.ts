/** Why a command was refused: one line of meaning each. Screens say it in the person's language by its code. */
export const REFUSALS = {
  // who and where
  'not-here': 'You are not in this room any more.',
  'not-the-narrator': 'Only the narrator can do this.',
  'not-a-player': 'Only players can do this; the narrator does not play.',
  'not-the-facilitator': 'Only the facilitator can do this.',
  'not-your-seat': 'You can act only for yourself; the narrator also for seats without a device.',
  'no-such-participant': 'That person is not in this room.',
  'room-closed': 'This room is closed; it can still be read.',
  'wrong-stage': 'This cannot be done at this point of the game.',
  'wrong-step': 'This belongs to another step of the round.',
  'already-open': 'This room is already open.',
  // lobby
  'name-empty': 'Give a name; a pseudonym is welcome.',
  'name-too-long': 'That name is too long; use at most 40 characters.',
  'name-taken': 'Someone here already has that name. Choose another.',
  'room-full': 'This room is full: ten players and a narrator. Ask for a second room.',
  'room-locked': 'The narrator has closed the door of this room. Ask them to open it.',
  'themes-not-offered': 'Choose one or more of the themes of this session.',
  'no-themes': 'The players first choose at least one theme.',
  'no-levels': 'Choose at least one level.',
  'too-few-players': 'A round needs a narrator and at least two players.',
  // narrator
  'narrator-settled': 'The facilitator settles who narrates in this room.',
  'narrator-seated': 'There is a narrator; she can hand over.',
  'no-narrator': 'Appoint a narrator first.',
  'not-a-candidate': 'That person does not stand for narrator.',
  'already-a-candidate': 'That person already stands for narrator.',
  'already-approved': 'You already approve of that person.',
  'not-approved': 'You do not approve of that person at the moment.',
  'no-device': 'A seat without a device cannot do this.',
  'no-tie-to-settle': 'Lots are drawn only when all have approved someone and nobody has a majority.',
  'not-the-deputy': 'Only the deputy can take the chair.',
  'narrator-not-away-long-enough': 'The narrator has not been away long enough.',
  // steps
  'not-everyone-heard':
    'Someone has not spoken or passed yet. You can end the step early; it will stand in the log.',
  'no-situation-yet': 'Open a situation first.',
  'no-yes-yet': 'The players first vote to go on.',
  'vote-is-open': 'Close the vote first.',
  'reveal-first': 'Reveal the silent proposals first.',
  'nothing-to-undo': 'It is too late to take this back.',
  'moved-on': 'The room has moved on meanwhile; look again.',
  // situation
  'no-such-situation': 'That card is not in this deck.',
  'theme-not-chosen': 'That card is of a theme that the group did not choose.',
  'already-played': 'This room has played that card. Ask for it again if you mean it.',
  'no-situation-left': 'All cards of the chosen themes were played. Choose more themes or play one again.',
  'no-such-reaction': 'That reaction is not there.',
  'not-yours': 'You can change only what is yours.',
  'too-many': 'That is as many as fit here.',
  // floor
  'not-your-floor': 'You do not have the floor.',
  'floor-moved': 'The floor has moved on meanwhile; look again.',
  'has-the-floor': 'That person already has the floor.',
  'nobody-has-the-floor': 'Nobody has the floor.',
  'hand-already-up': 'That hand is already up.',
  'hand-not-up': 'That hand is not up.',
  'not-due': 'That person is not waiting for a turn.',
  'wrong-order': 'The new order must name the same people as the old one.',
  'bad-time': 'That length of time is out of bounds.',
  'no-deadline': 'This turn has no deadline to extend.',
  'prompt-not-shown': 'No question is on the screens.',
  // texts
  'text-empty': 'Write something first.',
  'text-too-long': 'That text is too long for its place.',
  // resources and vote
  'no-such-resource': 'That resource is not in this deck.',
  'resource-not-open': 'No resource is open.',
  'nothing-to-show': 'There is nothing of that kind to show yet.',
  'no-open-vote': 'There is no vote open.',
  'no-ballots': 'Nobody has voted yet.',
  'ballots-missing': 'Someone has not voted yet. You can close early; the count will say so.',
  // offered cards
  'no-such-offer': 'That card is not on offer.',
  'offer-settled': 'The narrator has already answered about that card.',
  // board
  'level-not-chosen': 'The group did not choose that level.',
  'no-such-proposal': 'That proposal is not on the board.',
  'own-proposal': 'You made that proposal; backing is for the others.',
  'already-backed': 'You already back that proposal.',
  'not-backed': 'You do not back that proposal at the moment.',
  'shared-proposal': 'Others made this proposal with you; it cannot be withdrawn by one.',
  'nothing-to-merge': 'Choose two or more different proposals to merge.',
  'nothing-to-reveal': 'There is nothing to reveal.',
  // acceptable to all
  'not-on-the-list': 'That proposal is not on the list of those to be carried.',
  'consent-is-open': 'Close the consent round first.',
  'no-open-consent': 'There is no consent round open.',
  'nothing-to-ask': 'Choose at least one proposal to ask about.',
  'answers-missing': 'Someone has not answered everything yet. You can close early; the result will say so.',
  'bad-date': 'Give a day of the calendar, from today on and within five years.',
  // coming back
  'not-still-wanted': 'Only what the group still wants can be taken up again.',
  'already-taken-up': 'That is on the board again already.',
  'times-not-offered': 'This session does not tell speaking times.',
  // end
  'pen-taken': 'Someone else has the pen; it can be handed on.',
  'not-the-scribe': 'Only who holds the pen can write.',
  'text-moved-on': 'The text has changed meanwhile; put your change into the new text.',
  'passage-gone': 'That passage is not in the text any more. Look at the text as it is now.',
  'no-such-suggestion': 'That suggestion is not open any more.',
  'no-reading': 'The group is not reading the text together at the moment.',
} as const satisfies Record<string, string>;

export type RefusalCode = keyof typeof REFUSALS;

export interface Refusal {
  code: RefusalCode;
  /** One plain sentence in English. */
  message: string;
}
