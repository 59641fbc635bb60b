import type { DeckWords } from '../words.ts';

export const primer: DeckWords['primer'] = [
  {
    title: 'Ce qui se passe dans une partie',
    paragraphs: [
      'Un petit groupe, deux à dix joueuses et une narratrice, se saisit d’une situation réelle du travail social où quelque chose de numérique fait question. Les joueuses disent comment elles la lisent, écoutent ce qu’en disent la loi et des collègues, et cherchent ce qu’on pourrait faire.',
      'Une manche a quatre étapes : situation, discussion, ressources, action. Après la troisième, les joueuses votent pour savoir si elles veulent la quatrième. Un groupe peut jouer plusieurs manches.',
      'Il n’y a ni score, ni gagnante, ni bonne réponse. Une partie réussie est une partie où chacune a été entendue.',
    ],
  },
  {
    title: 'La narratrice',
    paragraphs: [
      'La narratrice ne joue pas. Elle tient le temps, distribue la parole, veille au respect des règles et mène le groupe d’une étape à l’autre. Elle reformule, fait le point et renvoie aux ressources. Le climat dépend beaucoup d’elle.',
      'Elle n’enseigne pas et ne conclut pas. Quand on lui demande son avis, elle rend la question à la table.',
      'Il est utile de lire à l’avance : cette page, les cartes des thèmes qui peuvent venir, et les ressources qui vont avec.',
    ],
  },
  {
    title: 'Les joueuses',
    paragraphs: [
      'Les joueuses parlent de leur propre pratique et de leur propre point de vue, dans un esprit constructif et bienveillant. Elles partent de la carte, et peuvent aller de là à ce qu’elles ont vécu.',
      'Il suffit d’être curieuse. Nul besoin de s’y connaître en informatique ou en droit : les ressources sont là pour cela. Celles qui s’y connaissent sont invitées à dire où les règles de leur pays diffèrent.',
    ],
  },
  {
    title: 'Quand l’échange s’échauffe, ou s’épuise',
    paragraphs: [
      'Les situations touchent à la façon de travailler et à ce en quoi l’on croit : le ton peut monter. Ralentissez. Adressez-vous à une joueuse, reformulez ce qui a été dit, et affichez l’une des cinq relances : qu’en pensez-vous ; quelles questions se pose-t-elle ; quels problèmes cela soulève-t-il ; comment voyez-vous le problème ; quels sont les enjeux ?',
      'Si personne ne parle, laissez durer le silence, même s’il vous met mal à l’aise. Demandez ensuite ce qui les a surprises. Un tour par écrit aide aussi celles qui ont besoin de temps.',
    ],
  },
  {
    title: 'Les cartes qui blessent',
    paragraphs: [
      'Certaines cartes parlent de suicide, de violences dans la famille, d’enfants maltraités, d’exil. Un mot d’attention l’annonce avant la lecture. On ne sait jamais qui, dans la salle, l’a vécu.',
      'On peut passer, sortir un moment ou demander une autre carte, sans avoir à se justifier. Sachez à l’avance vers quelle personne ou quelle ligne d’écoute orienter.',
    ],
  },
  {
    title: 'Les personnes réelles',
    paragraphs: [
      'Tôt ou tard, quelqu’un raconte une histoire vraie. Le secret professionnel vaut ici aussi. Ni noms, ni lieux, ni rien qui permette de reconnaître une personne ; et cela vaut pour ce qu’on écrit autant que pour ce qu’on dit.',
      'Dans le jeu, un pseudonyme convient très bien. La salle dit ce qu’elle garde et quand c’est supprimé.',
    ],
  },
  {
    title: 'Le temps à prévoir',
    paragraphs: [
      'Comptez une heure à une heure et demie pour une manche à six joueuses : dix minutes pour la situation, trente pour la discussion, vingt pour les ressources et le vote, trente pour les pistes d’action et la synthèse. En plus petit groupe, cela va plus vite.',
      'Si le temps manque, prenez moins de ressources, sans raccourcir les tours.',
    ],
  },
];
