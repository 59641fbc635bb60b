export const phone = {
  'phone.title': 'Ce téléphone',
  'phone.open': 'Ce téléphone : son, écran, en changer',
  'phone.what': 'Pour vous seule. C’est gardé sur ce téléphone.',
  'phone.tone': 'Un son bref quand vient mon tour',
  'phone.tone.what': 'Les autres l’entendent aussi.',
  'phone.buzz': 'Vibrer quand vient mon tour',
  'phone.buzz.what': 'Certains téléphones ne le peuvent pas.',
  'phone.awake': 'Garder l’écran allumé',
  'phone.awake.what':
    'Quand vous êtes narratrice ou que vous avez la parole. Cela consomme un peu de batterie.',
  'phone.install': 'Ajouter à l’écran d’accueil',
  'phone.install.what':
    'Le jeu s’ouvre alors comme une application. Ce que vous avez déjà vu se lit sans réseau.',
  'phone.install.share': 'Dans Safari : appuyez sur Partager, puis sur « Sur l’écran d’accueil ».',
  'phone.move': 'Continuer sur un autre téléphone',
  'phone.move.what':
    'Prenez un code ici. Sur l’autre téléphone, ouvrez la salle {room}, choisissez « Ma place est sur un autre téléphone » et tapez-le.',
  'phone.move.get': 'Obtenir un code de place',
  'phone.move.again': 'Obtenir un autre code',
  'phone.move.code': 'Valable jusqu’à {time}, une seule fois. Ce téléphone est alors déconnecté.',
  'phone.keys': 'Raccourcis clavier',
  'phone.keys.what': 'Avec un clavier, une touche fait ce que fait un bouton. La touche ? montre la liste.',
  'phone.keys.list': 'Montrer les raccourcis',
  'phone.move.held':
    'Le téléphone de cette personne est connecté. Un code sert quand un téléphone est perdu.',
} as const;
