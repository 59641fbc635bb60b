import type { DeckWords } from '../words.ts';

export const prompts: DeckWords['prompts'] = {
  'what-do-you-think': 'Et vous, qu’en pensez-vous ?',
  'her-questions': 'Quelles questions la travailleuse sociale se pose-t-elle ?',
  'problems-raised': 'Quels problèmes cette situation soulève-t-elle ?',
  'how-you-see-it': 'Comment voyez-vous le problème que nous avons repéré ?',
  'issues-at-stake': 'Quels sont les enjeux de cette situation ?',
};

export const scripts: DeckWords['scripts'] = {
  lobby: {
    toDo: [
      'Attendez que tout le monde soit là. Donnez une place à qui n’a pas de téléphone.',
      'Dites de combien de temps vous disposez, et quand vous arrêterez.',
      'Laissez les joueuses choisir les thèmes et, si elles le souhaitent, les niveaux.',
      'Lisez l’accord de parole à voix haute et demandez si toutes peuvent l’accepter.',
      'Dites ce qui est conservé de la séance, combien de temps, et qui le verra.',
    ],
    toSay: [
      'Bienvenue. Je suis la narratrice. Je ne joue pas : je tiens le temps, je donne la parole et je vous guide d’étape en étape.',
      'Nous allons échanger sur une situation de terrain. Il n’y a pas de bonne réponse à trouver, et personne ne vous évalue.',
      'Si elle vous rappelle quelqu’un, racontez-le sans nom et sans ce qui le ferait reconnaître.',
      'Avez-vous besoin de quelque chose avant de commencer ?',
    ],
  },
  situation: {
    toDo: [
      'Tirez une carte, ou choisissez-en une. Si elle porte un mot d’attention, lisez-le d’abord et laissez passer un instant.',
      'Lisez la situation à voix haute, lentement, puis ses questions.',
      'Laissez une demi-minute de silence, pour que chacune puisse relire.',
      'Recueillez les premières réactions. N’ouvrez pas encore la discussion.',
    ],
    toSay: [
      'Voici la situation. Je la lis une fois ; ensuite, vous pouvez la relire.',
      'En un mot ou deux : qu’est-ce qui vous a surprises ?',
      'Qu’est-ce qui a retenu votre attention ?',
      'Y a-t-il quelque chose dans le texte qui n’est pas clair ?',
    ],
  },
  discussion: {
    toDo: [
      'Donnez la parole à chacune à son tour. Personne n’interrompt, personne ne juge.',
      'Laissez passer qui le souhaite. Revenez-y à la fin du tour de table.',
      'Reformulez ce que vous entendez quand c’est long, ou quand le ton monte.',
      'Si l’échange s’enlise ou s’échauffe, affichez l’une des cinq relances.',
      'Après le tour de table, ouvrez la parole, d’abord à celles qui ont le moins parlé.',
      'Avant de continuer, faites le point en quelques lignes que toutes peuvent voir.',
    ],
    toSay: [
      'Chacune à son tour : comment lisez-vous cette situation ? Qu’est-ce qui y compte le plus ? Qu’évoque-t-elle pour vous, et que vous demandez-vous ?',
      'Vous pouvez aussi passer, ou écrire au lieu de parler.',
      'Si je vous ai bien comprise, vous dites que … Est-ce bien cela ?',
      'Nous avons entendu deux points de vue là-dessus. Gardons les deux.',
      'Qui n’a pas encore parlé et le souhaite ?',
    ],
  },
  resources: {
    toDo: [
      'Ouvrez les ressources l’une après l’autre pour toutes, et lisez-les à voix haute. Deux ou trois suffisent.',
      'Commencez par celles que la carte indique. Prenez-en d’autres si l’échange est allé ailleurs.',
      'Après chacune, demandez ce qu’elle change. Laissez du temps.',
      'Ouvrez ensuite le vote. Ce sont les joueuses qui décident, pas vous. En cas d’égalité, laissez-les parler, puis rouvrez-le.',
    ],
    toSay: [
      'Nous nous sommes écoutées. Écoutons maintenant ce que disent la loi et d’autres collègues.',
      'Qu’est-ce que cela change à votre façon de voir la situation ?',
      'Est-ce pareil dans notre pays, et dans notre service ?',
      'Voulez-vous passer aux pistes d’action, ou en rester là ? Les deux sont de bonnes façons de finir.',
    ],
  },
  action: {
    toDo: [
      'Montrez le tableau des systèmes et expliquez les niveaux, avec un exemple pour chacun.',
      'Dites comment le groupe va proposer : toutes à la fois, à tour de rôle, ou en silence.',
      'Invitez à autant d’idées que l’on veut. Tant que les idées viennent, personne ne les juge.',
      'Pour chaque proposition, demandez quel niveau elle touche, et qui a le pouvoir d’agir.',
      'Si un niveau reste vide, demandez pourquoi. Si deux propositions disent la même chose, fusionnez-les.',
      'Laissez le temps de soutenir ce que d’autres ont proposé.',
    ],
    toSay: [
      'Que pourrait-on faire ? Ce peut être petit, et commencer demain.',
      'À quel niveau cela se joue-t-il : une personne, l’équipe, l’organisation ou la politique ?',
      'Qui peut en décider ? Quel serait un premier pas ?',
      'Il n’y a encore rien pour l’organisation. N’y a-t-il rien à faire, ou pensons-nous n’avoir rien à dire ?',
      'Lesquelles seriez-vous prêtes à porter ?',
    ],
  },
  end: {
    toDo: [
      'Demandez une volontaire pour écrire la synthèse des pistes d’action. Les autres suivent, et aident.',
      'Lisez la synthèse à voix haute. Demandez si chacune s’y retrouve.',
      'Regardez autour de la table. Si une carte a touché une joueuse, veillez à ce qu’elle ne reparte pas seule avec cela.',
      'Jouez une autre manche, ou terminez. Rappelez jusqu’à quand la synthèse peut être téléchargée.',
    ],
    toSay: [
      'Qui veut prendre la plume ?',
      'Qu’emportez-vous ? Une phrase chacune, pour celles qui le souhaitent.',
      'Qu’allez-vous essayer en premier ?',
      'Ce qui a été raconté ici sur des personnes reste ici. Les idées, elles, peuvent voyager.',
      'Merci.',
    ],
  },
};
