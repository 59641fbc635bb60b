import type { ResourceWordsOf } from '../words.ts';

/** Local law is named as British, so that groups elsewhere look up their own. */
export const walthamProtocolResources: ResourceWordsOf<'waltham-protocol'> = {
  'waltham-stance': {
    title: 'Waltham Forest : ce qu’attend la municipalité',
    section: 'But',
    paragraphs: [
      'Waltham Forest est un arrondissement (« borough ») de Londres. Le protocole de sa municipalité dit ce qu’elle attend des travailleuses sociales et des étudiantes maintenant que les médias sociaux sont partout. Il en encourage un bon usage : se relier, communiquer, travailler de façon inclusive. Il en voit aussi les risques, pour les professionnelles et pour le public, les jeunes et les personnes vulnérables surtout.',
      'Son idée principale est simple. Les bonnes pratiques y sont les mêmes que dans toute autre communication. La professionnelle tient ses limites, personnelles et professionnelles, et c’est à elle de reconnaître un dilemme.',
      'Le numérique déplace le pouvoir, dit-il : il faut penser à ce que cela fait au travail, au service et à l’intérêt des gens. Même celle qui ne va jamais en ligne peut rencontrer de tels dilemmes : un enfant placé qui contacte sa famille d’origine malgré un jugement, ou son propre nom, sa photo et son adresse publiés par un groupe hostile.',
    ],
  },
  'waltham-promise': {
    title: 'Waltham Forest : ce que peuvent les médias sociaux',
    section: 'Contexte',
    paragraphs: ['La municipalité commence par le bien que peuvent faire les médias sociaux :'],
    points: [
      'Des travailleuses sociales du monde entier partagent ce qu’elles savent, débattent, se soutiennent et se tiennent à jour. Une profession fondée sur les droits humains et la justice sociale se découvre internationale.',
      'Les organisations comprennent mieux les gens et leur répondent mieux. Les services s’ouvrent, et il est plus facile de leur demander des comptes.',
      'On noue des relations, on partage informations et ressources.',
      'Il y a place pour le dialogue là où la hiérarchie tenait des gens à l’écart, et moyen de contester un pouvoir inégal.',
      'L’aide peut s’organiser autrement : familles et professionnelles peuvent la coordonner par une application, l’évaluer et l’acheter, ou partager des dossiers en ligne.',
    ],
  },
  'waltham-what-counts': {
    title: 'Waltham Forest : ce qui compte comme média social',
    section: 'Définition',
    paragraphs: [
      'Pour la municipalité, les médias sociaux sont une façon de publier et de diffuser. Elle y compte plus qu’on ne croirait. Certains noms sont déjà de l’histoire ; la règle est faite pour leur survivre.',
    ],
    points: [
      'les blogs, et les commentaires sur ceux des autres ; les messages courts, comme sur Twitter ;',
      'les réseaux et les pages de profil, comme Facebook ou LinkedIn ;',
      'les lieux où partager films et photos, comme YouTube ou Flickr ;',
      'les avis sur des produits et des services ; les votes et sondages en ligne ;',
      'les forums, publics ou privés ;',
      'les wikis, les podcasts et les signets partagés ;',
      'les services qui montrent où l’on est.',
    ],
  },
  'waltham-e-professional': {
    title: 'Waltham Forest : une professionnelle en ligne',
    section: 'Contexte ; règles, points 1, 7 et 16',
    paragraphs: [
      'Le protocole parle d’« e-professionnalisme ». C’est plus qu’écrire des messages : comprendre les médias sociaux et s’en servir, et façonner l’image qu’on donne de soi par tout ce qu’on publie, texte, photo ou film.',
      'Une travailleuse sociale devrait savoir ce que les médias sociaux peuvent apporter et ce qu’ils peuvent coûter, à elle et aux personnes qu’elle accompagne. Elle apprend comment ils marchent, vérifie ses réglages de sécurité, et garde à l’esprit que ce qu’elle publie est public et peut rester pour toujours. Ce qui touche à la vie privée passe par un canal privé, comme le courriel ou le téléphone.',
      'On n’a jamais fini d’apprendre. Il y faut du temps et de la formation, et cela a sa place dans les études de travail social comme dans la formation continue.',
    ],
  },
  'waltham-representing': {
    title: 'Waltham Forest : vous parlez pour la profession',
    section: 'Contexte ; règles, points 2 à 4 et 9',
    paragraphs: [
      'En ligne, dit le protocole, une travailleuse sociale représente encore sa profession et son service. La société, les collègues, d’autres services, la presse et le public peuvent tous regarder. Donc :',
    ],
    points: [
      'Veillez à ce que votre présence en ligne convienne à une professionnelle.',
      'Servez-vous-en pour échanger idées et savoirs, et pour bien parler du travail social : vous en êtes l’ambassadrice.',
      'Tenez-vous aux normes qui sont les vôtres ailleurs.',
      'Avant de publier sur le travail, réfléchissez : quel effet sur les personnes accompagnées, sur votre nom et votre carrière, sur votre employeur, sur la profession ?',
      'Vous pouvez ajouter que ces vues sont les vôtres et non forcément celles de l’employeur. Mais parlez et agissez d’une façon qui supporte le regard public.',
    ],
  },
  'waltham-boundaries': {
    title: 'Waltham Forest : les limites',
    section: 'Règles, points 5 et 6 ; réseaux sociaux',
    paragraphs: [
      'Les limites personnelles et professionnelles sont à tenir, envers les collègues comme envers les personnes accompagnées. Là où elles ne le sont pas, tout le monde peut en pâtir : la professionnelle et sa carrière, les gens, l’employeur.',
      'Communication personnelle et communication de travail restent séparées. Accepter une personne ou son aidante comme « amie » dans son propre réseau, par exemple, n’est pas approprié. Cela crée une relation personnelle hors du travail, et pourrait servir de preuve dans une procédure disciplinaire. Que l’accompagnement soit fini n’y change rien : par elle, d’autres personnes du service peuvent atteindre le profil.',
      'Les étudiantes suivent les mêmes règles, surtout en stage. Elles prennent garde aussi aux réseaux de leur école.',
    ],
  },
  'waltham-own-safety': {
    title: 'Waltham Forest : votre propre sécurité',
    section: 'Règles, points 7 et 8',
    paragraphs: [
      'Les travailleuses sociales devraient veiller sur leur identité, et sur celle de leurs amis et de leur famille. Avant de mettre en ligne quelque chose de personnel, pensez à qui pourrait s’en servir : où vous travaillez, comment vous joindre, des photos de collègues ou de proches. Si la vie privée ou la sécurité en souffrait, abstenez-vous.',
      'D’autres publient aussi à votre sujet. Vous voudrez peut-être le dire à vos amis et à votre famille, pour qu’ils y pensent. Une photo malvenue peut vous exposer à la critique ; une photo de vos enfants peut amener des ennuis.',
      'Vérifiez régulièrement les réglages, car les sites les changent. Et sachez ce que peut un groupe : en faire partie peut ouvrir une porte dérobée vers votre profil.',
    ],
  },
  'waltham-young-people': {
    title: 'Waltham Forest : les jeunes en ligne',
    section: 'Contexte ; règles, points 10 et 11',
    paragraphs: [
      'Pour les jeunes, la vie en ligne et hors ligne ne font souvent qu’une. Pourtant, la prudence qu’ils ont dans la rue n’est pas toujours là en ligne, où un clic fait un ami et où un secret se partage en une seconde.',
      'Une étude auprès de 25 000 enfants et de leurs parents, EU Kids Online, range les risques en trois catégories : contenu, contact et conduite. Certains en ajoutent une quatrième, le commerce.',
      'La réponse de la municipalité n’est pas de tenir les gens à l’écart. Les réseaux sociaux font partie de la vie moderne. Les professionnelles devraient accompagner les personnes de tout âge dans leur usage, en sachant ce qu’ils offrent et ce qu’ils risquent.',
    ],
  },
  'waltham-risk': {
    title: 'Waltham Forest : quand quelqu’un est peut-être en danger',
    section: 'Règles, points 10 et 12',
    paragraphs: [
      'Quand elle a un devoir de protection, ou tient lieu de parents, la travailleuse sociale prend en compte les médias sociaux dans son évaluation du risque. Un enfant ou un adulte vulnérable s’y met-il en danger ? Avec les familles et les proches, elle aide à protéger la personne des contacts nuisibles, du harcèlement et des abus. Elle aide à éviter qu’elle publie ou voie ce qui pourrait blesser.',
      'Elle agit dans l’intérêt de la personne. Cela veut dire peser deux choses, dans le cadre de la loi : le droit au respect, à la vie privée et à la confidentialité, et la nécessité de traiter un risque.',
      'Dans une enquête de protection, il peut falloir regarder les médias sociaux. Cela pose aussi des questions juridiques et éthiques, et revient plutôt aux professionnelles placées pour le faire.',
      'Le devoir d’agir et le choix des personnes à alerter relèvent du droit national.',
    ],
  },
  'waltham-looking-people-up': {
    title: 'Waltham Forest : chercher quelqu’un en ligne',
    section: 'Contexte ; inapproprié, points 8 et 9',
    paragraphs: [
      'Une travailleuse sociale peut-elle regarder la page de quelqu’un ? Quand la sécurité d’un enfant vulnérable est en jeu, dit le protocole, il est légal et de bonne pratique d’examiner, de recueillir et de consigner des informations.',
      'Mais une page laissée ouverte n’est pas pour autant publique. La personne peut encore compter sur une certaine vie privée, et s’y immiscer peut être illégal. Regarder encore et encore peut être une « surveillance dirigée » ; à son insu, elle devient secrète.',
      'Regarder de façon répétée et ciblée passe donc par la responsable, et au besoin par un conseil juridique. Selon la loi britannique, Regulation of Investigatory Powers Act, et la procédure parallèle de la municipalité, une surveillance secrète doit être autorisée, consignée et justifiée. Sans cela, obtenir des informations en cachette ou s’inventer une fausse identité est exclu. D’autres pays ont d’autres lois.',
    ],
  },
  'waltham-dilemmas-and-learning': {
    title: 'Waltham Forest : dilemmes et apprentissage',
    section: 'Règles, points 13 à 15',
    paragraphs: [
      'Aucune liste de règles ne couvre tous les cas. Les dilemmes sur les médias sociaux ont leur place en supervision, pour en parler et y réfléchir. Chacun se tranche au cas par cas, dans l’intérêt des personnes concernées.',
      'Les médias sociaux sont aussi un lieu pour apprendre : il s’y trouve des cours, des discussions, des nouvelles de la profession. Dans un domaine qui change vite, la municipalité encourage les travailleuses sociales à s’en servir. La British Association of Social Workers offre un lieu pour cela.',
      'Il y a des pièges. Personne n’a relu ce qui s’y publie : une partie est fausse ou trompeuse. Et le temps passé à chercher au travail devrait rester mesuré et encadré.',
    ],
  },
  'waltham-accounts-and-records': {
    title: 'Waltham Forest : comptes et dossiers',
    section: 'Usage des médias sociaux et gouvernance de l’information',
    paragraphs: [
      'Le protocole a quelques règles fermes, pour des applications comme WhatsApp aussi. Les enfreindre peut avoir des suites disciplinaires.',
    ],
    points: [
      'Elles servent à garder le contact. Les entretiens qui évaluent une situation ont lieu ailleurs.',
      'Les messages sont saisis par une capture d’écran et classés au dossier de la personne.',
      'Le personnel n’utilise pas ses propres comptes pour le travail. Quand un compte convient et est nécessaire, on en ouvre un pour ce seul but.',
      'Chacune est responsable des données de son appareil.',
      'On ne publie rien d’obscène ou de diffamatoire, ni rien qui semble approuver une conduite imprudente ou illégale.',
      'On ne fait rien qui puisse passer pour la recherche d’une relation personnelle avec un enfant ou un adulte vulnérable.',
    ],
  },
  'waltham-do': {
    title: 'Waltham Forest : approprié',
    section: 'Lignes générales, approprié',
    paragraphs: ['La liste, selon la municipalité, de ce qui est approprié :'],
    points: [
      'Régler la confidentialité de chaque réseau où l’on est.',
      'Protéger chaque appareil par un mot de passe ou un code, son téléphone compris.',
      'Penser à des comptes professionnels à part, si l’on veut des contacts en ligne avec les gens, les familles ou d’autres professionnelles.',
      'Vérifier que ce que chacun peut trouver sur soi est vrai et convenable.',
      'Une « discussion » en ligne est un document écrit. La traiter comme tel.',
      'Savoir ce qu’entraîne un mauvais usage du matériel.',
      'Un doute sur qui peut voir ? Supposer que tout le monde le peut. Ce qui est en ligne vous échappe.',
      'Couper le Bluetooth.',
      'Avec un nouvel appareil, découvrir ce qu’il fait de lui-même, et couper ce qu’on ne veut pas.',
    ],
  },
  'waltham-do-not': {
    title: 'Waltham Forest : inapproprié',
    section: 'Lignes générales, inapproprié',
    paragraphs: [
      'Et la liste de ce qui ne l’est pas. Elle vaut envers les enfants, les jeunes, les parents et les aidants.',
    ],
    points: [
      'Leur donner des détails personnels : son numéro, ses comptes, ses pages, ses albums photo en ligne, ses mots de passe.',
      'Les joindre depuis son propre téléphone, par quelque moyen que ce soit : appel, SMS, courriel ou réseau.',
      'Envoyer des messages personnels à des enfants ou à des jeunes.',
      'Partager avec eux des détails sur soi dans un réseau.',
      'Les ajouter à ses amis ou contacts, ou les laisser faire.',
      'Prendre des photos de travail avec son propre appareil, téléphone compris.',
      'Jouer en ligne avec eux.',
      'Recueillir des informations dans le dos de quelqu’un, ou sous une fausse identité, sauf autorisation en règle.',
    ],
  },
  'waltham-profiles': {
    title: 'Waltham Forest : deux profils',
    section: 'Réseaux sociaux',
    paragraphs: [
      'Votre propre profil n’est pas pour le travail. Vous n’y écrivez pas à des enfants, à des jeunes ou à des parents, et n’y partagez pas leurs photos, que l’appareil soit à vous ou à l’employeur.',
      'Un profil professionnel à part peut être la réponse, si la responsable ou l’organisation est d’accord. Les jeunes comprendront : beaucoup ont un profil pour les amis et un autre que voient leurs parents. Mais ne reliez pas les deux : la séparation ne servirait plus à rien.',
      'Gardez le vôtre fermé, pour la famille et les amis. N’acceptez pas d’inconnus : cela pourrait être des personnes suivies par votre service. Mieux vaut peu de bons contacts que beaucoup.',
      'Qu’est-ce qui tourne mal ? Un profil ouvert avec photos de vacances et de fêtes. Des amis collectionnés par centaines. Des messages envoyés aux gens depuis son propre profil, dans le dos de la responsable.',
    ],
  },
  'waltham-employer': {
    title: 'Waltham Forest : ce que fournit l’employeur',
    section: 'Réseaux sociaux, ce qui devrait être en place ; but',
    paragraphs: [
      'Les règles pour les professionnelles n’en sont que la moitié. Le protocole lui-même doit être revu régulièrement, puisque les médias sociaux ne cessent de changer. Et l’organisation devrait avoir ce qu’il nomme une charte d’usage acceptable. La professionnelle qui y contrevient s’expose : au harcèlement, aux brimades, aux accusations.',
      'Cette charte dit',
    ],
    points: [
      'en toutes lettres, qu’on n’accepte pas comme amis les enfants, les jeunes, les parents et les aidants, et ce qui arrive sinon ;',
      'comment un profil professionnel à part est créé et suivi, là où cette façon de travailler paraît adaptée ;',
      'comment une professionnelle devrait apparaître en ligne. Les nouvelles venues l’apprennent dès leurs premiers jours.',
    ],
  },
};
