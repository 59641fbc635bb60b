/**
 * Where a card of one's own is refused. Far above what a good card has (`CARD_LIMITS`), which is advice: these only keep
 * a file or a stuck key from being a burden to everyone's phone.
 */
export const OWN_LIMITS = {
  nameCharacters: 80, // a line in a list of files
  titleCharacters: 120, // twice what fits a card
  aspectCharacters: 120,
  textCharacters: 3000, // some 500 words: four times a long card
  dilemmaCharacters: 2000,
  questionCharacters: 500,
  questions: 10, // twice what a group can take
  noteCharacters: 300,
  linkedResources: 20, // three times what the fullest card of the guide names
  paragraphs: 20,
  points: 30,
  lawCharacters: 300,
  situations: 100, // four times the guide's deck
  resources: 100,
  bytes: 262_144, // of the file: what a phone loads in two seconds on a slow network; 150 long cards fit
} as const;
