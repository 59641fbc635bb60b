/** What this phone does for its owner. */
export const phone = {
  'phone.title': 'This phone',
  'phone.open': 'This phone: tone, buzz, screen',
  'phone.what': 'For you alone. It is kept on this phone.',
  'phone.tone': 'A short tone when my turn comes',
  'phone.tone.what': 'The others hear it too.',
  'phone.buzz': 'Buzz when my turn comes',
  'phone.buzz.what': 'Not every phone can.',
  'phone.awake': 'Keep the screen on',
  'phone.awake.what': 'While you narrate or have the floor. It takes some battery.',
  'phone.install': 'Add to the home screen',
  'phone.install.what': 'It then opens like an app. What you have seen can be read without a network.',
} as const;
