import type { DeckWords } from '../words.ts';

export const levels: DeckWords['levels'] = {
  individual: {
    name: 'Individu',
    inShort: 'ce que je peux faire, avec cette personne',
    explanation:
      'C’est le niveau le plus proche de la personne. L’accompagnement est fait sur mesure pour quelqu’un en situation de vulnérabilité. Quels sont ses besoins propres ? Qu’est-ce qui améliorerait sa vie et lui donnerait plus d’autonomie ? C’est aussi le niveau de sa propre pratique. Que faut-il demander, écrire, expliquer, laisser de côté ?',
    examples: [
      'Lui expliquer, avant de remplir le formulaire, à quoi sert chaque réponse.',
      'Convenir avec elle de la façon de nous joindre, et des moments où il n’y a pas de réponse.',
      'Écrire l’effet dans le dossier, et non le diagnostic.',
    ],
  },
  team: {
    name: 'Équipe',
    inShort: 'ce dont nous convenons entre collègues',
    explanation:
      'Une équipe, un service, une unité. Comment travaillons-nous ensemble, et comment coordonner toutes celles qui répondent aux besoins de ces personnes ? Par des réunions régulières, par le partage d’informations, par la formation, seule ou ensemble. Il importe que chaque membre soit partie prenante : sinon les personnes en marge tombent entre deux bureaux.',
    examples: [
      'Réserver une demi-heure par mois aux dilemmes numériques.',
      'Faire relire chaque publication par une collègue avant la mise en ligne.',
      'Convenir de qui répond quand l’une de nous est en congé.',
    ],
  },
  organisation: {
    name: 'Organisation',
    inShort: 'ce que l’institution met en place',
    explanation:
      'Ici, on peut interroger l’institution elle-même : ses politiques, ses principes, ses habitudes et ses façons de penser. Qu’est-ce qui aide ces personnes, qu’est-ce qui leur fait obstacle ? La réponse peut être un nouveau dispositif, un partenariat renforcé, une campagne de sensibilisation. Et l’on veille à la suite : l’organisation s’engage-t-elle, le dispositif voit-il le jour ?',
    examples: [
      'Mettre par écrit combien de temps chaque type de dossier est conservé, et qui le détruit.',
      'Fournir téléphones et comptes de travail, pour que personne n’ait à utiliser les siens.',
      'Rédiger une nétiquette avec les professionnelles, les résidents et les familles.',
    ],
  },
  policy: {
    name: 'Politique',
    inShort: 'ce que permettent la loi et les politiques publiques',
    explanation:
      'La politique locale, nationale, européenne et internationale. Certaines mesures, numériques ou non, aident les personnes du mauvais côté de la fracture numérique ; d’autres leur nuisent. À ce niveau, on veille et l’on montre ce qui se passe sur le terrain. On cherche des alliées qui puissent le porter auprès de celles et ceux qui font les lois. On peut ainsi peser sur les décisions, au service des plus vulnérables.',
    examples: [
      'Signaler à l’association professionnelle ce qu’un guichet fermé signifie pour les gens.',
      'Demander aux autorités de garder une version papier de chaque démarche en ligne.',
      'Réclamer l’éthique numérique dans la formation initiale des travailleuses sociales.',
    ],
  },
};
