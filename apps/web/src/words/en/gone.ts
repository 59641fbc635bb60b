/** The end of a seat: why, and what to do. And the end of a page: a newer one is here. */
export const gone = {
  'gone.removed': 'You were taken out of this room',
  'gone.removed.what':
    'The narrator or your facilitator did this. What you said stays in the summary. If it was a mistake, join again.',
  'gone.left': 'You have left the room',
  'gone.left.what': 'What you said stays in the summary. You can join again while the room is open.',
  'gone.purged': 'This session has been deleted',
  'gone.purged.what': 'Everything in it is gone: names, texts, votes and the summary.',
  'gone.replaced': 'Your seat is on another device now',
  'gone.replaced.what': 'You go on there. This one can be put away.',
  'gone.unknown': 'This seat is no more',
  'gone.unknown.what':
    'You have left this room, or were taken out of it. Join again if you were not meant to.',
  'gone.refused': 'This phone’s seat is gone',
  'gone.refused.what': 'The room does not know this phone. Join it again with the code.',
  'gone.old-page': 'This page is out of date',
  'gone.old-page.what': 'The room goes on with a newer version. Load it, and you are back where you were.',
  'gone.drafts': 'What you had written and not sent',
  'gone.drafts.what': 'It is on this phone only and goes when you go on. Copy what you want to keep.',
  'gone.drafts.stay': 'It is kept on this phone, and in its box again once the new version is here.',
  'gone.join': 'Join again',
  'gone.home': 'To the start',

  'gone.newer': 'A new version is here. Load it before you go on: what you wrote is kept.',
  'gone.newer.load': 'Load the new version',
  'gone.newer.later': 'After the next step',
} as const;
