import type { DeckWords } from '../words.ts';

export const prompts: DeckWords['prompts'] = {
  'what-do-you-think': 'And you, what do you think?',
  'her-questions': 'What questions is the social worker asking herself?',
  'problems-raised': 'What problems does this situation raise?',
  'how-you-see-it': 'How do you see the problem that we have identified?',
  'issues-at-stake': 'What is at stake in this situation?',
};

/** What the narrator does, told apart from what she may say. The words in `toSay` are meant to be read out as they stand. */
export const scripts: DeckWords['scripts'] = {
  lobby: {
    toDo: [
      'Wait until everyone is here. Give a seat to whoever has no phone.',
      'Say how much time there is, and when you will stop.',
      'Let the players choose the themes, and the levels if they wish.',
      'Read the talking agreement aloud and ask whether all can accept it.',
      'Say what is kept of the session, for how long, and who will see it.',
    ],
    toSay: [
      'Welcome. I am the narrator. I do not play: I keep the time, give the floor and lead us from step to step.',
      'We are going to talk about a situation from the field. There is no right answer to find, and nobody is being marked.',
      'If it reminds you of someone you know, tell it without a name, and without what would betray her.',
      'Is there anything that you need before we begin?',
    ],
  },
  situation: {
    toDo: [
      'Draw a card, or pick one. If it carries a word of care, read that first and wait a moment.',
      'Read the situation aloud, slowly, and then its questions.',
      'Leave half a minute of silence, so that each can read again.',
      'Gather first reactions. Do not let a discussion start yet.',
    ],
    toSay: [
      'Here is the situation. I read it once; then you can read it again.',
      'In a word or two: what surprised you?',
      'What caught your interest?',
      'Is there something in the text that is not clear?',
    ],
  },
  discussion: {
    toDo: [
      'Give the floor to each in turn. Nobody interrupts, and nobody judges.',
      'Let people pass. Come back to them at the end of the round.',
      'Rephrase what you hear when it gets long, or when tempers rise.',
      'If the talk stalls or heats up, put one of the five questions to the table.',
      'After the round open the floor, first to those who have spoken least.',
      'Before you go on, sum up in a few lines that all can see.',
    ],
    toSay: [
      'Each of you in turn: how do you read this situation? What matters most in it? What does it call to mind, and what do you ask yourself?',
      'You may also pass, or write instead of speaking.',
      'If I have understood you well, you are saying that … Is that right?',
      'We have heard two views on this. Let us keep both.',
      'Who has not spoken and would like to?',
    ],
  },
  resources: {
    toDo: [
      'Open one resource after another for everyone, and read it aloud. Two or three are enough.',
      'Begin with those that the card names. Take others if the talk has gone elsewhere.',
      'After each, ask what it changes. Leave time.',
      'Then open the vote. The players decide, not you. If it is a tie, let them talk and put it again.',
    ],
    toSay: [
      'We have heard each other. Now let us hear what the law and other colleagues say.',
      'What does this change in the way you see the situation?',
      'Is it the same in our country, and in our service?',
      'Would you like to go on to courses of action, or to stop here? Both are good ways to end.',
    ],
  },
  action: {
    toDo: [
      'Show the systems board and explain the levels, with one example each.',
      'Say how the group will propose: all at once, by turns, or in silence.',
      'Invite as many ideas as they like. Nobody judges an idea while ideas are coming.',
      'For each proposal ask for the level that it touches, and who holds the power to act.',
      'If a level stays empty, ask why. If two proposals say the same, merge them.',
      'Leave time to back what others have proposed.',
    ],
    toSay: [
      'What could be done? It may be small, and it may start tomorrow.',
      'On which level is that: one person, the team, the organisation, or policy?',
      'Who can decide it? What would be a first step?',
      'Nothing is here yet for the organisation. Is there nothing to do, or do we think that we have no say?',
      'Which of these would you stand behind?',
    ],
  },
  end: {
    toDo: [
      'Ask for a volunteer to write the summary of the courses of action. The others follow, and help.',
      'Read the summary aloud. Ask whether each finds herself in it.',
      'Look round the table. If a card has touched somebody, see to it that she does not leave alone with it.',
      'Play another round, or close the room. Remind everyone until when the summary can be downloaded.',
    ],
    toSay: [
      'Who would like to take the pen?',
      'What do you take away with you? One sentence each, for those who wish.',
      'What will you try first?',
      'What was told here about people stays here. The ideas may travel.',
      'Thank you.',
    ],
  },
};
