export const own = {
  'own.title': 'Vos propres cartes',
  'own.what':
    'Écrivez des situations tirées de votre pratique, à côté de celles du guide. Les cartes voyagent en fichiers : transmettez les vôtres, ou importez celles d’autres équipes.',
  'own.here':
    'Ce que vous écrivez reste sur cet appareil. Enregistrez un fichier pour jouer ces cartes ou les garder ailleurs.',
  'own.name': 'Nom du recueil',
  'own.name.first': 'Mes cartes',
  'own.session': 'Cartes de cette séance',
  'own.session.what':
    'Ajoutez vos propres cartes et choisissez celles que les salles peuvent jouer. Le changement vaut dès la prochaine carte.',
  'own.session.open': 'Ajouter et choisir des cartes',
  'own.session.back': 'Retour à la séance',
  'own.cards': '{n, plural, =0 {Pas encore de carte à vous} one {# carte à vous} other {# cartes à vous}}',
  'own.resources':
    '{n, plural, =0 {Pas encore de ressource à vous} one {# ressource à vous} other {# ressources à vous}}',
  'own.row.change': 'Modifier « {title} »',
  'own.row.change.short': 'Modifier',
  'own.row.remove': 'Retirer « {title} »',
  'own.row.remove.short': 'Retirer',
  'own.remove.title': 'Retirer « {title} » ?',
  'own.remove.what':
    'C’est définitif. Seule une salle qui l’a déjà ouverte pourra encore la lire. Enregistrez d’abord un fichier si vous voulez la garder.',
  'own.remove.not': 'La laisser',

  'own.write': 'Écrire une carte',
  'own.change': 'Modifier cette carte',
  'own.advice': 'Ce qui fait une bonne carte',
  'own.count.words': '{n} mots sur {most}.',
  'own.count.characters': '{n} caractères sur {most}.',
  'own.question': 'Question {n}',
  'own.question.add': 'Ajouter une question',
  'own.question.up': 'Monter la question {n}',
  'own.question.down': 'Descendre la question {n}',
  'own.question.remove': 'Retirer la question {n}',
  'own.note': 'Un mot d’attention',
  'own.note.hint': 'Montré avant la lecture, quand la carte parle de suicide, de violence ou d’abus.',
  'own.language': 'Langue du texte',
  'own.language.hint':
    'Toutes la verront telle que vous l’avez écrite, quelle que soit la langue de leur écran.',
  'own.resources.linked':
    '{n, plural, =0 {Ressources pour cette carte : aucune} one {Ressources pour cette carte : #} other {Ressources pour cette carte : #}}',
  'own.resources.which': 'Proposées à l’étape 3 avec cette carte',
  'own.previews': 'Ce qu’on en verra',
  'own.preview.phone': 'Sur un téléphone',
  'own.preview.display': 'Sur grand écran',
  'own.preview.paper': 'Sur papier',
  'own.keep': 'Enregistrer',
  'own.back': 'Retour à la liste',
  'own.back.what': 'Ce que vous avez commencé reste sur cet appareil jusqu’à ce que vous l’enregistriez.',
  'own.begun':
    'Ceci a été modifié ailleurs depuis que vous aviez commencé. Vous le voyez tel qu’il est maintenant.',
  'own.begun.take': 'Afficher ce que j’avais commencé',
  'own.wants.title': 'Donnez-lui un titre.',
  'own.wants.text': 'Écrivez d’abord le texte.',

  'own.resource.write': 'Écrire une ressource',
  'own.resource.change': 'Modifier cette ressource',
  'own.resource.title': 'Titre',
  'own.resource.text': 'Texte',
  'own.resource.text.hint':
    'Se lit à voix haute en une minute environ. Une ligne vide commence un paragraphe.',
  'own.resource.points': 'Points à retenir',
  'own.resource.points.hint': 'Un par ligne.',
  'own.resource.law': 'Texte de loi sur lequel elle s’appuie',
  'own.resource.advice': 'Ce qui fait une bonne ressource',
  'own.resource.advice.one': 'S’en tenir à une chose à savoir',
  'own.resource.advice.one.what':
    'Ce qui aide à parler de la carte ouverte. Le reste est une autre ressource.',
  'own.resource.advice.aloud': 'Écrire pour l’oreille',
  'own.resource.advice.aloud.what':
    'Quelqu’un la lit à voix haute, en une minute environ. Des phrases courtes et des mots de tous les jours.',
  'own.resource.advice.whose': 'Dire d’où vient la règle',
  'own.resource.advice.whose.what':
    'Une loi, un règlement intérieur et une habitude ne se valent pas. Si les pays diffèrent, dites pour lequel elle vaut.',
  'own.resource.advice.points': 'Finir par ce qu’il faut retenir',
  'own.resource.advice.points.what':
    'Quelques points d’une ligne. Commencez par ce qu’on fait : demander, fermer à clé, noter.',
  'own.resource.advice.nobody': 'Que personne ne soit reconnaissable',
  'own.resource.advice.nobody.what':
    'Un exemple peut être inventé. Une personne, une équipe ou un lieu réels n’ont pas leur place ici.',
  'own.resource.alone': 'Vos propres ressources',
  'own.resource.count': 'Texte et points : {n} mots sur {most}.',

  'own.files': 'Fichiers',
  'own.files.what':
    'Si une carte du fichier existe déjà ici, celle du fichier la remplace. Le tableau s’ouvre dans tout tableur ; on peut l’y modifier, puis l’importer.',
  'own.import': 'Importer un fichier',
  'own.export.json': 'Enregistrer un fichier',
  'own.export.csv': 'Enregistrer un tableau (CSV)',
  'own.taken':
    'Importé : {cards, plural, one {# carte} other {# cartes}} et {resources, plural, one {# ressource} other {# ressources}}.',
  'own.flaws':
    '{n, plural, one {Il y a un endroit à corriger dans ce fichier} other {Il y a # endroits à corriger dans ce fichier}}',
  'own.flaws.what':
    'Rien n’a été importé. Corrigez ces endroits dans le fichier, puis importez-le de nouveau.',
  'own.flaws.more': '{n, plural, one {Et un autre endroit.} other {Et # autres endroits.}}',
  'own.flaw.whole': 'Tout le fichier :',
  'own.flaw.line': 'Ligne {line}, {place} :',
  'own.flaw.too-large': 'Il fait {found} octets ; {expected} au plus. Partagez-le en plusieurs fichiers.',
  'own.flaw.not-json':
    'Le fichier devient illisible ici : {found}. Il y a peut-être une virgule ou un guillemet de trop, ou qui manque.',
  'own.flaw.line-alone': 'Ligne {line} :',
  'own.flaw.not-text':
    'Ce n’est pas un fichier de texte. Dans votre tableur, enregistrez le tableau en CSV (UTF-8), puis importez-le.',
  'own.flaw.nothing-in-it': 'Ce fichier ne contient ni carte ni ressource.',
  'own.flaw.repeated-field': 'Ce nom figure deux fois : {found}. Gardez l’un des deux.',
  'own.flaw.extra-cell':
    'Aucune colonne pour ceci : {found}. Un texte avec une virgule ou un point-virgule se met entre guillemets.',
  'own.flaw.not-csv': 'Un guillemet n’est pas refermé : les colonnes se confondent.',
  'own.flaw.not-this-format':
    'Ce n’est pas un fichier de cartes que cette page sait lire. Attendu : {expected}. Trouvé : {found}.',
  'own.flaw.unknown-field': 'Rien de ce nom n’a sa place ici : {found}. Retirez-le ou corrigez le nom.',
  'own.flaw.missing': 'Cet élément manque.',
  'own.flaw.wrong-kind': 'D’une autre nature que prévu. Attendu : {expected}. Trouvé : {found}.',
  'own.flaw.empty': 'Rien n’est écrit ici. Complétez.',
  'own.flaw.too-long': '{found} caractères ; {expected} au plus.',
  'own.flaw.too-many': 'Il y en a {found} ; {expected} au plus.',
  'own.flaw.not-one-of': 'Attendu, l’un de ceux-ci : {expected}. Trouvé : {found}.',
  'own.flaw.bad-id':
    'Un identifiant commence par « own- » et n’a que des minuscules, des chiffres et des tirets. Trouvé : {found}. Vous pouvez aussi l’omettre.',
  'own.flaw.bad-language': 'Une langue s’écrit comme ceci : {expected}. Trouvé : {found}.',
  'own.flaw.bad-characters':
    'Il contient des caractères qui ne sont pas du texte. Enregistrez le fichier en UTF-8 et réessayez.',
  'own.flaw.repeated-id':
    'Un autre élément porte le même identifiant : {found}. Donnez à chacun le sien, ou omettez-le.',
  'own.flaw.no-such-resource': 'Il n’y a pas de ressource de ce nom : {found}.',

  'own.choose': 'Cartes en jeu',
  'own.choose.what': 'Une carte non cochée n’est ni tirée ni proposée à la narratrice.',
  'own.choose.count': '{n} cartes en jeu sur {all}',
  'own.choose.all': '{theme} : toutes',
  'own.choose.none': '{theme} : aucune',
  'own.choose.nothing': 'Il ne reste aucune carte à jouer. Cochez-en au moins une.',
  'own.choose.keep': 'Jouer avec ce choix',
  'own.choose.changed': 'Ce choix n’est pas encore enregistré.',
} as const;
