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
  'room.notice.text': 'You had written:',
  'room.notice.dismiss': 'Understood',

  'room.broken': 'This screen made a mistake',
  'room.broken.what': 'The room goes on, and what you wrote is kept on this phone.',
  'room.broken.again': 'Show it again',
} as const;
