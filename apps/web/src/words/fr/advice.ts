export const advice = {
  'advice.title': 'Pourrait-on reconnaître quelqu’un ?',
  'advice.what': 'C’est vous qui décidez. Rien n’a été lu ailleurs que sur votre appareil.',
  'advice.show': '{words}, montrer dans le texte',
  'advice.leave': 'Laisser tel quel',
  'advice.heard':
    '{n, plural, one {Sous la zone de texte : # mot ou numéro qui pourrait faire reconnaître quelqu’un} other {Sous la zone de texte : # mots ou numéros qui pourraient faire reconnaître quelqu’un}}',
  'advice.more': '{n, plural, one {et # autre} other {et # autres}}',

  'advice.why.name': 'Un nom mène tout droit à la personne.',
  'advice.why.first-name': 'Si c’est le vrai prénom, qui connaît le lieu saura de qui il s’agit.',
  'advice.why.address': 'On dirait une adresse : elle mène à une porte.',
  'advice.why.birth': 'Une date de naissance et presque rien de plus suffisent à retrouver quelqu’un.',
  'advice.why.phone': 'On dirait un numéro de téléphone : il mène à une seule personne.',
  'advice.why.mail': 'Une adresse électronique contient le plus souvent un nom.',
  'advice.why.account': 'Un compte montre qui se trouve derrière.',
  'advice.why.iban': 'On dirait un compte bancaire : il est à quelqu’un.',
  'advice.why.national-number': 'On dirait un numéro qu’une seule personne possède.',
  'advice.why.file-number': 'Avec son numéro, des collègues peuvent ouvrir le dossier.',
  'advice.why.plate': 'On dirait une plaque : elle mène à qui possède la voiture.',

  'advice.instead.name': 'Plutôt : une mère, une collègue, un homme d’une trentaine d’années.',
  'advice.instead.first-name': 'Plutôt : un autre prénom, ou un jeune homme, une résidente.',
  'advice.instead.address': 'Plutôt : un appartement près du centre, un foyer.',
  'advice.instead.birth': 'Plutôt : un enfant d’une dizaine d’années, une femme d’une soixantaine d’années.',
  'advice.instead.phone': 'Plutôt : par téléphone, sur son propre téléphone.',
  'advice.instead.mail': 'Plutôt : par courriel.',
  'advice.instead.account': 'Plutôt : un compte privé, et le nom du réseau.',
  'advice.instead.iban': 'Plutôt : son compte.',
  'advice.instead.national-number': 'Plutôt : un numéro officiel.',
  'advice.instead.file-number': 'Plutôt : un de nos dossiers.',
  'advice.instead.plate': 'Plutôt : la voiture d’une visiteuse.',

  'advice.card': 'Ce qui pourrait être mieux sur cette carte',
  'advice.card.what': 'Un simple conseil : la carte est gardée comme vous le voulez.',

  'advice.part.title': 'Titre',
  'advice.part.aspect': 'Aspect',
  'advice.part.text': 'Situation',
  'advice.part.dilemma': 'Dilemme',
  'advice.part.questions': 'Questions',
  'advice.question': 'Question {n}',

  'advice.card.too-long': 'C’est long. On l’entend une seule fois, sans connaître la situation.',
  'advice.card.several-aspects': 'Il semble y avoir plusieurs sujets à la fois. Faites-en deux cartes.',
  'advice.card.age': 'L’âge compte-t-il ici ? Sinon, il peut disparaître ou rester approximatif.',
  'advice.card.family-name': 'On dirait un nom complet. Un prénom inventé ou une initiale suffit.',
  'advice.card.address': 'On dirait une adresse exacte. Il suffit de dire quel genre de lieu c’est.',
  'advice.card.birth': 'Une date de naissance ne sert jamais. Dites l’âge à peu près, s’il compte.',
  'advice.card.number': 'Un numéro ou un compte mène à quelqu’un, et la discussion peut s’en passer.',
  'advice.card.no-questions':
    'Pas encore de question. De deux à cinq questions ouvertes lancent la discussion.',
  'advice.card.too-few-questions': 'Une seule question. Avec deux ou plus, chacune trouve par où entrer.',
  'advice.card.too-many-questions':
    'Beaucoup de questions : on ne discute que des premières. Gardez celles qui comptent le plus.',
  'advice.card.not-a-question': 'Cela ne finit pas par un point d’interrogation. Est-ce une question ?',
  'advice.card.no-open-question':
    'On peut répondre à toutes par oui ou par non. Commencez-en une par que, comment, qui ou pourquoi.',
  'advice.card.mostly-closed':
    'On peut répondre à la plupart par oui ou par non. Demandez plus souvent quoi, comment ou pourquoi.',
} as const;
