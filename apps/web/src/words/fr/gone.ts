export const gone = {
  'gone.removed': 'On vous a retirée de cette salle',
  'gone.removed.what':
    'C’est la narratrice ou votre animatrice qui l’a fait. Ce que vous avez dit reste dans la synthèse. Si ce n’était pas voulu, entrez de nouveau.',
  'gone.left': 'Vous avez quitté la salle',
  'gone.left.what':
    'Ce que vous avez dit reste dans la synthèse. Vous pouvez revenir tant que la salle est ouverte.',
  'gone.purged': 'Cette séance a été supprimée',
  'gone.purged.what': 'Tout a disparu : noms, textes, votes et synthèse.',
  'gone.replaced': 'Votre place est maintenant sur un autre appareil',
  'gone.replaced.what': 'Vous continuez là-bas. Vous pouvez ranger celui-ci.',
  'gone.unknown': 'Cette place n’existe plus',
  'gone.unknown.what':
    'Vous avez quitté cette salle, ou on vous en a retirée. Si ce n’était pas voulu, entrez de nouveau.',
  'gone.refused': 'Cette place n’est plus valable',
  'gone.refused.what': 'La salle ne connaît pas ce téléphone. Entrez de nouveau avec le code.',
  'gone.old-page': 'Cette page n’est plus à jour',
  'gone.old-page.what':
    'La salle continue avec une version plus récente. Chargez-la, et vous retrouvez votre place.',
  'gone.drafts': 'Ce que vous aviez écrit sans l’envoyer',
  'gone.drafts.what':
    'Ce texte n’existe que sur ce téléphone et disparaît quand vous continuez. Copiez ce que vous voulez garder.',
  'gone.drafts.stay': 'C’est gardé sur ce téléphone et reviendra à sa place avec la nouvelle version.',
  'gone.join': 'Entrer de nouveau',
  'gone.home': 'Retour au début',

  'gone.newer':
    'Une nouvelle version est là. Chargez-la avant de continuer : ce que vous avez écrit est gardé.',
  'gone.newer.load': 'Charger la nouvelle version',
  'gone.newer.later': 'Après la prochaine étape',
} as const;
