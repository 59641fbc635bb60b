import type { SituationWordsOf } from '../words.ts';

export const ethicalPostureSituations: SituationWordsOf<'ethical-posture'> = {
  'ethical-posture-1': {
    title: 'Ne le mettez pas dans mon dossier',
    aspect: 'Données personnelles',
    text: 'Marie est travailleuse sociale. Elle accompagne Sylvie, 25 ans, qui vient de perdre son emploi et manque d’argent. Lors d’un entretien, Sylvie lui confie qu’elle a des troubles psychiques et prend régulièrement des antidépresseurs. Elle demande à Marie de ne pas l’inscrire dans son dossier : elle craint que cela ne compromette ses chances de trouver du travail.',
    dilemmaText:
      'Marie doit à Sylvie le respect de sa vie privée, et la confidentialité. Mais si une chose aussi importante pour sa santé reste hors du dossier, Marie risque de ne pas lui proposer les services et l’accompagnement qui l’aideraient le plus.',
    questions: [
      'Comment vous y prendriez-vous pour résoudre ce dilemme ?',
      'Comment respecter à la fois les droits et les besoins de Sylvie ?',
    ],
  },
  'ethical-posture-2': {
    title: 'Pas d’ordinateur au foyer',
    aspect: 'Équipement numérique',
    text: 'Mathieu a 20 ans et vit dans un foyer pour jeunes en difficulté sociale. Léa, travailleuse sociale, l’accompagne. En entretien, il lui dit que le foyer ne lui fournit ni ordinateur ni Internet. Il peut donc à peine suivre sa formation en ligne ou garder le lien avec sa famille et ses amis. D’autres jeunes de son âge ont ces outils. Mathieu se sent très seul, et frustré.',
    dilemmaText:
      'Le foyer est là pour loger, orienter et accompagner des jeunes en difficulté. Il n’a pas forcément les moyens d’équiper chaque résident. Pourtant, laisser Mathieu sans accès au numérique peut être une manière de l’exclure, et nuire à son bien-être, à sa formation et à sa place dans la société.',
    questions: [
      'Quelles solutions donneraient à Mathieu l’équipement et la connexion dont il a besoin ?',
      'Comment pourraient-elles respecter ce que le foyer peut et ne peut pas faire ?',
    ],
  },
  'ethical-posture-3': {
    title: 'Être visible, ou rester tranquille',
    aspect: 'Nétiquette et réseaux sociaux',
    text: 'Lucie est une jeune travailleuse sociale. Elle accompagne Léa, 35 ans, qui cherche un nouvel emploi. Pendant qu’elles préparent un entretien d’embauche, Léa demande comment bien se servir des réseaux sociaux professionnels. Elle dit avoir supprimé son propre compte Facebook pour protéger sa vie privée. Un profil LinkedIn montrerait peut-être aux recruteurs ce qu’elle sait faire, mais elle hésite à en créer un.',
    dilemmaText:
      'Les réseaux sociaux peuvent beaucoup aider à trouver du travail. Mais ils posent aussi des questions : sur la vie privée, sur la protection des données personnelles, sur l’image qu’une personne veut donner d’elle-même. Les conseils de Lucie à Léa doivent être éthiques et responsables.',
    questions: [
      'Comment pourriez-vous aider Léa à créer un profil LinkedIn et à bien le gérer ?',
      'Comment préserver son droit à la vie privée et son droit à l’image ?',
    ],
  },
  'ethical-posture-4': {
    title: 'Un passé qui peut lui nuire',
    aspect: 'Déontologie',
    text: 'Kévin, 22 ans, vient d’entrer dans un programme d’insertion professionnelle. Fatima, travailleuse sociale expérimentée, l’accompagne. En entretien, il lui parle d’une offre d’emploi intéressante dans une entreprise de la région. Il n’est pas sûr de l’accepter. Il a commis des infractions par le passé, son casier judiciaire n’est pas vierge, et il craint que cela ne lui coûte la place.',
    dilemmaText:
      'Fatima a le devoir d’aider Kévin à trouver un travail stable et épanouissant : faire valoir ce qu’il sait faire, et l’aider à franchir les obstacles que son histoire met sur sa route. Mais serait-il éthique de lui conseiller de cacher son casier aux recruteurs ? On pourrait y voir une tromperie.',
    questions: [
      'Quelle posture éthique adopteriez-vous pour accompagner Kévin au mieux dans cette situation délicate ?',
      'Comment rester fidèle aux principes éthiques du travail social ?',
    ],
  },
};
