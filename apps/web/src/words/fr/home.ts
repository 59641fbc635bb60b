export const home = {
  'home.title': 'Entrer dans une salle',
  'home.headline': 'Prendre du recul, ensemble.',
  'home.what':
    'Un petit groupe échange sur une situation réelle du travail social à l’heure du numérique. Il repart avec des pistes d’action. Ni score, ni bonne réponse.',
  'home.code': 'Code de votre salle',
  'home.code.hint': 'Six lettres, données par votre animatrice ou sur le grand écran.',
  'home.code.empty': 'Tapez les six lettres de votre salle.',
  'home.code.wrong':
    'Un code de salle a six lettres et aucun chiffre. Vérifiez-le auprès de votre animatrice.',
  'home.join': 'Entrer',
  'home.scan': 'Scanner le code',
  'home.open': 'Ouvrir une séance',
  'home.cards': 'Lire les cartes',
  'home.rehearse': 'S’entraîner à narrer',
  'home.seats': 'Vos places sur ce téléphone',
  'home.seat': '{name}, salle {code}',
  'home.sessions': 'Vos séances',
  'home.session': '{name}, jusqu’au {day}',
  'home.missing.title': 'Page introuvable',
  'home.missing': 'Il n’y a pas de page à cette adresse. L’adresse a peut-être été coupée lors de la copie.',
  'home.missing.back': 'Retour au début',
} as const;
