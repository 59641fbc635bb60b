export const home = {
  'home.title': 'Join a room',
  'home.headline': 'Think it through, together.',
  'home.what':
    'A small group talks over one real situation from social work in a digital age, and leaves with things to do. No score, no right answer.',
  'home.code': 'Code of your room',
  'home.code.hint': 'Six letters, from your facilitator or the big screen.',
  'home.code.empty': 'Type the six letters of your room.',
  'home.code.wrong': 'A room code has six letters and no digits. Check it with your facilitator.',
  'home.join': 'Join',
  'home.open': 'Open a session',
  'home.seats': 'Your seats on this phone',
  'home.seat': '{name} in room {code}',
  'home.sessions': 'Your sessions',
  'home.session': '{name}, until {day}',
  'home.missing.title': 'Nothing here',
  'home.missing': 'There is no page at this address. It may have been cut off when it was copied.',
  'home.missing.back': 'To the start',
} as const;
