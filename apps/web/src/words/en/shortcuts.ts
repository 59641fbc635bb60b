/** The keys of the room. */
export const shortcuts = {
  'shortcuts.title': 'Keyboard shortcuts',
  'shortcuts.what': 'For a keyboard: one key each. While you write, a letter is a letter.',
  'shortcuts.hand': 'Raise your hand, or lower it',
  'shortcuts.done': 'End your turn',
  'shortcuts.write': 'Write what you want to say',
  'shortcuts.propose': 'Make a proposal',
  'shortcuts.card': 'Open the card, or close it',
  'shortcuts.resources': 'Read the resources',
  'shortcuts.menu': 'You and this room',
  'shortcuts.more': 'More to do',
  'shortcuts.next': 'Press the big button: the next thing',
  'shortcuts.longer': 'Give the speaker 30 more seconds',
  'shortcuts.questions': 'Go to the questions for everyone',
  'shortcuts.list': 'Show this list',
  'shortcuts.off': 'To switch them off: open the menu, then “This phone”.',
} as const;
