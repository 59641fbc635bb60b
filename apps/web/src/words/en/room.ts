/** What stands around every screen of a room: the line to the server, and the end of a seat. */
export const room = {
  'room.title': 'Room {code}',
  'room.coming': 'Coming into room {code}',
  'room.coming.slow': 'This takes longer than usual. We go on trying; what you wrote is kept on this phone.',
  'room.quiet': 'Trying to reach the room again',
  'room.away': 'No connection. What you write is kept here.',
  'room.slow': 'This network holds up the quick line. Everything still arrives.',
  'room.earlier': 'As you last saw it: {time}.',
  'room.waiting': '{n, plural, one {# thing waits to be sent} other {# things wait to be sent}}',
  'room.notice': 'Something you did before was not taken',
  'room.notice.text': 'You had written:',
  'room.notice.copy': 'Copy the text',
  'room.notice.copied': 'Copied',
  'room.notice.dismiss': 'Understood',

  'room.gone.removed': 'You were taken out of this room',
  'room.gone.removed.what':
    'The narrator or your facilitator did this. What you said stays in the summary. If it was a mistake, join again.',
  'room.gone.left': 'You have left the room',
  'room.gone.left.what': 'What you said stays in the summary. You can join again while the room is open.',
  'room.gone.purged': 'This session has been deleted',
  'room.gone.purged.what': 'Everything in it is gone: names, texts, votes and the summary.',
  'room.gone.replaced': 'Your seat is on another device now',
  'room.gone.replaced.what': 'You go on there. This one can be put away.',
  'room.gone.unknown': 'This seat is no more',
  'room.gone.unknown.what':
    'You have left this room, or were taken out of it. Join again if you were not meant to.',
  'room.gone.refused': 'This phone’s seat is gone',
  'room.gone.refused.what': 'The room does not know this phone. Join it again with the code.',
  'room.gone.old-page': 'This page is out of date',
  'room.gone.old-page.what':
    'The room goes on with a newer version. Load it, and you are back where you were.',
  'room.gone.drafts': 'What you had written and not sent',
  'room.gone.drafts.what': 'It is on this phone only and goes when you go on. Copy what you want to keep.',
  'room.gone.drafts.stay': 'It is kept on this phone, and in its box again once the new version is here.',
  'room.gone.join': 'Join again',
  'room.gone.home': 'To the start',

  'room.new-version': 'A new version is here. Load it before you go on: what you wrote is kept.',
  'room.new-version.load': 'Load the new version',
  'room.new-version.later': 'After the next step',

  'room.broken': 'This screen made a mistake',
  'room.broken.what': 'The room goes on, and what you wrote is kept on this phone.',
  'room.broken.again': 'Show it again',
} as const;
