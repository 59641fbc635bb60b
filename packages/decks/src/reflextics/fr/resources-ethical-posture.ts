import type { ResourceWordsOf } from '../words.ts';

const inGuide = (heading: string) => `Ressources, éthique et déontologie : ${heading}`;

export const ethicalPostureResources: ResourceWordsOf<'ethical-posture'> = {
  'what-ethics-is': {
    title: 'Ce qu’est l’éthique',
    section: inGuide('définitions'),
    paragraphs: [
      'L’éthique porte sur les valeurs et les principes moraux qui fondent nos actes et nos décisions. En pratique, elle consiste à penser de façon critique : si je choisis ceci, qu’en résultera-t-il, et pour qui ? Elle demande que tout ce que nous faisons respecte la dignité et les droits de chaque personne concernée.',
      'Elle n’est pas l’affaire des seules travailleuses sociales. La Fédération internationale des travailleurs sociaux y insiste : les organisations ont leur propre devoir, celui de soutenir une pratique éthique. Une professionnelle à qui l’on ne donne ni temps, ni formation, ni outil sûr ne peut y suppléer par sa bonne volonté.',
      'Un dilemme se pose donc de deux façons. Que devrait-elle faire ? Et que devrait-on mettre en place pour qu’elle n’y soit pas seule ?',
    ],
  },
  'five-principles': {
    title: 'Cinq principes du travail social',
    section: inGuide('les principes fondamentaux'),
    paragraphs: [
      'Cinq principes éthiques guident la pratique du travail social. Dans un dilemme, deux d’entre eux tirent souvent en sens contraire : respecter ce que décide une personne, par exemple, et lui donner l’aide dont elle a besoin. Nommer lesquels est un bon début.',
      'Aux cinq, le guide ajoute un usage éthique de la technologie et des médias sociaux. Les cinq sont :',
    ],
    points: [
      'La dignité humaine, et son respect.',
      'La vie privée, et la confidentialité.',
      'La justice sociale.',
      'L’autodétermination : que les personnes décident pour elles-mêmes et en acquièrent le pouvoir.',
      'L’intégrité, et le professionnalisme.',
    ],
  },
  'professional-conduct': {
    title: 'Les règles de la profession',
    section: inGuide('définitions, les devoirs professionnels'),
    paragraphs: [
      'L’éthique pose des questions ; la déontologie donne des règles. Le mot dit l’étude des devoirs. C’est l’ensemble des normes selon lesquelles les membres d’une profession doivent agir.',
      'Pour le travail social, ces règles disent ce qu’une travailleuse sociale doit faire, et ne doit pas faire, quand elle exerce. Elles peuvent figurer dans un code national, dans les textes d’une association professionnelle, dans une loi ou dans le règlement d’une institution. Elles ne sont pas les mêmes dans tous les pays.',
      'Une règle ne tranche pas toujours. Elle peut se taire, ou deux règles se heurter. On revient alors à l’éthique : que protègent-elles, et qui ?',
    ],
  },
  'digital-citizenship': {
    title: 'La citoyenneté numérique',
    section: inGuide('la citoyenneté numérique'),
    paragraphs: [
      'La citoyenneté numérique, c’est se conduire de façon responsable et éthique dans le monde numérique : comment on s’y rencontre, comment on s’y parle. Elle concerne les droits, les devoirs et la conduite de chacun en ligne, et rappelle que ce qu’on y fait touche toute la société. Une citoyenne numérique respecte les droits d’autrui et aide à faire du Net un lieu sûr, inclusif et respectueux.',
      'Elle a cinq facettes : les compétences, la responsabilité en ligne, la protection de la vie privée, la participation active, et le respect de la propriété intellectuelle.',
      'Bref, ce que nous faisons en ligne prolonge ce que nous faisons ailleurs. La notion est utile aux travailleuses sociales. Elles sont en ligne elles-mêmes, et les personnes ou les groupes avec qui elles travaillent peuvent être vulnérables ou en difficulté.',
    ],
  },
  'facing-a-dilemma': {
    title: 'Face à un dilemme',
    section: inGuide('pistes d’action, y réfléchir'),
    paragraphs: [
      'Le premier conseil est de ne pas rester seule avec lui. Parlez-en à des collègues et à votre hiérarchie. Puis, en cherchant une réponse :',
    ],
    points: [
      'Examinez vos valeurs et vos principes : les vôtres, et ceux de la profession.',
      'Voyez si quelque chose s’applique déjà : un code de déontologie, une norme professionnelle, une procédure interne.',
      'Si quelque chose doit changer, interrogez l’organisation et ses procédures. Le droit européen protège celles et ceux qui signalent certaines infractions, entre autres à la protection des données ; comment, et par quelle voie, relève du droit national.',
      'Clarifiez ce dont une travailleuse sociale est responsable professionnellement, et ce dont elle ne l’est pas.',
      'Revenez aux principes fondamentaux, dont l’autonomie et le respect des droits de la personne.',
    ],
  },
  'holding-on-to': {
    title: 'Ce à quoi se tenir',
    section: inGuide('pistes d’action, ce qu’il faut garder'),
    paragraphs: ['Quelle que soit la réponse à un dilemme, le guide demande de se tenir à quelques points :'],
    points: [
      'Rester neutre en tant que professionnelle, et garder confidentiel ce qui est confié.',
      'Séparer le travail de la vie privée, dans un équilibre sain.',
      'Respecter la propriété intellectuelle : une image ou un texte trouvé en ligne appartient à quelqu’un.',
      'Quand les échanges passent par des outils qui n’ont pas été faits pour le travail, veiller à ce que les données personnelles restent confidentielles et sûres. Cela vaut pour celles des personnes accompagnées, les vôtres et celles de vos collègues.',
    ],
  },
  'digital-mediator': {
    title: 'La travailleuse sociale, médiatrice numérique',
    section: inGuide('pistes d’action, la médiation numérique'),
    paragraphs: [
      'Bien des travailleuses sociales sont devenues des médiatrices numériques. Ce rôle est essentiel : il fait entrer des personnes dans le monde numérique, et les aide à s’en servir en citoyennes et non seulement en clientes.',
      'Pour construire une posture éthique numérique, dit le guide, commencez par la médiation. C’en est la pierre angulaire. Est-ce que je fais à la place de la personne, avec elle, ou est-ce que je l’aide à faire sans moi ? À qui revient la décision ?',
      'Un dernier point : il existe d’autres outils que ceux des plus grandes entreprises, Google, Apple, Facebook, Amazon et Microsoft. Lesquels notre service utilise-t-il sans les avoir choisis ?',
    ],
  },
  'staying-critical': {
    title: 'Qui pilote le monde numérique ?',
    section: 'Démarche générale du guide : un regard critique sur le numérique',
    paragraphs: [
      'La technologie ne se répand pas toute seule. Elle est portée surtout par de très grandes entreprises, les « Big Tech », aux moyens énormes et souvent proches du monopole. Elles recueillent et exploitent des données personnelles, et gagnent par là du pouvoir sur la vie des gens. Là où c’est mal encadré, inégalités et injustices peuvent grandir, et celles et ceux qui sont déjà en marge sont repoussés plus loin.',
      'Le guide nous invite donc à regarder aussi le côté culturel et politique. Il salue ce que fait l’Union européenne, le RGPD avant tout. Et il demande davantage : des politiques publiques qui rendent le développement numérique réellement inclusif, et pas seulement en paroles.',
    ],
  },
  'biased-tools': {
    title: 'Des outils peuvent être injustes',
    section: 'Un jeu pour penser ensemble : les biais des outils numériques',
    paragraphs: [
      'Un outil qui trie des gens porte les idées de ceux qui l’ont fait. Des algorithmes servent dans des systèmes qui décident automatiquement, et ne respectent pas toujours l’équité et la justice sociale. Certains vont même à leur encontre : ils contrôlent davantage certains groupes, parce qu’ils sont vus comme défavorisés.',
      'Le guide appelle à la vigilance. Quelle mauvaise image d’un groupe se cache peut-être dans cet outil ? Qui sait la nommer peut la faire corriger, et l’on peut de nouveau se fier à l’outil.',
      'La loi aide un peu. L’article 22 du RGPD donne le droit de ne pas être soumis à une décision prise par une machine seule, quand elle pèse lourd sur une personne ; il y a des exceptions. La question vaut pour toute liste : qui y figure, selon quels critères, et qui vérifie ?',
    ],
  },
};
