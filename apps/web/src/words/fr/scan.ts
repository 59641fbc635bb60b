export const scan = {
  'scan.title': 'Scanner le code de la salle',
  'scan.what': 'Tenez le code de votre groupe devant la caméra. L’image reste sur ce téléphone.',
  'scan.looking': 'Ce que voit la caméra. Tenez le code de la salle devant elle.',
  'scan.stop': 'Fermer la caméra',
  'scan.refused':
    'Cette page n’a pas accès à la caméra. Vous pouvez le permettre dans les réglages du navigateur.',
  'scan.no-camera': 'La caméra ne s’ouvre pas ici. Tapez plutôt les six lettres.',
  'scan.card': 'C’est le code d’une carte. Scannez celui de votre salle.',
  'scan.other': 'Ce n’est pas le code d’une salle. Scannez celui que montre votre groupe.',
  'scan.elsewhere': 'Ce code mène ailleurs : {place}. Scannez celui que montre votre groupe.',
} as const;
