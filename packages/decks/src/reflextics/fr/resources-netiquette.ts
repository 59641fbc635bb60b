import type { ResourceWordsOf } from '../words.ts';

const inGuide = (heading: string) => `Ressources, réseaux sociaux et nétiquette : ${heading}`;

export const netiquetteResources: ResourceWordsOf<'netiquette'> = {
  'what-a-social-network-is': {
    title: 'Ce qu’est un réseau social',
    section: inGuide('les réseaux sociaux contemporains, définition'),
    paragraphs: [
      'Les chercheuses boyd et Ellison ont décrit les réseaux sociaux en 2007 : des lieux en ligne où l’on se crée un profil, où l’on retrouve des amis, où l’on partage ce qu’on aime et où l’on participe à des communautés.',
      'Elles parlaient de Facebook, le géant d’alors. Aujourd’hui on pense aussi à Instagram, TikTok et X. Chacun offre quelque chose au travail social : sensibiliser le public, agir avec d’autres professionnelles, soutenir une communauté.',
      'Les réseaux changent d’un jour à l’autre, et le travail social en utilise de très différents. Les connaître n’est pas un savoir acquis pour toujours. Quelqu’un, dans l’équipe, devrait suivre ce qui est nouveau et le dire aux autres.',
    ],
  },
  'messaging-apps': {
    title: 'La messagerie n’est pas tout à fait un réseau',
    section: inGuide('la messagerie'),
    paragraphs: [
      'On prend souvent pour des réseaux sociaux les messageries comme WhatsApp, Signal, Telegram ou Viber. La différence peut être mince.',
      'En travail social, elles servent à deux choses. Des groupes de collègues s’y coordonnent. Et l’on peut y parler en privé avec toutes les personnes concernées par une situation, et envoyer photos, vidéos et documents.',
      'Le guide y met une condition : de tels usages ont besoin d’un cadre, négocié avec les personnes concernées. Quelle application, sur le téléphone de qui ? Qui est dans le groupe ? Que peut-on y envoyer, et quoi jamais ? À quelles heures y a-t-il une réponse ? Que deviennent les messages, et qui les efface ?',
    ],
  },
  'choosing-a-channel': {
    title: 'Cinq questions avant de choisir un canal',
    section: inGuide('diversité et usages, cinq questions'),
    paragraphs: [
      'Choisir un réseau, c’est choisir pour toutes celles et tous ceux qui devront s’en servir. Le choix mérite donc d’être éclairé. Le guide propose cinq questions, bonnes pour n’importe quel outil :',
    ],
    points: [
      'Que voulons-nous obtenir par là ?',
      'Qu’y trouvera-t-on : des nouvelles, des événements, des activités, une sortie, de nouveaux horaires ?',
      'Pour qui est-ce ? Nommez celles et ceux que vous voulez toucher.',
      'Ce réseau est-il vraiment le mieux adapté, par rapport à un autre, à une messagerie, ou à tout autre chose ?',
      'Qui peut en être responsable, et qui le fera vivre ?',
    ],
  },
  'clear-for-everyone': {
    title: 'Clair pour tout le monde',
    section: inGuide('une communication accessible et inclusive'),
    paragraphs: [
      'Une publication qu’on ne peut pas lire exclut. Il devrait être facile d’y entrer, et même agréable. Plus c’est simple et clair, mieux c’est. En cas de doute, faites essayer quelqu’un qui n’était pas là quand on l’a faite.',
      'Quatre habitudes ouvrent les publications à plus de monde :',
    ],
    points: [
      'Employer des mots simples.',
      'Décrire chaque image par un texte, pour qui ne la voit pas.',
      'Sous-titrer les vidéos, pour qui ne les entend pas ou a coupé le son.',
      'Choisir des outils dont les écrans s’expliquent d’eux-mêmes.',
    ],
  },
  'securing-exchanges': {
    title: 'Sécuriser ce que nous échangeons',
    section: inGuide('conseils pour des échanges sûrs'),
    paragraphs: [
      'En ligne, bien des dommages commencent par un mot de passe faible. Le guide donne quatre conseils. Ils s’adressent aux professionnelles, et servent tout autant aux personnes qu’elles accompagnent :',
    ],
    points: [
      'Qu’il soit solide : douze caractères au moins, avec majuscules et minuscules, chiffres et signes.',
      'En prendre un différent pour chaque compte.',
      'Activer la double authentification, pour qu’un mot de passe volé n’ouvre rien à lui seul.',
      'Garder ses mots de passe en lieu sûr : un coffre-fort numérique, ou un carnet qui ne traîne pas sur le bureau.',
    ],
  },
  'the-price-of-free': {
    title: 'De quoi vivent les services gratuits',
    section: inGuide('la captation des données personnelles en ligne'),
    paragraphs: [
      'La plupart des plateformes vivent de données. Pour utiliser une application ou entrer sur un site, on nous demande souvent d’accepter que certaines de nos données personnelles soient exploitées : celles qu’on recueille quand nous naviguons.',
      'Qui sait comment cela marche, et ce qu’une plateforme dit faire des données, peut être plus vigilante et en juger d’un esprit critique.',
      'Le guide y voit une responsabilité. Les travailleuses sociales peuvent mettre au jour ces mécanismes, surtout pour les jeunes générations : ce qu’être en ligne implique pour elles, et quelles autres voies existent.',
      'Cela compte aussi pour le service. Quand il choisit une plateforme, les personnes qu’il accompagne en paient le prix elles aussi.',
    ],
  },
  'writing-as-a-professional': {
    title: 'Écrire comme si la hiérarchie lisait',
    section: inGuide('les échanges avec les collègues et les bénéficiaires'),
    paragraphs: [
      'Les messages aux collègues et aux personnes que nous accompagnons relèvent du RGPD et du secret professionnel, quelle que soit l’application. Le guide en tire des règles :',
    ],
    points: [
      'Garder en sécurité ce qui est partagé.',
      'Prendre garde à ce que devient un message hors de son contexte : on peut le copier, le transférer, le lire des années après.',
      'Peser chaque mot comme si la hiérarchie pouvait le lire. La personne dont on parle le pourrait aussi.',
      'Convenir toutes ensemble de règles de communication claires.',
      'Prendre des outils indépendants quand c’est possible. Règles et outils ensemble gardent les échanges sûrs et confidentiels.',
    ],
  },
  'fewer-traces-accounts': {
    title: 'Laisser moins de traces : les comptes',
    section: inGuide('minimiser les traces numériques, comptes'),
    paragraphs: [
      'Nous laissons des traces partout où nous allons en ligne. Nous pouvons en laisser moins, à commencer par nos comptes :',
    ],
    points: [
      'Donner peu en créant un profil : les seuls champs obligatoires, et un pseudonyme quand c’est possible.',
      'Avoir plusieurs adresses électroniques, pour que tous les comptes ne dépendent pas de la même, connexion et récupération comprises.',
      'Une adresse sous un nom de domaine à soi, chez un hébergeur transparent et indépendant, dépend moins des géants.',
      'Ne pas se connecter à une nouvelle application par Google ou Facebook. Les données passeraient en cascade d’une entreprise à l’autre.',
      'En écrivant à une collègue, ne pas nommer la personne dont on parle : une initiale, un alias, une abréviation, un mot convenu. Le risque baisse ; le message n’en devient pas anonyme.',
    ],
  },
  'fewer-traces-devices': {
    title: 'Laisser moins de traces : appareils et outils',
    section: inGuide('minimiser les traces numériques, appareils et outils'),
    paragraphs: [
      'Téléphones et ordinateurs parlent de nous, eux aussi. Quelques façons de les rendre moins bavards :',
    ],
    points: [
      'Se passer des applications de réseaux sociaux sur son téléphone, ou limiter ce que voient celles qui sont installées d’origine.',
      'Couper la localisation quand on n’en a pas besoin.',
      'Choisir les applications que le téléphone ouvre par défaut, sans les laisser toutes à une seule entreprise.',
      'Sur l’ordinateur, couvrir la caméra d’un bout d’adhésif, bloquer les traceurs par une extension, utiliser un VPN.',
      'Préférer des outils plus éthiques. Le guide souhaite qu’on promeuve en travail social ceux qui sont libres et indépendants : Signal plutôt que WhatsApp, par exemple, ou Framadate plutôt que Doodle.',
    ],
  },
  'what-netiquette-is': {
    title: 'Ce qu’est la nétiquette',
    section: inGuide('définition de la nétiquette'),
    paragraphs: [
      'La nétiquette réunit deux mots, « net » et « étiquette ». Elle désigne les règles de bonne conduite en ligne.',
      'En travail social, il s’agit de plus que de bonnes manières. La nétiquette protège la dignité des personnes que nous accompagnons, et ce qu’elles nous ont confié. Qui s’y tient veille à ce qu’un échange en ligne ne coûte à personne sa sécurité ou sa vie privée.',
      'Elle dit, par exemple, qui peut publier au nom de l’institution, quels messages reçoivent une réponse et quand, ce qu’on ne montre jamais. Elle dit aussi ce qui se passe quand quelqu’un oublie.',
    ],
  },
  'building-a-netiquette': {
    title: 'En construire une ensemble',
    section: inGuide('construire une nétiquette'),
    paragraphs: [
      'Une nétiquette ne peut pas simplement tomber d’en haut. Les personnes concernées négocient comment elle s’écrit et comment elle s’applique : à deux, dans un groupe, dans une organisation ou une institution entière.',
      'Construite ensemble, elle tient compte de ce que chacune fait des réseaux et de la place où elle se trouve. C’est ce qui la rend efficace et éthique, et fait du monde en ligne un lieu plus sûr et plus respectueux pour tous.',
      'Une même institution peut avoir besoin de plusieurs nétiquettes : pour les collègues, les partenaires, les familles, le public. Elles n’ont pas à dire toutes la même chose, mais ne devraient pas se contredire.',
    ],
    points: ['Qui devrait être à la table quand la nôtre s’écrira ?', 'Qui oublie-t-on d’habitude ?'],
  },
  'standards-for-posting': {
    title: 'Des repères des États-Unis : publier',
    section: inGuide('conseils d’après la National Association of Social Workers'),
    paragraphs: [
      'L’association américaine de la profession, la National Association of Social Workers, a fixé des normes. Le guide reprend ses conseils. Sur ce que l’on publie :',
    ],
    points: [
      'Utilisés de façon responsable, les réseaux peuvent apporter beaucoup. Mais songez au nombre de personnes qui peuvent voir ce que vous publiez.',
      'Tout ce que vous dites en ligne devrait refléter les valeurs, l’éthique et la mission du travail social.',
      'Respectez la vie privée de celles et ceux que vous accompagnez, et ce qu’ils confient. Fixez des règles strictes pour les protéger. Ne partagez rien qui permette de remonter jusqu’à eux.',
      'Vouloir dire son opinion est naturel. Gare aux préjugés : ce que vous dites peut revenir nuire à votre travail.',
    ],
  },
  'standards-for-relations': {
    title: 'Des repères des États-Unis : la relation',
    section: inGuide('conseils d’après la National Association of Social Workers, limites et règles'),
    paragraphs: [
      'Les mêmes conseils parlent aussi de la relation avec les personnes, et de ce qu’une équipe peut mettre en place :',
    ],
    points: [
      'Posez des limites professionnelles sur les réseaux sociaux, et tenez-les. Ce qui est éthique en face à face l’est en ligne. Restez respectueuse, et n’y laissez pas grandir une amitié qui abîmerait la relation de travail.',
      'Quand une situation est difficile, servez-vous de ce qu’offre la profession : la supervision, ou un échange entre pairs.',
      'Écrivez des règles d’usage des réseaux sociaux. Elles précisent comment chaque moyen électronique est utilisé avec les personnes que vous accompagnez. Parcourez-les avec elles dès le premier entretien, et reprenez-les au besoin.',
    ],
  },
};
