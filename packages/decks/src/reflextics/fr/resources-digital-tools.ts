import type { ResourceWordsOf } from '../words.ts';

const inGuide = (heading: string) => `Ressources, outils numériques : ${heading}`;

export const digitalToolsResources: ResourceWordsOf<'digital-tools'> = {
  'basic-equipment': {
    title: 'L’équipement de base',
    section: inGuide('l’équipement numérique, de base'),
    paragraphs: [
      'Que faut-il à une personne pour travailler, apprendre ou faire ses démarches ? Le guide retient quatre éléments de base :',
    ],
    points: [
      'Un ordinateur ou une tablette. La plupart des tâches, au travail et dans les études, en dépendent. Les portables vous suivent.',
      'Un smartphone : pour se parler, gérer ses courriels, trouver vite un renseignement.',
      'Ce qu’on y branche : un clavier, une souris, un second écran, une imprimante. Cela fait gagner du temps et ménage le corps.',
      'Une connexion rapide qui ne coupe pas. Sans elle, pas de réunion en ligne, pas de travail partagé, pas d’accès aux services qui vivent sur Internet.',
    ],
  },
  'shared-equipment': {
    title: 'L’équipement spécialisé',
    section: inGuide('l’équipement numérique, spécialisé'),
    paragraphs: [
      'Un service a besoin de plus qu’un bureau et un écran. Chaque chose qu’il ajoute est aussi un choix. Qui détiendra les données ? Qui paie ? Un outil libre et indépendant ferait-il l’affaire ? Qui décide, et qui montre aux autres comment cela marche ?',
      'Le guide range parmi l’équipement spécialisé :',
    ],
    points: [
      'Serveurs et informatique en nuage, pour stocker des données en sûreté et y travailler ensemble.',
      'L’équipement de visioconférence : caméras, micros et haut-parleurs assez bons pour qu’on se comprenne.',
      'Les logiciels : bureautique comme Microsoft Office, gestion de projet comme Trello ou Asana, plateformes d’échange comme Slack ou Teams.',
    ],
  },
  'why-switch-off': {
    title: 'Pourquoi se déconnecter ?',
    section: inGuide('la déconnexion numérique, son importance'),
    paragraphs: [
      'La déconnexion n’est pas un luxe, ni un manque d’engagement. Le guide lui donne deux raisons.',
      'La première est de prévenir l’épuisement professionnel. Celle qu’on peut toujours joindre vit sous tension et peut finir à bout. Des temps sans connexion lui permettent de reprendre des forces.',
      'La seconde est l’équilibre. Se déconnecter trace une limite entre le travail et le temps libre, et donne ainsi sa place à la vie privée.',
      'D’autres sont concernées : les personnes qu’elle accompagne. Elles aussi ont besoin de savoir quand quelqu’un est là pour elles, et qui, quand ce n’est pas elle.',
    ],
  },
  'ways-to-switch-off': {
    title: 'Comment se déconnecter',
    section: inGuide('la déconnexion numérique, stratégies'),
    paragraphs: [
      'Comment se garder du temps sans travail ? Une part dépend de chacune. Une autre ne marche que si l’équipe s’accorde et que l’employeur le dit : un téléphone de service qui reste au bureau, une réponse automatique qui indique un autre numéro, une responsable qui n’écrit pas à vingt-deux heures.',
      'Quelques bonnes habitudes tirées du guide :',
    ],
    points: [
      'Des horaires fixes : décider quand la journée de travail commence et quand elle finit.',
      'Des temps sans écran, surtout en dehors du travail.',
      'Les notifications : couper courriels et applications de travail quand la journée est finie.',
      'Un lieu à part : qui travaille chez soi y réserve un coin, séparé de la vie privée.',
    ],
  },
  'switching-off-and-emergencies': {
    title: 'Et quand c’est urgent ?',
    section: inGuide('la déconnexion numérique, lue pour la première situation'),
    paragraphs: [
      'Aucune loi européenne ne règle pour tout le monde le droit à la déconnexion. Dans certains pays, il figure dans le code du travail ; dans d’autres, dans des accords entre employeurs et syndicats ; ailleurs, presque rien ne le prévoit. Ce qu’on doit à une personne en grave danger relève aussi du droit national. Cherchez le vôtre.',
      'Un droit de se déconnecter ne répond pas à un appel à l’aide. Une organisation, si, pourvu qu’elle y ait pensé :',
    ],
    points: [
      'Y a-t-il une garde ou une astreinte, payée et compensée comme telle ?',
      'Que dit la messagerie à qui appelle en dehors des heures de service ?',
      'Quels numéros d’urgence, services juridiques et associations répondent la nuit et le week-end ?',
      'De quoi sommes-nous convenues pour ce qui ne peut attendre lundi ?',
    ],
  },
  'support-for-professionals': {
    title: 'Un appui pour les professionnelles',
    section: inGuide('formation et appui'),
    paragraphs: [
      'Personne ne devrait avoir à découvrir seule comment marche un nouvel outil. Une équipe peut se demander : qui appelons-nous quand il tombe en panne ? Combien de temps de travail l’apprentissage peut-il prendre ? Qui, parmi nous, sait une chose utile aux autres ?',
      'Le guide nomme trois formes d’appui :',
    ],
    points: [
      'La formation : des séances pour se familiariser avec de nouveaux logiciels et appareils.',
      'L’assistance technique : quelqu’un vers qui se tourner et qui résout vite un problème.',
      'Webinaires et ateliers : les travailleuses sociales continuent d’apprendre, sur les nouvelles technologies et sur ce qui marche bien.',
    ],
  },
  'right-to-equipment': {
    title: 'Un droit à l’équipement numérique',
    section: inGuide('les principes du droit à l’équipement numérique, accès et coût'),
    paragraphs: [
      'L’idée de ce droit : chacun devrait avoir les outils et les réseaux qu’il faut pour être membre à part entière d’une société numérique. Il sert l’inclusion et réduit la fracture numérique. C’est un principe pour lequel œuvrer ; ce qui en est droit dépend du pays.',
    ],
    points: [
      'L’accès pour tous. Ordinateurs, tablettes et téléphones à la portée de chacun, où qu’il vive et quels que soient ses revenus ou sa situation. De bons réseaux, comme l’Internet à haut débit, dans tout le pays : dans les villages et les lieux reculés aussi.',
      'Un prix qu’on puisse payer. Un équipement et un accès à Internet à la portée de toutes les bourses, et des mesures des gouvernements et des institutions pour en abaisser le coût.',
    ],
  },
  'right-to-skills-and-respect': {
    title: 'Un droit aux compétences et au respect',
    section: inGuide('les principes du droit à l’équipement numérique, compétences, inclusion et éthique'),
    paragraphs: [
      'Un appareil seul n’inclut personne. Le droit à l’équipement comprend trois choses encore :',
    ],
    points: [
      'Les compétences. Une formation des travailleuses sociales, pour qu’elles se servent bien de ces outils, et des offres durables pour tous, afin que chacun puisse suivre le changement.',
      'L’inclusion. Des appareils et des logiciels utilisables par les personnes en situation de handicap, que le handicap touche la vue, l’ouïe ou la motricité. Des écrans et des contenus ouverts à bien des langues et des cultures.',
      'L’éthique et les règles. Un encouragement à l’usage responsable, et un cadre qui protège les droits numériques et prévient les abus, comme la surveillance illégale ou l’usage abusif de données personnelles.',
    ],
  },
  'starting-from-the-person': {
    title: 'Partir de la personne',
    section: inGuide('les principes de l’accompagnement au numérique, besoins et formation'),
    paragraphs: [
      'Accompagner au numérique commence par une question, et non par un cours : que sait déjà faire cette personne, et de quoi a-t-elle besoin ? Voyez si elle est à l’aise avec ces outils. Choisissez ensuite des moyens de communication qui lui conviennent. Son travail, sa scolarité et sa vie privée comptent, pour que la réponse soit vraiment la sienne.',
      'La formation vient ensuite, et s’en tient à l’essentiel :',
    ],
    points: [
      'se servir d’un ordinateur ;',
      's’orienter sur Internet ;',
      'gérer ses courriels, ce qui comprend trier et vider sa boîte ;',
      'créer un texte ou un tableau avec un logiciel de bureautique.',
    ],
  },
  'access-and-technical-help': {
    title: 'Des outils pour tous, une aide à portée',
    section: inGuide('les principes de l’accompagnement au numérique, accessibilité et aide technique'),
    paragraphs: [
      'Les outils numériques doivent pouvoir servir à tous : aux personnes âgées, aux personnes en situation de handicap, à celles qui vivent à la campagne ou en périphérie. Tout le monde n’apprend pas de la même façon. L’une veut une courte vidéo, l’autre un guide papier, une troisième un atelier où essayer avec quelqu’un à côté d’elle.',
      'Et puis il y a le jour où cela ne marche pas. Une ligne d’aide ou une messagerie peut vite tirer d’embarras professionnelles et personnes accompagnées.',
      'Il y a enfin l’entretien. Appareils et logiciels demandent soin et mises à jour pour bien fonctionner, et nos connaissances aussi. Qui le rappelle aux gens, et qui aide ceux qui ne peuvent le faire eux-mêmes ?',
    ],
  },
  'safe-habits': {
    title: 'Des habitudes sûres à transmettre',
    section: inGuide('les principes de l’accompagnement au numérique, sécurité'),
    paragraphs: [
      'Aider quelqu’un avec le numérique, c’est aussi l’aider à rester en sécurité et à en faire un usage responsable : respect de la vie privée d’autrui et regard critique sur les fausses informations.',
      'Une règle vaut pour toute aidante. Le mot de passe appartient à la personne. L’aider à le taper n’est pas le garder pour elle.',
      'Trois choses à travailler ensemble :',
    ],
    points: [
      'les mots de passe : comment en faire un bon, et où le garder ;',
      'la protection des données personnelles : que remplir, et que laisser vide ;',
      'reconnaître une menace : un faux message, un lien piégé, une demande trop pressante.',
    ],
  },
  'when-counters-close': {
    title: 'Quand le guichet ferme',
    section: 'Contexte du guide : les services publics passent en ligne',
    paragraphs: [
      'Partout en Europe, services publics et démarches courantes passent sur Internet ; la pandémie de 2020 a accéléré le mouvement. En pratique, des guichets ferment, alors qu’on pouvait y entrer et poser sa question. En France, le Défenseur des droits a averti en 2019 que des personnes risquent de perdre l’accès à leurs droits. Certaines finissent par ne pas demander ce qui leur revient.',
      'Des personnes qui se débrouillaient seules viennent maintenant voir les travailleuses sociales, à cause des écrans des administrations et de la plupart des entreprises. Le travail a donc changé. Mazet et Sorin ont écrit en 2019 que cela s’est fait en grande partie sans mandat et sans formation.',
      'Une question pour le groupe : quelle est ici notre tâche, quelle est celle de l’employeur, et quelle est celle de l’État ?',
    ],
  },
};
