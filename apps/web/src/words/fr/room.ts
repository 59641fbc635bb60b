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
  'room.notice': 'Une de vos actions n’a pas été prise en compte',
  'room.notice.text': 'Vous aviez écrit :',
  'room.notice.copy': 'Copier le texte',
  'room.notice.copied': 'Copié',
  'room.notice.dismiss': 'Compris',

  'room.gone.removed': 'On vous a retirée de cette salle',
  'room.gone.removed.what':
    'C’est la narratrice ou votre animatrice qui l’a fait. Ce que vous avez dit reste dans la synthèse. Si ce n’était pas voulu, entrez de nouveau.',
  'room.gone.left': 'Vous avez quitté la salle',
  'room.gone.left.what':
    'Ce que vous avez dit reste dans la synthèse. Vous pouvez revenir tant que la salle est ouverte.',
  'room.gone.purged': 'Cette séance a été supprimée',
  'room.gone.purged.what': 'Tout a disparu : noms, textes, votes et synthèse.',
  'room.gone.replaced': 'Votre place est maintenant sur un autre appareil',
  'room.gone.replaced.what': 'Vous continuez là-bas. Vous pouvez ranger celui-ci.',
  'room.gone.unknown': 'Cette place n’existe plus',
  'room.gone.unknown.what':
    'Vous avez quitté cette salle, ou on vous en a retirée. Si ce n’était pas voulu, entrez de nouveau.',
  'room.gone.refused': 'Cette place n’est plus valable',
  'room.gone.refused.what': 'La salle ne connaît pas ce téléphone. Entrez de nouveau avec le code.',
  'room.gone.old-page': 'Cette page n’est plus à jour',
  'room.gone.old-page.what':
    'La salle continue avec une version plus récente. Chargez-la, et vous retrouvez votre place.',
  'room.gone.drafts': 'Ce que vous aviez écrit sans l’envoyer',
  'room.gone.drafts.what':
    'Ce texte n’existe que sur ce téléphone et disparaît quand vous continuez. Copiez ce que vous voulez garder.',
  'room.gone.drafts.stay': 'C’est gardé sur ce téléphone et reviendra à sa place avec la nouvelle version.',
  'room.gone.join': 'Entrer de nouveau',
  'room.gone.home': 'Retour au début',

  'room.new-version':
    'Une nouvelle version est là. Chargez-la avant de continuer : ce que vous avez écrit est gardé.',
  'room.new-version.load': 'Charger la nouvelle version',
  'room.new-version.later': 'Après la prochaine étape',

  'room.broken': 'Cet écran a rencontré un problème',
  'room.broken.what': 'La salle continue, et ce que vous avez écrit est gardé sur ce téléphone.',
  'room.broken.again': 'Réafficher',
} as const;
