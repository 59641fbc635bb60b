import type { ResourceWordsOf } from '../words.ts';

export const walthamGuidanceResources: ResourceWordsOf<'waltham-guidance'> = {
  'tools-purpose': {
    title: 'Outils de communication : de quoi il s’agit',
    section: 'But ; contexte',
    paragraphs: [
      'Cette page vient aussi de Waltham Forest, pour le personnel et les étudiantes des services de l’enfance et des adultes. Elle porte sur des outils comme WhatsApp, Instagram ou Facebook, quand on s’en sert pour écrire aux gens. Ce sont des directives : elles ne servent pas à juger d’une faute. À partir de janvier 2023, elles devaient être revues chaque année.',
      'Elles voient les deux côtés. Ces outils rapprochent les gens, aident les professionnelles à se tenir au courant, ouvrent les services, et peuvent donner du pouvoir à qui n’en avait pas. Ils apportent aussi des risques de dommages et d’abus, qui ont leur place dans toute évaluation. Quand la sécurité d’un enfant ou d’un adulte vulnérable est en jeu, elles jugent légal et de bonne pratique de regarder des informations, de les recueillir et de les consigner.',
    ],
  },
  'tools-ground-rules': {
    title: 'Outils de communication : règles de base',
    section: 'Ce que les travailleuses sociales doivent considérer ou respecter',
    paragraphs: [
      'Derrière tout écran, une travailleuse sociale représente encore sa profession et son service. Par conséquent :',
    ],
    points: [
      'Les mêmes normes valent en ligne que dans le reste du travail.',
      'Aucun compte personnel n’est utilisé pour le travail.',
      'Communication de travail et communication privée restent séparées.',
      'Aucune information personnelle n’est publiée ou partagée par ces canaux : la loi britannique sur la protection des données l’exige.',
      'L’intérêt de la personne passe d’abord. Respect, vie privée et confidentialité sont pesés avec le traitement du risque.',
      'Les fonctions qui montrent aux autres son statut restent coupées.',
      'Un message déplacé, ou une pièce jointe qui l’est, va d’abord à la responsable.',
    ],
  },
  'tools-keeping-in-touch': {
    title: 'Outils de communication : le contact, rien de plus',
    section: 'Ce que les travailleuses sociales doivent considérer ou respecter : usage et horaires',
    paragraphs: [
      'Les directives tracent deux lignes. L’une porte sur ce à quoi servent ces outils. Ils servent à garder le contact : se présenter, par exemple, ou confirmer que quelqu’un viendra au rendez-vous. Ils ne servent ni aux entretiens, ni aux évaluations, ni aux bilans, et l’on n’y discute rien de sensible.',
      'L’autre porte sur le temps. Une professionnelle écrit aux gens pendant ses heures normales de travail, et seulement alors.',
      'Les deux lignes laissent des questions. Qui dit aux gens ce qui restera sans réponse, et quand ? Et vers qui peuvent-ils se tourner, si c’est urgent ?',
    ],
  },
  'tools-children': {
    title: 'Outils de communication : les enfants',
    section: 'Ce que les travailleuses sociales doivent considérer ou respecter : l’âge',
    paragraphs: [
      'Celles qui travaillent avec des enfants ont d’autres règles à suivre. Les âges et les rôles sont locaux, et de droit britannique. Les vôtres peuvent différer.',
    ],
    points: [
      'Chaque application fixe un âge minimal. Personne n’y écrit à un enfant plus jeune.',
      'Si une évaluation des risques montre qu’un tel outil est pourtant nécessaire, il faut un accord : celui des parents, ou de la responsable d’équipe quand l’autorité tient lieu de parents.',
      'Aucun outil ne sert à écrire directement à qui a moins de seize ans. Le message va aux parents ou aux tuteurs.',
      'Si quelqu’un de moins de seize ans écrit par un tel outil, et qu’on craint pour sa sécurité, le service décide comment s’appliquent ses procédures de protection.',
    ],
  },
  'tools-consent-and-records': {
    title: 'Outils de communication : consentement et traces',
    section: 'Ce que les travailleuses sociales doivent considérer ou respecter : consentement et traces',
    paragraphs: [
      'Être contacté par un tel outil relève du consentement. La professionnelle doit pouvoir montrer qu’elle l’avait dès le départ. Une courte note au dossier est recommandée, tant que le service n’a pas de formule fixe ni de moyen de faire entrer les messages directement dans ses dossiers.',
      'On parle de discussion en ligne, mais ce sont des écrits. L’échange reste sur le téléphone fourni par l’employeur, aussi longtemps qu’elle travaille avec la personne.',
      'Comparez avec votre service. Qui a accepté quel canal, et où est-ce noté ? Sur le téléphone de qui se trouvent maintenant les messages ? Que deviennent-ils quand une collègue s’en va ?',
    ],
  },
  'tools-whatsapp': {
    title: 'Outils de communication : WhatsApp',
    section: 'Directives propres à WhatsApp',
    paragraphs: [
      'Les directives permettent au personnel d’utiliser WhatsApp pour garder le contact, non pour évaluer. Une capture d’écran va au dossier. Le premier message à une personne demande son consentement. Celles et ceux que vous accompagnez comprendraient-ils un tel message ? Que diriez-vous à la place ?',
      'En bref, il lui dit',
    ],
    points: [
      'que WhatsApp appartient à Meta, une entreprise présente dans le monde entier ;',
      'que ses données peuvent donc aller dans d’autres pays, dont les États-Unis ;',
      'qu’elle peut retirer son consentement quand elle veut, sans que le service rendu change ;',
      'qu’aucune donnée sensible sur elle ne sera envoyée par là ;',
      'qu’elle doit répondre OUI si elle est d’accord.',
    ],
  },
};

export const wakefieldGuidanceResources: ResourceWordsOf<'wakefield-guidance'> = {
  'wakefield-own-profile': {
    title: 'Wakefield : votre profil n’est pas un outil',
    section: '1. Introduction',
    paragraphs: [
      'Wakefield est une collectivité du nord de l’Angleterre. Ses directives laissent de côté l’usage privé. Elles traitent des réseaux sociaux au travail, et surtout de la recherche d’informations sur les personnes accompagnées, leur famille et leur entourage.',
      'Première règle : le profil qu’une professionnelle tient pour elle-même ne sert ni à écrire aux gens, ni à transmettre un message officiel, ni à recueillir des informations à des fins officielles. Elle ne peut pas non plus s’en servir pour regarder le profil de quelqu’un.',
      'Si elle le fait, elle risque une sanction. Et ce qu’elle a trouvé ne peut être utilisé dans aucune procédure.',
    ],
  },
  'wakefield-public-or-private': {
    title: 'Wakefield : public, ou entre amis ?',
    section: '1. Introduction : réglages de confidentialité',
    paragraphs: [
      'Sur un réseau, chacun décide, par ses réglages et par le choix de ses amis, qui voit quoi.',
      'Wakefield en tire une ligne. Qui publie un texte ou une photo sans aucune limite l’a, de fait, rendu public pour tous. La collectivité juge raisonnable qu’on puisse alors le lire, et s’en servir dans une évaluation ou un suivi.',
      'Ce qui n’est montré qu’à des amis est autre chose. L’intention de limiter est claire : ce n’est donc pas public.',
      'Waltham Forest le voit autrement : une page laissée ouverte n’est pas pour autant à la disposition de tous. Deux collectivités, un seul pays, deux réponses. Où votre groupe trace-t-il la ligne, et qu’en est-il d’un groupe fermé ?',
    ],
  },
  'wakefield-pilot': {
    title: 'Wakefield : essayer, et mesurer',
    section: '2. Projet pilote : enquêter par les réseaux sociaux',
    paragraphs: [
      'La collectivité ne s’est pas lancée sans précaution. Elle a mené un essai : six mois, un réseau, Facebook, six professionnelles formées, et un seul compte officiel auquel peu avaient accès. Chaque recherche devait être autorisée.',
      'Elle a aussi fixé d’avance ce qui serait une réussite. Cela apporte-t-il des informations qu’on n’aurait pas autrement ? Ont-elles de la valeur pour l’enquête ou l’évaluation ? Le temps passé est-il proportionné ?',
      'Pour le savoir, elle a compté : combien de fois et combien de temps le compte a servi, combien d’informations étaient utiles, combien ne se trouvaient nulle part ailleurs, et ce qu’elles ont apporté. Après six mois, l’utilité devait être revue, et l’on devait demander aux utilisatrices si les autorisations fonctionnaient bien.',
    ],
  },
  'wakefield-grounds': {
    title: 'Wakefield : quand peut-on regarder ?',
    section: '3. Protocole : la procédure, les motifs',
    paragraphs: [
      'La curiosité n’est pas une raison. La professionnelle doit avoir lieu de vérifier ce qu’on lui dit d’événements présents ou récents, parce que la sécurité d’un enfant peut en dépendre. Quelle serait, là où vous travaillez, une raison suffisante ? Et la personne serait-elle prévenue ?',
      'Le protocole donne des exemples :',
    ],
    points: [
      'Il y a des raisons sérieuses de croire que le récit d’une famille est trompeur ou faux. Un couple se dit séparé, alors qu’un risque grave de violences conjugales est connu.',
      'Un enfant est peut-être en relation avec un adulte connu ou soupçonné pour des abus.',
      'Il y a des conduites à risque, comme l’alcool ou la drogue.',
      'On dit qu’une personne dangereuse pour les enfants est parmi les relations de la famille.',
    ],
  },
  'wakefield-permission': {
    title: 'Wakefield : qui donne l’autorisation ?',
    section: '3. Protocole : la procédure, l’autorisation',
    paragraphs: ['Aucune professionnelle ne décide seule. Le chemin passe par plusieurs mains :'],
    points: [
      'La travailleuse sociale porte son inquiétude en supervision. Avec sa responsable d’équipe, elle cherche comment la vérifier de plus d’un côté.',
      'Si la responsable convient que Facebook est une voie appropriée, elle demande l’autorisation de la directrice du service.',
      'La demande est écrite et précise : quels adultes, quelle période. Normalement, on regarde une seule fois ce qui se voit à ce moment. Observer plus longtemps doit être demandé expressément.',
      'Une seconde professionnelle, habilitée et formée, fait la recherche. Si elle doute qu’elle soit légitime, elle la renvoie plus haut.',
      'Pour toute autre personne dont la page pourrait servir, il faut une nouvelle demande.',
    ],
  },
  'wakefield-search-and-record': {
    title: 'Wakefield : ce que devient ce qu’on trouve',
    section: '3. Protocole : la procédure, recherche et traces',
    paragraphs: [
      'Celle qui a demandé et celle qui cherche décident ensemble de ce qui importe. Si elles ne s’accordent pas, ou ont un doute, elles en parlent à la responsable du service.',
      'Ce qui importe est copié et enregistré en document électronique, que reçoivent la responsable du service et la directrice. Dès lors, cela fait partie du dossier officiel de la personne. Cela y est classé à un endroit précis et doit être conservé. Si la personne demande à voir ses données, on le lui communique.',
      'Chaque recherche laisse une trace. Celle qui a cherché la remplit, celle qui a demandé évalue ce qui a été trouvé et la complète, et les responsables la reçoivent. On peut ainsi dire plus tard qui a regardé, pourquoi, et dans quel but.',
    ],
  },
};
