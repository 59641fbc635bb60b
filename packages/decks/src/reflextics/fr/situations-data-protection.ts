import type { SituationWordsOf } from '../words.ts';

export const dataProtectionSituations: SituationWordsOf<'data-protection'> = {
  'data-protection-1': {
    title: 'Plus que ce que demande le formulaire',
    aspect: 'Collecter des données : finalité et minimisation',
    text: 'Camille P. vient voir une travailleuse sociale, qui doit l’aider à demander un logement social. Au fil de l’entretien, Camille en dit plus qu’il n’en faut pour la demande : une maladie chronique, des violences. La travailleuse sociale voit mieux à présent comment vivent Camille et sa famille. Elle recueille tout de même ces informations. Elle pense déjà à une allocation que Camille pourrait demander, et certains de ces éléments y serviraient plus tard.',
    questions: [
      'En a-t-elle le droit ?',
      'Devrait-elle ne recueillir que ce qu’exige la démarche convenue avec Camille ?',
      'Comment concilier une vue globale de la situation, la réponse à la demande et le respect du RGPD ?',
      'Que faire des informations qui ne sont pas nécessaires, mais que la personne livre d’elle-même ?',
    ],
  },
  'data-protection-2': {
    title: 'Un SMS inattendu',
    aspect: 'Collecter des données : le consentement',
    text: 'Matthieu est au chômage et peine à payer son loyer. Une travailleuse sociale polyvalente l’accompagne dans une demande d’aide financière. Elle saisit sa situation dans le logiciel du service : coordonnées, âge, situation familiale, emploi, revenus. Quelques mois plus tard, le service social lui envoie un SMS : il est invité à un atelier « remobilisation et confiance en soi ». Toutes les personnes connues du service comme isolées et sans emploi depuis six mois ont reçu le même message. Matthieu, qui n’avait rien demandé, est étonné. Il appelle la travailleuse sociale et lui fait part de son mécontentement.',
    questions: [
      'La travailleuse sociale aurait-elle dû prévenir Matthieu que le service pourrait le recontacter, au risque de le faire fuir ?',
      'Aurait-elle dû lui dire que ses données sont enregistrées ?',
      'Aurait-elle dû dire où elles sont conservées, combien de temps, pour quoi faire, et quand elles sont supprimées ?',
    ],
  },
  'data-protection-3': {
    title: 'La veille des congés',
    aspect: 'Conserver des données',
    text: 'Les congés commencent demain ! Anne, travailleuse sociale, profite de son dernier jour pour trier ses dossiers et ranger son bureau. Elle y trouve des informations personnelles sur des personnes dont l’accompagnement est terminé. Que doit-elle en faire ?',
    questions: [
      'Doit-elle les archiver, et dans ce cas où, comment et jusqu’à quand ?',
      'Doit-elle supprimer ce qui se trouve sur l’ordinateur ?',
      'Les papiers peuvent-ils aller simplement à la corbeille du bureau ?',
      'Ou faut-il les détruire avant de les jeter ?',
    ],
  },
  'data-protection-4': {
    title: 'Le dossier qui n’est plus là',
    aspect: 'Conserver des données',
    text: 'Une travailleuse sociale exerce dans un centre de diagnostic pour enfants et adolescents présentant des troubles du développement et du comportement. Elle utilise le dossier informatisé, sur l’ordinateur central de son service. Un enfant grandit et change : les familles reviennent souvent, des années après, pour un nouveau bilan. Les règles en vigueur veulent que les données d’une personne soient détruites au bout de cinq ans. Aujourd’hui, elle ouvre le dossier électronique de quelqu’un qui est revenu, et ce qu’il lui faut n’y est pas.',
    questions: [
      'Où peut-elle s’adresser pour retrouver l’information ?',
      'Peut-on garder une copie du dossier papier ?',
      'Peut-on supprimer le dossier électronique ?',
      'Le centre a-t-il une procédure, et un lieu pour les dossiers qui ne servent plus mais ne doivent pas encore être détruits ?',
    ],
  },
  'data-protection-5': {
    title: 'Une armoire sans serrure',
    aspect: 'Mettre les données en sécurité',
    text: 'Valérie est travailleuse sociale. L’armoire où elle range ses dossiers ne ferme pas à clé. Certains contiennent ses propres notes sur des situations délicates : des familles signalées aux services sociaux parce qu’un enfant est peut-être maltraité. Elle se demande si de tels dossiers n’appellent pas une protection plus forte.',
    questions: [
      'Existe-t-il des normes de sécurité pour la conservation des données ?',
      'Où peut-elle se renseigner, et qui pourrait la conseiller ?',
      'Que pourrait mettre en place Valérie pour que le moins de personnes possible accèdent aux dossiers contenant des données personnelles ?',
    ],
  },
  'data-protection-6': {
    title: 'Ce qu’elle a dit pendant une activité',
    aspect: 'Données sensibles',
    text: 'Dans un centre social, une animatrice propose des activités aux familles du quartier, pour que les voisins fassent connaissance. Pendant l’une d’elles, une jeune femme lui raconte comment elle est arrivée ici. Elle a fui son pays par peur d’être arrêtée, comme l’avaient été plusieurs membres de son syndicat. Jusque-là, elle participait en restant sur la réserve ; elle ne s’était encore jamais confiée ici. L’animatrice pense qu’elle a peut-être droit à une protection, qui lui donnerait une vie plus stable. L’information est sensible. Quelles précautions doit-elle prendre ?',
    questions: [
      'Quelles sont les procédures dans votre propre organisation ?',
      'Peut-elle recueillir les informations qui seraient nécessaires ?',
      'Que faut-il inscrire au dossier ?',
      'Doit-elle orienter la jeune femme vers un service compétent, au risque qu’elle n’y aille pas ?',
      'Comment transmettrait-elle à une association ce qu’elle a appris ?',
    ],
  },
  'data-protection-7': {
    title: 'Que noter d’une maladie',
    aspect: 'Données sensibles',
    text: 'Karine demande un logement avec l’aide d’une travailleuse sociale. Pendant l’entretien, elle parle de sa santé : une maladie chronique qui exige des soins réguliers et la fatigue beaucoup. Cela compte, si elle doit obtenir un logement adapté à son état. Mais ce sont des données sensibles, et la travailleuse sociale se demande quelles précautions prendre.',
    questions: [
      'Quelles sont les procédures dans votre propre organisation ?',
      'Que doit-elle inscrire au dossier informatisé, et qui peut l’ouvrir ?',
      'Peut-elle nommer la maladie, ou seulement ceux de ses effets qui importent pour la demande ?',
      'Que peut-elle transmettre à des partenaires ?',
      'À quelles conditions, et sous quelle forme ?',
    ],
  },
  'data-protection-8': {
    title: 'Maria a dix-huit ans',
    aspect: 'Données sensibles',
    text: 'Maria a bénéficié d’une mesure de protection particulière. Elle écrit à la travailleuse sociale pour demander qu’elle se poursuive maintenant qu’elle est majeure ; en France, ce serait un contrat jeune majeur. La travailleuse sociale lui rappelle le fonctionnement de la mesure, ses droits et ses devoirs, et l’accompagnement prévu, comme un hébergement avec services. Un projet de protection est établi sur mesure pour elle. Il indique quel suivi il y aura et à quel rythme, et quand un bilan est fait. Il dit quelles décisions et quelles aides spécialisées sont proposées, et la durée de son contrat avec le service.',
    questions: [
      'Quelles informations personnelles les services sociaux peuvent-ils recueillir, et la travailleuse sociale peut-elle les connaître et les saisir dans un dossier numérique ?',
      'Peut-elle vérifier l’exactitude de ce que Maria lui dit ?',
      'Peut-elle utiliser des données anonymisées pour des statistiques, afin de créer des services répondant aux besoins constatés ?',
      'Que dire à Maria, et avec quel degré de détail, des professionnelles qui pèseront le plus sur sa vie ?',
      'Doit-elle savoir lesquelles peuvent ouvrir son dossier personnel ?',
    ],
  },
  'data-protection-9': {
    title: 'Des cadeaux, et des photos pour la presse',
    aspect: 'Données sensibles',
    text: 'Andrea est travailleuse sociale dans un foyer pour mineurs. Une représentante d’une multinationale vient la voir. L’entreprise aimerait soutenir les jeunes par des dons : vêtements et produits d’hygiène. En échange de ce parrainage, elle souhaite qu’Andrea accepte que des photos d’activités du foyer paraissent dans la presse, avec des informations sur l’âge des enfants.',
    questions: [
      'Une entreprise privée peut-elle parrainer un foyer qui accueille des mineurs ?',
      'Quelles questions vous pose ici la publication de données personnelles ?',
      'Et qu’en est-il du droit à l’image des enfants ?',
    ],
  },
  'data-protection-10': {
    title: 'Signer, ou pas de chauffage',
    aspect: 'Données sensibles',
    text: 'L’hiver approche. Miruna vit dans la précarité et veut demander une aide au chauffage. La travailleuse sociale qui remplit la demande avec elle lui explique qu’il reste un papier à signer : un accord pour le traitement de ses données. Tant qu’il n’est pas signé, personne n’examinera sa demande.',
    questions: [
      'Que se passe-t-il si Miruna refuse de remplir ce document ?',
      'La travailleuse sociale peut-elle toujours prendre le temps d’expliquer comment les données sont traitées et utilisées ?',
      'Devrait-elle toujours le faire ?',
      'Que risque-t-elle si elle oublie, ou n’a pas le temps ?',
    ],
  },
};
