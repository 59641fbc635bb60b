/** Le jeu en trois images, pour qui joue la première fois. */
export const walk = {
  'walk.title': 'Le jeu en trois images',
  'walk.offer': 'La première fois\u202F? Voyez le jeu en trois images.',
  'walk.show': 'Voir',
  'walk.skip': 'Non, merci',
  'walk.page': '{n} sur {of}',
  'walk.back': 'Retour',
  'walk.done': 'C’est compris',
  'walk.floor': 'Une personne parle, les autres écoutent',
  'walk.floor.what':
    'La narratrice ouvre une carte et donne la parole. À votre tour, parlez ou passez. Pour parler encore, levez la main.',
  'walk.vote': 'Personne ne voit votre vote',
  'walk.vote.what':
    'Puis vous votez\u00A0: continuer, en rester là ou parler d’abord. On ne voit que les nombres.',
  'walk.levels': 'Ce qu’on peut faire, à quatre niveaux',
  'walk.levels.what':
    'Vous écrivez des propositions et soutenez celles des autres. Ce que le groupe choisit, vous l’emportez.',
} as const;
