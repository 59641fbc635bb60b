/** While a file is made that takes some seconds. */
export const making = {
  'making.begun': 'The file is being made.',
  'making.waiting': '{n, plural, one {# file is made before yours.} other {# files are made before yours.}}',
  'making.part': 'The file is being made: part {part} of {of}.',
  'making.arriving': 'The file is on its way to you.',
  'making.failed': 'The file did not come: {why}',
  'making.failed.cut':
    'The file did not come whole, and nothing was saved. Check the network, then try again.',
  'making.failed.busy': 'Many files are being made right now. Try again in a minute.',
  'making.failed.broken': 'The file could not be made. Try again, or choose another kind of file.',
} as const;
