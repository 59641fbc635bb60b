export const room = {
  'room.title': 'Salle {code}',
  'room.coming': 'Entrée dans la salle {code}',
  'room.coming.slow':
    'C’est plus long que d’habitude. Nous continuons d’essayer ; ce que vous avez écrit est gardé sur ce téléphone.',
  'room.quiet': 'Nouvel essai pour joindre la salle',
  'room.away': 'Pas de connexion. Ce que vous écrivez est gardé ici.',
  'room.slow': 'Ce réseau bloque la liaison rapide. Tout arrive quand même.',
  'room.earlier': 'Ce que vous avez vu en dernier : {time}.',
  'room.waiting': '{n, plural, one {# envoi en attente} other {# envois en attente}}',
  'room.notice.text': 'Vous aviez écrit :',
  'room.notice.dismiss': 'Compris',

  'room.broken': 'Cet écran a rencontré un problème',
  'room.broken.what': 'La salle continue, et ce que vous avez écrit est gardé sur ce téléphone.',
  'room.broken.again': 'Réafficher',
} as const;
