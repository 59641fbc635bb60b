export const errors = {
  'errors.refusal.not-here': 'Vous n’êtes plus dans cette salle. Entrez de nouveau avec le code.',
  'errors.refusal.not-the-narrator': 'Seule la narratrice peut le faire.',
  'errors.refusal.not-a-player': 'Seules les joueuses peuvent le faire. La narratrice ne joue pas.',
  'errors.refusal.not-the-facilitator': 'Seule l’animatrice peut le faire.',
  'errors.refusal.not-your-seat':
    'Vous ne pouvez agir que pour vous-même. La narratrice agit aussi pour celles qui n’ont pas de téléphone.',
  'errors.refusal.no-such-participant': 'Cette personne n’est plus dans la salle.',
  'errors.refusal.room-closed': 'Cette salle est close. Vous pouvez encore la lire.',
  'errors.refusal.wrong-stage': 'Ce n’est pas possible à ce moment du jeu.',
  'errors.refusal.wrong-step': 'Cela appartient à une autre étape de la manche.',
  'errors.refusal.already-open': 'Cette salle est déjà ouverte.',

  'errors.refusal.name-empty': 'Donnez un nom. Un nom inventé convient très bien.',
  'errors.refusal.name-too-long': 'Ce nom est trop long. Au plus 40 caractères.',
  'errors.refusal.name-taken': 'Quelqu’un porte déjà ce nom ici. Choisissez-en un autre.',
  'errors.refusal.room-full':
    'Cette salle est pleine : dix joueuses et une narratrice. Demandez une deuxième salle à votre animatrice.',
  'errors.refusal.room-locked': 'La narratrice a fermé la porte de cette salle. Demandez-lui de l’ouvrir.',
  'errors.refusal.themes-not-offered': 'Choisissez un ou plusieurs thèmes de cette séance.',
  'errors.refusal.no-themes': 'Les joueuses choisissent d’abord au moins un thème.',
  'errors.refusal.no-levels': 'Choisissez au moins un niveau.',
  'errors.refusal.too-few-players':
    'Il faut une narratrice et au moins deux joueuses pour une manche. Attendez encore quelqu’un.',

  'errors.refusal.narrator-settled': 'Dans cette salle, votre animatrice désigne la narratrice.',
  'errors.refusal.narrator-seated': 'Il y a déjà une narratrice, qui peut passer la main.',
  'errors.refusal.no-narrator': 'Désignez d’abord une narratrice.',
  'errors.refusal.not-a-candidate': 'Cette personne ne se propose plus comme narratrice.',
  'errors.refusal.already-a-candidate': 'Cette personne est déjà proposée comme narratrice.',
  'errors.refusal.already-approved': 'Vous avez déjà approuvé cette personne.',
  'errors.refusal.not-approved': 'Pour le moment, vous n’approuvez pas cette personne.',
  'errors.refusal.no-device': 'Sans téléphone, ce n’est pas possible.',
  'errors.refusal.no-tie-to-settle':
    'On ne tire au sort que si toutes ont approuvé quelqu’un et que personne n’a la majorité.',
  'errors.refusal.not-the-deputy': 'Seule la suppléante peut prendre le relais.',
  'errors.refusal.narrator-not-away-long-enough':
    'La narratrice n’est pas partie depuis assez longtemps. Laissez-lui encore un peu de temps.',

  'errors.refusal.not-everyone-heard':
    'Quelqu’un n’a encore ni parlé ni passé. Vous pouvez finir l’étape plus tôt ; la synthèse le dira.',
  'errors.refusal.no-situation-yet': 'Ouvrez d’abord une situation.',
  'errors.refusal.no-yes-yet': 'Les joueuses votent d’abord pour continuer.',
  'errors.refusal.vote-is-open': 'Le vote est ouvert. Il faut d’abord le clore.',
  'errors.refusal.reveal-first': 'Dévoilez d’abord les propositions faites en silence.',
  'errors.refusal.nothing-to-undo': 'Il est trop tard pour revenir en arrière.',
  'errors.refusal.moved-on': 'Le groupe a avancé entre-temps. Regardez où il en est.',

  'errors.refusal.no-such-situation': 'Cette carte n’est pas dans ce jeu.',
  'errors.refusal.theme-not-chosen': 'Cette carte est d’un thème que le groupe n’a pas choisi.',
  'errors.refusal.already-played': 'Cette salle a déjà joué cette carte. Redemandez-la si vous y tenez.',
  'errors.refusal.no-situation-left':
    'Toutes les cartes des thèmes choisis ont été jouées. Prenez d’autres thèmes, ou rejouez-en une.',
  'errors.refusal.no-such-reaction': 'Cette réaction n’est plus là.',
  'errors.refusal.not-yours': 'Vous ne pouvez changer que ce qui est à vous.',
  'errors.refusal.too-many': 'Il n’y a plus de place ici.',

  'errors.refusal.not-your-floor': 'Vous n’avez pas la parole. Levez la main pour la demander.',
  'errors.refusal.floor-moved': 'Entre-temps, la parole est passée à quelqu’un d’autre. Regardez à qui.',
  'errors.refusal.has-the-floor': 'Cette personne a déjà la parole.',
  'errors.refusal.nobody-has-the-floor': 'Personne n’a la parole.',
  'errors.refusal.hand-already-up': 'Cette main est déjà levée.',
  'errors.refusal.hand-not-up': 'Cette main n’est pas levée.',
  'errors.refusal.not-due': 'Cette personne n’attend pas son tour.',
  'errors.refusal.wrong-order': 'L’ordre de parole a changé entre-temps. Regardez-le, puis modifiez-le.',
  'errors.refusal.bad-time': 'Choisissez une durée entre 15 secondes et 30 minutes.',
  'errors.refusal.no-deadline': 'Ce tour n’a pas de durée fixée : rien à prolonger.',
  'errors.refusal.prompt-not-shown': 'Aucune relance n’est à l’écran.',

  'errors.refusal.text-empty': 'Écrivez d’abord quelque chose.',
  'errors.refusal.text-too-long': 'Ce texte est trop long pour sa place. Raccourcissez-le.',

  'errors.refusal.no-such-resource': 'Cette ressource n’est pas dans ce jeu.',
  'errors.refusal.resource-not-open': 'Aucune ressource n’est ouverte.',
  'errors.refusal.nothing-to-show': 'Il n’y a encore rien de tel à montrer.',
  'errors.refusal.no-open-vote': 'Le vote n’est plus ouvert.',
  'errors.refusal.no-ballots': 'Personne n’a encore voté.',
  'errors.refusal.ballots-missing':
    'Quelqu’un n’a pas encore voté. Vous pouvez clore le vote plus tôt ; le résultat le dira.',

  'errors.refusal.level-not-chosen': 'Le groupe n’a pas choisi ce niveau.',
  'errors.refusal.no-such-proposal': 'Cette proposition n’est plus au tableau.',
  'errors.refusal.own-proposal': 'Cette proposition est de vous. C’est aux autres de la soutenir.',
  'errors.refusal.already-backed': 'Vous soutenez déjà cette proposition.',
  'errors.refusal.not-backed': 'Pour le moment, vous ne soutenez pas cette proposition.',
  'errors.refusal.shared-proposal': 'D’autres l’ont faite avec vous : vous ne pouvez pas la retirer seule.',
  'errors.refusal.nothing-to-merge': 'Choisissez au moins deux propositions différentes à fusionner.',
  'errors.refusal.nothing-to-reveal': 'Il n’y a rien à dévoiler.',
  'errors.refusal.not-still-wanted': 'Seul ce que le groupe souhaite encore peut être repris.',
  'errors.refusal.already-taken-up': 'Cette proposition est déjà revenue au tableau.',
  'errors.refusal.times-not-offered': 'La synthèse de cette séance n’indique pas les temps de parole.',

  'errors.refusal.no-such-offer': 'La narratrice n’a plus cette carte.',
  'errors.refusal.offer-settled': 'La narratrice a déjà répondu au sujet de cette carte.',
  'errors.refusal.not-on-the-list': 'Cette proposition n’est plus dans votre liste. Revoyez la liste.',
  'errors.refusal.consent-is-open': 'Le groupe y répond en ce moment. Il faut d’abord clore la consultation.',
  'errors.refusal.no-open-consent': 'Aucune consultation n’est ouverte.',
  'errors.refusal.nothing-to-ask': 'Choisissez au moins une proposition à soumettre.',
  'errors.refusal.answers-missing':
    'Tout le monde n’a pas encore répondu à tout. Vous pouvez clore plus tôt ; le résultat le dira.',
  'errors.refusal.bad-date': 'Choisissez un jour à partir d’aujourd’hui, dans les cinq ans.',
  'errors.refusal.pen-taken': 'Quelqu’un d’autre tient la plume et peut vous la passer.',
  'errors.refusal.not-the-scribe': 'Seule la personne qui tient la plume peut écrire.',
  'errors.refusal.text-moved-on':
    'Le texte a changé entre-temps. Votre modification est gardée : reportez-la dans le nouveau texte.',
  'errors.refusal.passage-gone': 'Ce passage n’est plus dans le texte. Relisez le texte actuel.',
  'errors.refusal.no-such-suggestion': 'Cette suggestion a déjà été traitée ou retirée.',
  'errors.refusal.no-reading': 'Le groupe ne relit pas le texte en ce moment.',

  'errors.problem.malformed':
    'Le serveur n’a pas compris. Ce que vous avez écrit est gardé ; réessayez dans un instant.',
  'errors.problem.wrong-version':
    'Cette page n’est plus à jour. Rechargez-la : ce que vous avez écrit est gardé.',
  'errors.problem.unauthorised': 'Ce lien ou cette place n’est plus valable. Entrez de nouveau avec le code.',
  'errors.problem.forbidden': 'Votre place n’y donne pas droit. Demandez à votre animatrice.',
  'errors.problem.no-such-room':
    'Aucune salle n’a ce code. Vérifiez ses six lettres auprès de votre animatrice.',
  'errors.problem.no-such-seat-code':
    'Ce code n’ouvre aucune place, ou ses cinq minutes sont passées. Demandez-en un autre sur l’autre téléphone, ou à votre narratrice.',
  'errors.problem.no-such-session':
    'Cette séance n’existe pas. Elle a peut-être été supprimée ; vérifiez votre lien d’animatrice.',
  'errors.problem.no-such-deck': 'Ces cartes n’existent pas ici dans votre langue. Choisissez l’anglais.',
  'errors.problem.no-such-page': 'Il n’y a rien à cette adresse. Revenez au début.',
  'errors.problem.out-of-order':
    'Cette page et le serveur n’étaient plus synchronisés. Regardez de nouveau, puis réessayez.',
  'errors.problem.too-many-rooms':
    'Cette séance a autant de salles que possible. Ouvrez une autre séance pour les autres groupes.',
  'errors.problem.deck-moved-on':
    'Ces cartes ont été modifiées entre-temps sur une autre page. Regardez où elles en sont, puis refaites votre changement.',
  'errors.problem.gone':
    'Cette place ou cette salle n’existe plus. Si vous n’êtes pas partie de vous-même, entrez de nouveau avec le code.',
  'errors.problem.too-large': 'C’est trop long à envoyer. Raccourcissez le texte.',
  'errors.problem.too-fast': 'Trop d’envois en peu de temps. C’est gardé et partira dans un instant.',
  'errors.problem.too-many-requests': 'Trop d’essais depuis ici. Attendez une minute, puis réessayez.',
  'errors.problem.broken':
    'Quelque chose s’est mal passé sur le serveur. Ce que vous avez écrit est gardé ; réessayez dans un instant.',
  'errors.problem.overloaded':
    'Le serveur est très sollicité. Ce que vous avez fait est gardé et partira dans un instant.',
  'errors.problem.unavailable':
    'Le serveur ne peut rien enregistrer pour le moment. Ce que vous avez fait est gardé et partira dès que possible.',
  'errors.problem.offline': 'Pas de réseau. Ce que vous avez fait est gardé sur ce téléphone.',
  'errors.problem.too-late': 'Le groupe a avancé entre-temps. Refaites-le si vous y tenez toujours.',
  'errors.problem.sent-elsewhere': 'Un autre de vos onglets l’envoie.',
  'errors.problem.unknown':
    'Quelque chose s’est mal passé. Ce que vous avez écrit est gardé ; réessayez dans un instant.',
} as const;
