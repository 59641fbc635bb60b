/** What is said beside a box where something written could identify someone. Advice, never a reproach. */
export const advice = {
  'advice.title': 'Could someone be recognised?',
  'advice.what': 'You decide. This was looked at on your device only.',
  'advice.show': '{words}, show in the text',
  'advice.leave': 'Leave it as it is',
  'advice.heard':
    '{n, plural, one {Below the box: # word or number that could identify someone} other {Below the box: # words or numbers that could identify someone}}',
  'advice.more': '{n, plural, one {and # more} other {and # more}}',

  'advice.why.name': 'A name leads straight to the person.',
  'advice.why.first-name': 'If it is the real first name, those who know the place will know who it is.',
  'advice.why.address': 'This looks like an address: it leads to a door.',
  'advice.why.birth': 'A date of birth and little else is enough to find someone.',
  'advice.why.phone': 'This looks like a phone number: it reaches one person.',
  'advice.why.mail': 'An e-mail address mostly carries a name.',
  'advice.why.account': 'An account shows who is behind it.',
  'advice.why.iban': 'This looks like a bank account: it belongs to someone.',
  'advice.why.national-number': 'This looks like a number that one person alone has.',
  'advice.why.file-number': 'With its number, colleagues can open the file.',
  'advice.why.plate': 'This looks like a number plate: it leads to who owns the car.',

  'advice.instead.name': 'Rather: a mother, a colleague, a man in his thirties.',
  'advice.instead.first-name': 'Rather: another first name, or a young man, a resident.',
  'advice.instead.address': 'Rather: a flat near the centre, a hostel.',
  'advice.instead.birth': 'Rather: a child of about ten, a woman in her sixties.',
  'advice.instead.phone': 'Rather: by phone, on her own phone.',
  'advice.instead.mail': 'Rather: by e-mail.',
  'advice.instead.account': 'Rather: a private account, and the name of the network.',
  'advice.instead.iban': 'Rather: her account.',
  'advice.instead.national-number': 'Rather: an official number.',
  'advice.instead.file-number': 'Rather: a file of ours.',
  'advice.instead.plate': 'Rather: a visitor’s car.',
} as const;
