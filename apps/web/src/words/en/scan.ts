/** The camera that looks for a code. */
export const scan = {
  'scan.title': 'Scan the code of the room',
  'scan.what': 'Hold the code of your group before the camera. The picture stays on this phone.',
  'scan.looking': 'What the camera sees. Hold the code of the room before it.',
  'scan.stop': 'Close the camera',
  'scan.refused': 'This page may not use the camera. You can allow it in the settings of your browser.',
  'scan.no-camera': 'The camera does not open here. Type the six letters instead.',
  'scan.card': 'This is the code of a card. Scan the one of your room.',
  'scan.other': 'This is no code of a room. Scan the one that your group shows.',
  'scan.elsewhere': 'This code leads to another place: {place}. Scan the one that your group shows.',
} as const;
