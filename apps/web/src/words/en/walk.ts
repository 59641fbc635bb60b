/** The game in three pictures, for who plays for the first time. */
export const walk = {
  'walk.title': 'The game in three pictures',
  'walk.offer': 'First time here? See the game in three pictures.',
  'walk.show': 'Show me',
  'walk.skip': 'No, thanks',
  'walk.page': '{n} of {of}',
  'walk.back': 'Back',
  'walk.done': 'Got it',
  'walk.floor': 'One speaks, the others listen',
  'walk.floor.what':
    'The narrator opens a card and gives the floor. When it comes to you, speak or pass. To speak again, raise your hand.',
  'walk.vote': 'Nobody sees how you vote',
  'walk.vote.what': 'Then you vote: go on, stop here, or talk first. Only the numbers are shown.',
  'walk.levels': 'What could be done, on four levels',
  'walk.levels.what': 'You write proposals and back those of others. What the group chooses, you take home.',
} as const;
