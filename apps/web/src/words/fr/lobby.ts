export const lobby = {
  'lobby.title': 'Salle {code}, accueil',
  'lobby.room': 'Salle',
  'lobby.here': '{n, plural, one {# ici} other {# ici}}',
  'lobby.menu': 'Cette salle et moi',

  'lobby.invite': 'Inviter',
  'lobby.invite.text': 'Rejoignez notre jeu avec le code {code}.',
  'lobby.invite.link': 'Lien vers cette salle',
  'lobby.invite.copy': 'Copier le lien',
  'lobby.invite.copied': 'Le lien est copié.',
  'lobby.invite.by-hand': 'Le lien est sélectionné : copiez-le à la main.',
  'lobby.invite.share': 'Envoyer le lien',
  'lobby.invite.display': 'Ouvrir un grand écran',
  'lobby.invite.display.what':
    'Pour un projecteur ou un écran commun. Il montre ce que toutes peuvent voir et ne prend la place de personne.',
  'lobby.invite.locked': 'La porte est fermée : personne ne peut entrer avant que la narratrice l’ouvre.',
  'lobby.call': 'Ouvrir la visio',

  'lobby.primer': 'Le jeu, pas à pas',
  'lobby.rename': 'Changer mon nom',
  'lobby.rename.name': 'Votre nom ici',
  'lobby.rename.hint': 'Un nom inventé convient très bien. Toutes le voient.',
  'lobby.rename.save': 'Enregistrer le nom',
  'lobby.leave': 'Quitter la salle',
  'lobby.leave.title': 'Quitter la salle ?',
  'lobby.leave.what': 'Votre place disparaît. Ce que vous avez dit et proposé reste au groupe.',
  'lobby.leave.narrator':
    'Vous êtes narratrice : passez d’abord la main, sinon le groupe devra désigner quelqu’un.',
  'lobby.leave.do': 'Quitter',
  'lobby.leave.stay': 'Rester',

  'lobby.settled.title': 'Votre animatrice désigne la narratrice',
  'lobby.settled.what': 'Vous le verrez ici. En attendant, vous pouvez choisir de quoi parler.',
  'lobby.narrates': 'Narratrice : {name}',
  'lobby.narrates.what': 'Ne joue pas, mais tient le temps, donne la parole et lit à voix haute.',
  'lobby.narrates.starts': '{name} lance le jeu quand vous êtes prêtes.',
  'lobby.told.narrator': 'La narratrice est {name}.',
  'lobby.back': 'Retour à l’accueil',
  'lobby.appoint': 'Désigner une narratrice',

  'lobby.you': 'Vous êtes la narratrice',
  'lobby.ready': 'Commencez quand tout le monde est là.',
  'lobby.start': 'Commencer',
  'lobby.seat': 'Ajouter quelqu’un',
  'lobby.missing.players':
    '{n, plural, one {Il manque encore une joueuse pour commencer} other {Il manque encore # joueuses pour commencer}}',
  'lobby.missing.themes': 'Pour commencer, les joueuses choisissent un thème',
  'lobby.missing.both':
    '{n, plural, one {Pour commencer, il faut encore une joueuse et un thème} other {Pour commencer, il faut encore # joueuses et un thème}}',

  'lobby.people': 'Qui est là',
  'lobby.person.away': 'hors ligne',
  'lobby.person.no-device': 'sans téléphone, la narratrice saisit ses paroles',
  'lobby.person.narrator': 'narratrice',
  'lobby.person.deputy': 'suppléante',
  'lobby.locked': 'La porte est fermée : personne ne peut plus entrer.',

  'lobby.choices': 'De quoi parler',
  'lobby.themes': 'Thèmes',
  'lobby.themes.hint':
    'Choisissez-en un ou plusieurs. C’est le dernier choix qui compte, peu importe de qui.',
  'lobby.themes.none': 'Aucun pour le moment. Les joueuses choisissent sur leurs téléphones.',
  'lobby.levels': 'Niveaux',
  'lobby.levels.later': 'Niveaux à travailler',
  'lobby.agreement': 'Comment nous nous parlons',
  'lobby.agreement.what': 'Lisez-le à voix haute, et demandez si toutes peuvent l’accepter.',
  'lobby.agreement.players': 'Nous en convenons avant de commencer.',
} as const;
