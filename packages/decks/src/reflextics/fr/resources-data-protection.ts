import type { ResourceWordsOf } from '../words.ts';

const inGuide = (heading: string) => `Ressources, protection des données : ${heading}`;

export const dataProtectionResources: ResourceWordsOf<'data-protection'> = {
  'gdpr-in-brief': {
    title: 'Ce qu’est le RGPD',
    section: inGuide('ce qu’est le règlement'),
    paragraphs: [
      'Le règlement général sur la protection des données, RGPD, est un texte de loi de l’Union européenne. Il s’applique depuis le 25 mai 2018, de la même façon dans chaque pays membre.',
      'Il couvre tout ce qu’on fait de données sur des personnes : collecter, utiliser, conserver. Nul besoin d’ordinateur. Selon l’article 2, un dossier papier compte aussi, dès qu’il fait partie d’un ensemble classé de dossiers.',
      'Il oblige les organismes publics comme privés, du ministère à la petite association.',
      'Les pays peuvent y ajouter leurs propres règles, par exemple sur la santé, la protection sociale ou la durée de conservation d’un dossier. Deux questions vont donc ensemble : que dit le RGPD, et qu’y ajoute la loi de notre pays ?',
    ],
  },
  'eight-rules': {
    title: 'Les huit règles d’or',
    section: inGuide('les huit règles d’or'),
    paragraphs: ['Le guide résume le règlement en huit règles d’or. La plupart viennent de l’article 5.'],
    points: [
      'Finalité : dire d’avance à quoi servent les données, et s’y tenir.',
      'Licéité : avoir un fondement que la loi reconnaît.',
      'Minimisation : demander ce qu’exige la finalité, et rien de plus.',
      'Données sensibles : les protéger plus que le reste.',
      'Conservation limitée : ne rien garder plus longtemps que sa finalité ne le demande.',
      'Sécurité : protéger les données contre la perte, le vol et les regards indiscrets.',
      'Transparence : dire aux personnes ce que devient ce qu’elles nous confient.',
      'Droits des personnes : les laisser voir leurs données, les corriger, s’opposer.',
    ],
  },
  'purpose-and-lawfulness': {
    title: 'Pour quoi faire, et sur quel fondement ?',
    section: 'Articles 5 et 6 : finalité et licéité',
    paragraphs: [
      'Tout usage de données personnelles a besoin d’une finalité, fixée et énoncée d’avance (article 5). Un autre usage n’est possible que s’il est compatible avec le premier, si une loi le prévoit, ou si la personne est d’accord.',
      'Tout usage a aussi besoin d’une base légale. Les services sociaux agissent le plus souvent en vertu d’une obligation légale ou d’une mission publique. Laquelle s’applique, et jusqu’où, dépend du pays et du service. L’article 6 connaît six bases :',
    ],
    points: [
      'le consentement de la personne ;',
      'un contrat avec elle ;',
      'une obligation légale de l’organisme ;',
      'les intérêts vitaux de quelqu’un ;',
      'une mission d’intérêt public ;',
      'un intérêt légitime, si les droits de la personne ne pèsent pas plus lourd. Les autorités publiques ne peuvent invoquer celui-ci pour leurs missions.',
    ],
  },
  'collecting-with-care': {
    title: 'Collecter avec soin',
    section: inGuide('les bonnes pratiques de la collecte'),
    paragraphs: [
      'Les données doivent être adéquates, pertinentes et limitées à ce qui est nécessaire, dit l’article 5. Le guide en tire des habitudes :',
    ],
    points: [
      'Trier. Quelles sont ces données, combien y en a-t-il, sont-elles exactes ?',
      'Avant de prévoir une collecte, chercher une voie moins intrusive.',
      'Ne jamais collecter « au cas où ».',
      'Demander leur consentement aux personnes concernées, et en garder trace.',
      'Là où nul n’a besoin d’être identifié directement, remplacer les noms par un code.',
      'Prévoir peu de zones de commentaire libre ; laisser choisir dans une liste quand c’est possible.',
      'Éviter de collecter des données sensibles.',
    ],
  },
  'asking-for-consent': {
    title: 'Quand le consentement est-il réel ?',
    section: 'Articles 4, 7 et 8 : le consentement',
    paragraphs: [
      'Le consentement ne vaut que s’il est libre, spécifique, éclairé et univoque (article 4). Le silence n’est pas un consentement. Qui l’a donné peut le retirer à tout moment, aussi simplement, et l’organisme doit pouvoir prouver qu’il a été donné (article 7).',
      'Libre veut dire qu’il y a un choix. Quand un refus coûte à la personne l’aide qu’elle est venue chercher, ou qu’elle a une autorité en face d’elle, le consentement est rarement libre. Il faut alors une autre base. Peut-être aucune signature n’est-elle nécessaire ; une explication claire reste due.',
      'Un enfant peut consentir seul à un service en ligne à partir de 16 ans. La loi nationale peut fixer un âge plus bas, jusqu’à 13 ans. Au-dessous, qui exerce l’autorité parentale consent (article 8). Pour tout le reste, l’âge auquel un enfant décide seul diffère selon les pays.',
      'Une signature au bas d’une page que personne n’a expliquée prouve peu. Ce qui a été dit, quand, et ce qui a été convenu mérite une ligne au dossier.',
    ],
  },
  'sensitive-data': {
    title: 'Quelles données sont sensibles ?',
    section: inGuide('les données sensibles'),
    paragraphs: [
      'Certaines données sont à fort enjeu sans être sensibles aux yeux de la loi : des dettes, par exemple, ou des coordonnées bancaires. En de mauvaises mains, elles peuvent faire beaucoup de tort, et méritent attention.',
      'Les données sensibles sont autre chose. Elles appellent des mesures particulières, et l’article 9 du RGPD en donne la liste. Cette liste est fermée. Sont sensibles les données sur',
    ],
    points: [
      'l’origine raciale ou ethnique ;',
      'les opinions politiques ;',
      'les convictions religieuses ou philosophiques ;',
      'l’appartenance syndicale ;',
      'la santé, physique ou mentale ;',
      'la vie sexuelle ou l’orientation sexuelle ;',
      'les caractéristiques génétiques ;',
      'et les données biométriques, quand elles servent à identifier la personne.',
    ],
  },
  'writing-down-sensitive-data': {
    title: 'Avant de l’écrire',
    section: 'Articles 9 et 10 : catégories particulières, condamnations',
    paragraphs: [
      'En règle générale, il est interdit d’utiliser des données sensibles. L’article 9 énumère ensuite des exceptions : consentement explicite, droit de la sécurité et de la protection sociales, intérêts vitaux d’une personne qui ne peut pas consentir, et quelques autres. Leur étendue relève en partie du droit national. Les condamnations pénales ne figurent pas dans la liste, mais l’article 10 les protège par une règle à part.',
      'Quatre questions aident avant qu’une ligne n’entre au dossier :',
    ],
    points: [
      'Cette démarche en a-t-elle vraiment besoin ?',
      'L’effet suffirait-il, au lieu du diagnostic ? « Ne peut pas monter un escalier » ne nomme aucune maladie.',
      'Qui pourra lire cette case ?',
      'La personne sait-elle que c’est écrit là, et pourquoi ?',
    ],
  },
  'how-long-to-keep': {
    title: 'Combien de temps garder ?',
    section: inGuide('conserver et supprimer les données'),
    paragraphs: [
      'L’organisme qui collecte des données les garde sous son contrôle, et pas plus longtemps que ne l’exige leur finalité (article 5), une obligation légale ou une règle spéciale. Combien d’années une loi fixe, et pour quels dossiers, diffère selon les pays. Pour fixer une durée, demandez :',
    ],
    points: [
      'Combien de temps ai-je vraiment besoin de ces données pour atteindre mon but ?',
      'Une loi m’oblige-t-elle à les garder un temps donné ?',
      'Aurai-je besoin de certaines pour me défendre dans un litige ? Lesquelles ?',
      'Jusqu’à quelle date une action serait-elle possible ?',
      'Que faut-il archiver, et combien de temps ?',
      'Selon quelles règles supprime-t-on ?',
      'Selon quelles règles archive-t-on ?',
    ],
  },
  'life-of-a-file': {
    title: 'La vie d’un dossier',
    section: inGuide('conserver et supprimer les données, les phases'),
    paragraphs: [
      'La vie d’un dossier a deux phases, voire trois. D’abord il sert, et celles qui y travaillent peuvent l’ouvrir. Puis le travail est fini, mais une loi ou un litige possible demande de le garder : il passe dans une archive à part, que peu de personnes peuvent ouvrir. Ensuite il est détruit ; parfois, troisième phase, il entre dans une archive définitive.',
      'Le RGPD ne fixe aucun nombre d’années : l’article 5 dit seulement « pas plus longtemps que nécessaire ». Les règles nationales en donnent souvent un, qui diffère d’un pays à l’autre et d’un type de dossier à l’autre.',
      'L’organisme doit pouvoir justifier chaque phase : pourquoi si longtemps, qui y a accès, qui détruit quoi, et comment. Les copies comptent : le double papier d’un dossier supprimé est encore un dossier.',
    ],
  },
  'keeping-files-safe': {
    title: 'Garder les dossiers en sûreté',
    section: 'Articles 32 à 34 : la sécurité',
    paragraphs: [
      'Qui détient des données personnelles les protège à la mesure du risque (article 32). La loi ne nomme ni serrure ni logiciel. Elle demande ce qui convient. Les notes personnelles sur des gens n’y échappent pas.',
      'Si des données sont perdues, volées ou vues par une personne non autorisée, dites-le aussitôt à votre organisation. Elle doit peut-être le notifier à l’autorité dans les 72 heures (article 33), et en informer les personnes concernées (article 34).',
      'Ce qui peut convenir, par exemple :',
    ],
    points: [
      'une armoire qui ferme à clé, et une règle sur qui a la clé ;',
      'un compte et un mot de passe solide pour chacune, et un écran qui se verrouille seul ;',
      'l’accès pour celles dont la tâche l’exige, et pour personne d’autre ;',
      'des ordinateurs et téléphones chiffrés, et des sauvegardes testées ;',
      'un destructeur de documents au lieu de la corbeille.',
    ],
  },
  'telling-people': {
    title: 'Ce qu’il faut dire aux personnes',
    section: 'Articles 12 à 14 : la transparence',
    paragraphs: [
      'La transparence, c’est dire aux personnes ce que deviennent leurs données, en termes clairs et simples (article 12). Un dépliant aide. Il ne remplace pas une minute d’explication et la question : que voulez-vous savoir ?',
      'Quand les données viennent de quelqu’un d’autre, la personne doit en être informée au plus tard dans le mois (article 14) ; le droit national peut prévoir des exceptions. Quand elles viennent d’elle, on lui dit, au moment de les recueillir (article 13) :',
    ],
    points: [
      'qui détient les données, et à qui s’adresser ;',
      'à quoi elles servent, et sur quelle base légale ;',
      'qui d’autre les recevra ;',
      'combien de temps elles sont gardées ;',
      'quels droits elle a, réclamation comprise ;',
      'si elle doit les donner, et ce qui se passe sinon.',
    ],
  },
  'peoples-rights': {
    title: 'Les droits de la personne',
    section: 'Articles 12, 15 à 22 et 77 : les droits',
    paragraphs: [
      'La personne peut lire ce qu’on écrit sur elle : une bonne raison de l’écrire pour qu’elle le puisse. Exercer un de ses droits ne lui coûte rien, et une réponse lui est due dans le mois, en règle générale (article 12). Certains droits ont des limites, surtout quand un service agit en vertu d’une obligation légale.',
      'Elle a le droit',
    ],
    points: [
      'de voir ses données et d’en recevoir copie (article 15) ;',
      'de faire corriger les erreurs (article 16) ;',
      'de faire effacer des données, quand aucune loi n’impose de les garder (article 17) ;',
      'd’en faire limiter l’usage (article 18) ;',
      'd’en emporter certaines ailleurs (article 20) ;',
      'de s’opposer (article 21) ;',
      'de ne pas dépendre d’une décision prise par une machine seule, sauf exceptions (article 22) ;',
      'de se plaindre auprès de l’autorité (article 77).',
    ],
  },
  'professional-secrecy': {
    title: 'Le secret professionnel',
    section: 'Ressources, réseaux sociaux : données personnelles et secret professionnel',
    paragraphs: [
      'Protection des données et secret professionnel sont deux devoirs, et les échanges doivent respecter l’un et l’autre. Le RGPD protège des données. Le secret protège ce qui a été confié, même si ce n’est jamais écrit.',
      'Qui est tenue au secret, par sa profession, sa fonction ou sa mission, diffère selon les pays. Les exceptions aussi : un enfant en danger, une menace pour la vie, l’ordre d’un tribunal. Mieux vaut connaître les règles de son pays avant le jour où l’on en a besoin.',
      'Le secret est le même en ligne qu’en face à face. Un nom dans un groupe de messagerie, une histoire dans une vidéo que des voisins reconnaissent, un dossier resté ouvert sur un bureau : chacun peut trahir une confidence.',
    ],
  },
  'sharing-with-partners': {
    title: 'Avant de transmettre',
    section: 'Article 5 : finalité, minimisation et sécurité, quand on partage des données',
    paragraphs: [
      'Transmettre des données, c’est les utiliser. Les règles de l’article 5 valent pour chaque ligne qui quitte le service, et le secret avec elles. À l’intérieur du service, il en va de même : l’accès suit la tâche. Avant de partager, demandez :',
    ],
    points: [
      'Ce partenaire en a-t-il besoin, pour ce dont la personne et moi sommes convenues ?',
      'De quelle partie ? Souvent, un effet ou une date suffit.',
      'Qu’est-ce qui m’y autorise : son accord, une loi, une obligation ?',
      'Sait-elle ce que je transmets, et à qui ?',
      'Pourrait-elle le dire elle-même, avec ses mots ?',
      'Quelle voie est sûre : un pli fermé, une plateforme sécurisée, un appel ?',
      'Où est-ce que je note ce qui est allé à qui, et quand ?',
    ],
  },
  'coded-or-anonymous': {
    title: 'Codé n’est pas anonyme',
    section: 'Articles 4 et 89, considérant 26 : pseudonymisation, statistiques',
    paragraphs: [
      'Des données sont pseudonymisées quand un code remplace le nom et que la clé est gardée à part (article 4). Elles restent des données personnelles, avec toutes les règles. Le guide le recommande partout où nul n’a besoin d’être directement reconnu.',
      'Des données sont anonymes quand on ne peut plus reconnaître personne, par aucun des moyens que l’on peut raisonnablement employer (considérant 26). Le RGPD ne s’applique alors plus. Ôter le nom suffit rarement : un âge, un village et une histoire peu commune peuvent faire un portrait.',
      'Des statistiques sont possibles, avec des garanties (article 89) : aussi peu de données que possible, codées ou anonymes quand le but le permet. Pour chaque tableau, chaque anecdote, demandez-vous : la personne s’y reconnaîtrait-elle, et qui d’autre la reconnaîtrait ?',
    ],
  },
  'images-of-people': {
    title: 'Photos et films de personnes',
    section: 'Article 4 et considérant 38 : données à caractère personnel, appliqués aux images',
    paragraphs: [
      'Une photo où l’on peut reconnaître quelqu’un est une donnée personnelle (article 4). Ce qui l’accompagne aussi : un âge, un lieu. Une image prise dans un foyer ou un centre d’accueil dit quelque chose par son seul décor. Le règlement veut une protection particulière pour les données des enfants (considérant 38).',
      'Le droit à l’image vient du droit national. Qui doit donner son accord, l’enfant, les parents, une tutrice ou un juge, et à partir de quel âge, diffère selon les pays.',
    ],
    points: [
      'À quoi sert l’image, et qui la verra ?',
      'Peut-on la reprendre une fois diffusée ?',
      'La personne pourrait-elle dire non sans rien y perdre ?',
      'Pourrait-on montrer l’activité sans les visages ?',
    ],
  },
  'whom-to-ask': {
    title: 'À qui demander',
    section: 'Articles 37, 39 et 51 : déléguées et autorités',
    paragraphs: ['Vous n’avez pas à démêler ces questions seule. De l’aide existe, tout près et plus loin :'],
    points: [
      'Les procédures de l’organisation : durées de conservation, droits d’accès, archives. S’il n’y en a pas, c’est déjà un constat.',
      'La déléguée à la protection des données. Tout organisme public doit en avoir une, de même que les associations qui traitent des données sensibles à grande échelle (article 37). Elle informe, conseille et contrôle (article 39).',
      'La responsable hiérarchique, qui répond des clés, des armoires et des comptes.',
      'L’autorité de protection des données : chaque pays a la sienne (article 51), la CNIL en France, l’APD en Belgique, la CNPD au Luxembourg. Elle publie des conseils et reçoit les réclamations.',
      'L’association professionnelle, et les collègues d’autres services qui tiennent le même type de dossier.',
    ],
  },
};
