/** La salle d’entraînement : une narratrice seule avec des joueuses inventées. */
export const rehearse = {
  'rehearse.title': 'S’entraîner à narrer',
  'rehearse.what':
    'Menez une partie seule avant d’en mener une avec un groupe. Les joueuses sont inventées. Elles parlent, passent, lèvent la main, votent et proposent.',
  'rehearse.how':
    'Vous choisissez le rythme\u00A0: une chose à la fois, lentement, ou comme dans une vraie partie.',
  'rehearse.nothing': 'Rien n’est envoyé et rien n’est gardé. Vous ne pouvez rien abîmer.',
  'rehearse.size': 'Combien de joueuses',
  'rehearse.size.n': '{n, plural, one {# joueuse} other {# joueuses}}',
  'rehearse.begin': 'Commencer l’entraînement',
  'rehearse.cards': 'Les cartes arrivent.',
  'rehearse.frame': 'Entraînement',
  'rehearse.frame.what': 'Entraînement. Les personnes sont inventées et rien n’est gardé.',
  'rehearse.speed': 'Le rythme des joueuses',
  'rehearse.pause': 'Pause',
  'rehearse.next': 'Suite',
  'rehearse.slow': 'Lent',
  'rehearse.usual': 'Normal',
  'rehearse.said': '{name}\u00A0: «\u00A0{words}\u00A0»',
  'rehearse.ready': 'Appuyez sur Suite pour voir ce que font les joueuses.',
  'rehearse.goes-on': 'Les joueuses continuent d’elles-mêmes.',
  'rehearse.waits': 'Tout le monde vous attend.',
  'rehearse.over': 'L’entraînement est fini. Recommencez ou quittez.',
  'rehearse.menu': 'Cet entraînement',
  'rehearse.again': 'Recommencer',
  'rehearse.leave': 'Quitter l’entraînement',
} as const;
