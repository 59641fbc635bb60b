import type { SituationWordsOf } from '../words.ts';

export const digitalToolsSituations: SituationWordsOf<'digital-tools'> = {
  'digital-tools-1': {
    title: 'Vendredi, vingt heures',
    aspect: 'Le droit à la déconnexion',
    text: 'Mme D. est travailleuse sociale dans un centre d’action sociale. Sa charge de travail est lourde et les urgences sont fréquentes : violences intrafamiliales, menaces d’expulsion, personnes qui cherchent un toit pour la nuit. Un vendredi, elle finit à dix-neuf heures et rentre chez elle. À vingt heures, son téléphone professionnel sonne, et une famille en détresse laisse un message vocal : elle vient de recevoir un avis d’expulsion à effet immédiat. Lundi matin, elle doit quitter son logement.',
    questions: [
      'Doit-elle rappeler la famille, pour lui éviter l’expulsion de lundi ?',
      'Doit-elle prendre contact avec des associations et des services juridiques pour trouver une issue ?',
      'Le droit à la déconnexion tient-il dans un cas pareil ?',
    ],
  },
  'digital-tools-2': {
    title: 'Une île mal connectée',
    aspect: 'Le droit à l’équipement numérique',
    text: 'Nicole est travailleuse sociale dans un centre social, sur une île isolée de 2 500 habitants. Elle doit renouveler une demande de soins médicaux, dont dépend l’accès d’une personne à des ressources. Le téléphone et Internet tombent sans cesse en panne, et les villes avec leurs administrations sont loin. Pour les gens de l’île, chaque démarche est une épreuve.',
    questions: [
      'Comment Nicole peut-elle contourner l’obstacle de la distance ?',
      'Qu’est-ce qui donnerait aux habitants un meilleur accès aux services essentiels ?',
      'Comment améliorer le réseau ?',
      'Qui pourrait-elle alerter sur ses difficultés ?',
    ],
  },
  'digital-tools-3': {
    title: 'La boîte est pleine',
    aspect: 'Aider à se servir des outils numériques',
    text: 'Dans un centre social, une travailleuse sociale écrit souvent des courriels aux personnes qu’elle accompagne : pour fixer un rendez-vous, ou dire où en est une demande. Certaines ne trient ni ne vident jamais leur boîte. Elle se remplit, et les nouveaux messages n’arrivent plus. La travailleuse sociale n’obtient pas de réponse, et les dossiers s’accumulent.',
    questions: [
      'Comment savoir quelles personnes sont concernées, et le leur faire savoir ?',
      'Quel appui technique aiderait, face à ces problèmes, à la fois la professionnelle et les personnes accompagnées ?',
      'A-t-elle d’autres moyens de les joindre quand les messages restent non lus ou sans réponse ?',
      'Comment expliquer aux personnes l’intérêt de garder assez de place dans leur boîte ?',
      'Quels autres moyens de communication rendraient le service moins dépendant du courriel ?',
    ],
  },
};
