import type { DeckWords } from '../words.ts';

export const method: DeckWords['method'] = [
  {
    title: 'Pour qui, et pour quoi',
    paragraphs: [
      'Réflex’tics s’adresse aux travailleuses sociales et aux étudiantes en travail social. Il leur permet de prendre du recul sur les questions que le numérique leur pose chaque jour. Elles échangent entre pairs sur ce que chacune fait, et trouvent ensemble des règles et des stratégies.',
      'Ce n’est pas un guide de bonnes pratiques. Il ne dit à personne que faire. Il aide celles qui rencontrent une situation à la penser.',
    ],
  },
  {
    title: 'Pourquoi maintenant',
    paragraphs: [
      'En Europe, les services publics se sont dématérialisés, plus vite encore depuis la pandémie de 2020, et des guichets ont fermé. Des personnes qui se débrouillaient seules demandent désormais aux travailleuses sociales de l’aide face aux écrans des services publics et privés. Ce travail nouveau leur est venu, le plus souvent, sans mandat et sans formation. Tout cela change le travail social et met en danger l’accès aux droits.',
    ],
  },
  {
    title: 'Pourquoi un jeu',
    paragraphs: [
      'Un jeu peut sembler une drôle de façon de parler de choses qui ne prêtent pas à rire. Il y a trois raisons à cela.',
      'C’est un jeu de rôle. On fait comme si. Les situations ressemblent à ce que vivent les joueuses, et peuvent bien y faire écho, mais ce ne sont pas les leurs : il y a de la distance, on s’échauffe moins, on voit mieux.',
      'Il se joue entre pairs. Depuis des années, les équipes du travail social sont sous tension et les liens se sont distendus. Réfléchir ensemble à un souci partagé montre ce qu’il est possible de faire. Les travailleuses sociales voient souvent le pouvoir d’agir des personnes qu’elles accompagnent, et cherchent rarement le leur.',
      'Il met l’éthique au centre. Une question simple n’a pas toujours une réponse simple. Le jeu suspend le réflexe : envoyer quelqu’un chez une médiatrice numérique, par exemple, par habitude ou par hâte.',
      'Selon Kolb (1984), on apprend en un cycle : on vit quelque chose, on y revient, on en tire des idées, on les essaie. Une manche suit ce chemin. Dans un jeu, une erreur ne coûte rien et donne à apprendre.',
    ],
  },
  {
    title: 'À quoi servent les niveaux',
    paragraphs: [
      'Les quatre niveaux viennent du modèle écologique d’Urie Bronfenbrenner, de 1979, adapté aux usages du numérique : individu, équipe, organisation, politique, chacun contenu dans le suivant.',
      'Ils montrent où l’on peut agir avec effet, qui y détient le pouvoir d’agir, et comment mettre ce pouvoir en mouvement. Ils évitent aussi qu’un groupe fasse tout reposer sur les épaules d’une seule professionnelle, ou sur l’État.',
      'Ce qui se décide à un niveau se négocie avec les personnes concernées, puis se coordonne avec les autres niveaux.',
    ],
  },
  {
    title: 'Sur quoi rester critique',
    paragraphs: [
      'Le numérique n’est pas neutre. Quelques très grandes entreprises, proches du monopole, le pilotent et gagnent du pouvoir sur la vie des gens par leurs données. Des algorithmes qui décident peuvent traiter certains groupes injustement. Mal encadré, tout cela creuse les inégalités et les rapports de domination qui existent déjà.',
      'Le guide salue les règles européennes telles que le RGPD, et demande davantage : des politiques publiques qui incluent vraiment tout le monde. Il demande à chaque groupe de garder à l’esprit les valeurs et les besoins des personnes en situation de vulnérabilité : leurs droits, leur dignité et ce qui rend chacune unique passent d’abord.',
      'Cet outil est numérique, lui aussi. Demandez-lui ce que vous demanderiez à tout autre.',
    ],
  },
  {
    title: 'Il est à vous',
    paragraphs: [
      'Le matériel est ouvert. Ajoutez vos propres situations et ressources, laissez ce qui ne convient pas, traduisez, adaptez. Les lois et les usages de votre pays ont leur place sur la table : les cartes ont été écrites dans plusieurs pays, et certains détails ne valent que pour l’un d’eux.',
    ],
  },
];

export const credits: DeckWords['credits'] = [
  'D’après le guide réflexif Réflex’tics, publié en octobre 2024 par le projet Digital Learning Intervention Sociale (DLiS), numéro 2021-1-FR01-KA220-HED-000027512.',
  'Les partenaires du projet : IRTS Hauts-de-France (Lille, France), ESAS HELMo (Liège, Belgique), ESS CRAMIF (Paris, France), ACSEA (Luxembourg), université Aurel Vlaicu (Arad, Roumanie) et KEPSIPI (Athènes, Grèce).',
  'Le programme Erasmus+ de l’Union européenne a contribué au financement du guide. Ce que dit le guide n’engage que ses autrices et auteurs, et la Commission ne répond pas de l’usage qui en est fait.',
  'Protocoles locaux d’après des documents de l’arrondissement londonien de Waltham Forest et de Wakefield Council, en Angleterre.',
];
