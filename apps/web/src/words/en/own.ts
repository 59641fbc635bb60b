/** Cards and resources of one's own: writing them, files, and what a session plays with. */
export const own = {
  'own.title': 'Cards of your own',
  'own.what':
    'Write situations from your own practice, beside those of the guide. Cards travel as files: hand yours on, or take in someone else’s.',
  'own.here':
    'What you write stays on this device. Save it as a file to play with it or to keep it elsewhere.',
  'own.name': 'Name of the collection',
  'own.name.first': 'My cards',
  'own.session': 'Cards of this session',
  'own.session.what':
    'Add cards of your own, and choose which cards the rooms may play. Rooms have the change from their next card on.',
  'own.session.open': 'Add and choose cards',
  'own.session.back': 'Back to the session',
  'own.cards':
    '{n, plural, =0 {No card of your own yet} one {# card of your own} other {# cards of your own}}',
  'own.resources':
    '{n, plural, =0 {No resource of your own yet} one {# resource of your own} other {# resources of your own}}',
  'own.row.change': 'Change “{title}”',
  'own.row.change.short': 'Change',
  'own.row.remove': 'Take out “{title}”',
  'own.row.remove.short': 'Take out',
  'own.remove.title': 'Take out “{title}”?',
  'own.remove.what':
    'It goes for good. Only where a room has already opened it can that room still read it. Save it as a file first if you want to keep it.',
  'own.remove.not': 'Leave it',

  'own.write': 'Write a card',
  'own.change': 'Change this card',
  'own.advice': 'What makes a good card',
  'own.count.words': '{n} of {most} words.',
  'own.count.characters': '{n} of {most} characters.',
  'own.question': 'Question {n}',
  'own.question.add': 'Add a question',
  'own.question.up': 'Move question {n} up',
  'own.question.down': 'Move question {n} down',
  'own.question.remove': 'Take out question {n}',
  'own.note': 'A word of care',
  'own.note.hint': 'Shown before the card is read, where it tells of suicide, violence or abuse.',
  'own.language': 'Language of the text',
  'own.language.hint': 'It is shown as you wrote it to everyone, whatever language their screen speaks.',
  'own.resources.linked':
    '{n, plural, =0 {Resources for this card: none yet} one {Resources for this card: #} other {Resources for this card: #}}',
  'own.resources.which': 'Offered in step 3 with this card',
  'own.previews': 'How it will look',
  'own.preview.phone': 'On a phone',
  'own.preview.display': 'On a big screen',
  'own.preview.paper': 'On paper',
  'own.keep': 'Keep it',
  'own.back': 'Back to the list',
  'own.back.what': 'What you have begun stays on this device until you keep it.',
  'own.begun': 'This was changed elsewhere since you began to change it here. You see it as it is now.',
  'own.begun.take': 'Show what I had begun',
  'own.wants.title': 'Give it a title.',
  'own.wants.text': 'Write the text first.',

  'own.resource.write': 'Write a resource',
  'own.resource.change': 'Change this resource',
  'own.resource.title': 'Title',
  'own.resource.text': 'Text',
  'own.resource.text.hint': 'Read aloud in about a minute. An empty line begins a new paragraph.',
  'own.resource.points': 'Points to remember',
  'own.resource.points.hint': 'One on each line.',
  'own.resource.law': 'Law that it rests on',
  'own.resource.advice': 'What makes a good resource',
  'own.resource.advice.one': 'Keep to one thing to know',
  'own.resource.advice.one.what': 'What helps with the card on the table. The rest is another resource.',
  'own.resource.advice.aloud': 'Write it to be heard',
  'own.resource.advice.aloud.what':
    'Someone reads it aloud, in about a minute. Short sentences, and words that one says.',
  'own.resource.advice.whose': 'Say whose rule it is',
  'own.resource.advice.whose.what':
    'A law, a house rule or a habit are not the same. Where countries differ, say which one it holds for.',
  'own.resource.advice.points': 'End with what to remember',
  'own.resource.advice.points.what':
    'A few points of one line each. Best begin with what one does: ask, lock, write down.',
  'own.resource.advice.nobody': 'Let nobody be recognised',
  'own.resource.advice.nobody.what':
    'An example may be made up. A real person, team or place does not belong here.',
  'own.resource.alone': 'Your own resources',
  'own.resource.count': 'Text and points: {n} of {most} words.',

  'own.files': 'Files',
  'own.files.what':
    'A card in the file that is already here replaces the one here. The table opens in any spreadsheet, and can be changed there and taken in again.',
  'own.import': 'Take in a file',
  'own.export.json': 'Save as a file',
  'own.export.csv': 'Save as a table (CSV)',
  'own.taken':
    'Taken in: {cards, plural, one {# card} other {# cards}} and {resources, plural, one {# resource} other {# resources}}.',
  'own.flaws':
    '{n, plural, one {There is something to mend in this file} other {There are # things to mend in this file}}',
  'own.flaws.what': 'Nothing was taken in. Mend these places in the file, then take it in again.',
  'own.flaws.more': '{n, plural, one {And one more place.} other {And # more places.}}',
  'own.flaw.whole': 'The whole file:',
  'own.flaw.line': 'Line {line}, {place}:',
  'own.flaw.too-large': 'It has {found} bytes; at most {expected} fit. Divide it into several files.',
  'own.flaw.not-json':
    'The file cannot be read from here on: {found}. A comma or a quotation mark may be missing, or be one too many.',
  'own.flaw.line-alone': 'Line {line}:',
  'own.flaw.not-text':
    'This is no text file. In your office program, save the table as CSV (UTF-8), then take that in.',
  'own.flaw.nothing-in-it': 'No card and no resource is in this file.',
  'own.flaw.repeated-field': 'This name stands twice: {found}. Keep one of the two.',
  'own.flaw.extra-cell':
    'There is no column for this: {found}. A text with a comma or semicolon needs quotation marks around it.',
  'own.flaw.not-csv': 'A quotation mark is not closed, so that the columns cannot be told apart.',
  'own.flaw.not-this-format':
    'This is not a file of cards that this page can read. Expected: {expected}. Found: {found}.',
  'own.flaw.unknown-field': 'Nothing of this name belongs here: {found}. Take it out or correct the name.',
  'own.flaw.missing': 'This is missing.',
  'own.flaw.wrong-kind': 'Of the wrong kind. Expected: {expected}. Found: {found}.',
  'own.flaw.empty': 'Nothing stands here. Fill it in.',
  'own.flaw.too-long': '{found} characters; at most {expected} fit.',
  'own.flaw.too-many': '{found} of them; at most {expected} fit.',
  'own.flaw.not-one-of': 'Expected one of: {expected}. Found: {found}.',
  'own.flaw.bad-id':
    'An id begins with “own-” and has small letters, digits and hyphens. Found: {found}. You may also leave it out.',
  'own.flaw.bad-language': 'A language is written like these: {expected}. Found: {found}.',
  'own.flaw.bad-characters': 'There are signs in it that are not text. Save the file as UTF-8 and try again.',
  'own.flaw.repeated-id': 'Another item has the same id: {found}. Give each its own, or leave it out.',
  'own.flaw.no-such-resource': 'There is no resource of this name: {found}.',

  'own.choose': 'Cards in play',
  'own.choose.what': 'A card that is not ticked is neither drawn nor offered to the narrator.',
  'own.choose.count': '{n} of {all} cards in play',
  'own.choose.all': '{theme}: all',
  'own.choose.none': '{theme}: none',
  'own.choose.nothing': 'No card is left to be played. Tick one at least.',
  'own.choose.keep': 'Play with this choice',
  'own.choose.changed': 'Not kept yet.',
} as const;
