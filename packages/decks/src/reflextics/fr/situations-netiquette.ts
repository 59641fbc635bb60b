import type { SituationWordsOf } from '../words.ts';

export const netiquetteSituations: SituationWordsOf<'netiquette'> = {
  'netiquette-1': {
    title: 'Des papiers par WhatsApp',
    aspect: 'Qui fait quoi sur les réseaux sociaux',
    text: 'Une travailleuse sociale d’un service social public communique avec les personnes par WhatsApp. C’est aussi par là qu’elles lui envoient leurs documents officiels, et elles le font régulièrement. Sa hiérarchie l’y encourage presque. Pour toute une partie du public, le courriel est trop compliqué et ne marche pas. Au quotidien, WhatsApp se montre tout simplement plus efficace.',
    questions: [
      'Toutes les personnes concernées en savent-elles autant, et portent-elles la même responsabilité ?',
      'Qui a décidé de se servir de ce réseau ?',
      'Quels sont les avantages et les inconvénients de ce type de réseau pour ce type de communication ?',
    ],
  },
  'netiquette-2': {
    title: 'Un message pendant les vacances',
    aspect: 'Qui fait quoi sur les réseaux sociaux',
    text: 'Dans un centre pour jeunes de 12 à 18 ans, l’éducatrice et les jeunes s’écrivent en messages privés sur Instagram. Les messages arrivent sur le compte privé de l’éducatrice. On y parle de tout : une question, les prochaines activités, que faire face à un problème. Un jour, pendant ses vacances, une jeune fille lui écrit. Elle n’en peut plus. Elle pense à se jeter par la fenêtre. Elle veut vraiment en finir.',
    questions: [
      'L’éducatrice en est-elle responsable en tant que professionnelle ?',
      'A-t-on pensé à séparer vie privée et vie professionnelle sur les réseaux sociaux ?',
      'Existe-t-il un cadre, dans l’institution ou au-delà, qui garantisse la limite entre les deux ?',
      'Que l’éducatrice aurait-elle pu prévoir ?',
    ],
  },
  'netiquette-3': {
    title: 'Un canal de trop ?',
    aspect: 'Nétiquette',
    text: 'Un lieu de vie pour personnes en situation de handicap a des canaux partout : un site, un compte Facebook, une page Instagram, et des groupes de messagerie distincts pour les collègues, pour les partenaires et pour les résidents, très friands de réseaux sociaux. Les collègues échangent les nouvelles du jour. Les familles reçoivent des photos d’activités. Le public voit combien le lieu est vivant. Dans un groupe, les résidents se partagent blagues et histoires. Mais les travailleuses sociales et les éducatrices se sentent un peu perdues : tant d’outils, tant d’usages. Comment gérer tout cela ?',
    questions: [
      'Est-il bon de multiplier les canaux ?',
      'Comment réguler toute cette communication ?',
      'Quel type de communication convient à quel réseau ?',
      'Et entre qui doit-elle avoir lieu ?',
      'Que faire, concrètement, pour tirer le meilleur de ces canaux et de ces réseaux ?',
    ],
  },
  'netiquette-4': {
    title: 'La page Facebook du centre d’accueil',
    aspect: 'Éthique professionnelle',
    text: 'Les travailleuses sociales d’un centre d’accueil pour personnes sans abri utilisent Facebook. Elles y disent quels services existent, relaient ce qu’offre le quartier, et sensibilisent le public à ce que vivent les personnes sans abri. La page du centre publie souvent des nouvelles, des dates d’événements, et les récits de personnes pour qui son aide a compté.',
    questions: [
      'Quelles lois et quelles règles doivent guider les travailleuses sociales dans ce type de communication ?',
      'Facebook est-il un lieu adapté pour informer sur le centre et sensibiliser au sans-abrisme ?',
      'Quelles conséquences l’usage de Facebook peut-il avoir pour la déontologie des travailleuses sociales ?',
    ],
  },
  'netiquette-5': {
    title: 'Des anecdotes sur TikTok',
    aspect: 'Les limites d’une présence professionnelle en ligne',
    text: 'Une association accompagne des jeunes en difficulté. Elle encourage ses travailleuses sociales à être présentes sur les réseaux sociaux, pour se faire mieux connaître et sensibiliser le public à ce que vivent les jeunes. L’une des éducatrices s’est mise à faire des vidéos sur TikTok. Elle y raconte des anecdotes de sa journée de travail et décrit, sans nommer personne, certaines situations des jeunes qu’elle accompagne. Rien de précis n’est dit. Pourtant plusieurs collègues s’inquiètent : pourrait-on deviner de qui il s’agit, ou apprendre quelque chose de sensible sur la vie d’un jeune ?',
    questions: [
      'Sur une plateforme aussi publique que TikTok, où finit le partage professionnel et où commence la confidentialité ?',
      'Est-il juste de raconter son travail sur TikTok, même anonymisé ?',
      'Quelles règles fixer pour que les publications sur les réseaux respectent la confidentialité due aux personnes ?',
    ],
  },
  'netiquette-6': {
    title: 'Sorti d’un groupe fermé',
    aspect: 'Faire de la veille sur les réseaux sociaux',
    text: 'Une travailleuse sociale travaille dans une association qui accompagne des femmes victimes de violences conjugales. Pour se tenir au courant des bonnes pratiques et des nouvelles façons de travailler, elle suit des groupes fermés sur LinkedIn et Facebook. Depuis peu, elle publie des extraits de ce qui s’y dit sur son profil personnel, pour sensibiliser son entourage. Sortis de leur cadre, certains pourraient être lus comme des conseils pour un cas particulier.',
    questions: [
      'Est-il juste de relayer des informations professionnelles par ses réseaux personnels ?',
      'Comment distinguer ce qui relève de la veille de ce qui peut passer pour un conseil non professionnel ?',
      'Quels risques éthiques y a-t-il à sensibiliser par les réseaux sociaux ?',
      'Quelles lignes directrices ou recommandations pourraient clarifier ici l’usage des réseaux ?',
    ],
  },
};
