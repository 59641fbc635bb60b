export const phone = {
  'phone.title': 'Ce téléphone',
  'phone.open': 'Ce téléphone : son, vibreur, écran',
  'phone.what': 'Pour vous seule. C’est gardé sur ce téléphone.',
  'phone.tone': 'Un son bref quand vient mon tour',
  'phone.tone.what': 'Les autres l’entendent aussi.',
  'phone.buzz': 'Vibrer quand vient mon tour',
  'phone.buzz.what': 'Certains téléphones ne le peuvent pas.',
  'phone.awake': 'Garder l’écran allumé',
  'phone.awake.what': 'Quand vous êtes narratrice ou avez la parole. Cela use un peu la batterie.',
  'phone.install': 'Ajouter à l’écran d’accueil',
  'phone.install.what': 'Le jeu s’ouvre alors comme une application. Ce que vous avez vu se lit sans réseau.',
} as const;
