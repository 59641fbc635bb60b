export const scan = {
  'scan.title': 'Scanați codul sălii',
  'scan.what': 'Țineți codul grupului în fața camerei. Imaginea rămâne pe acest telefon.',
  'scan.looking': 'Ce vede camera. Țineți codul sălii în fața ei.',
  'scan.stop': 'Închideți camera',
  'scan.refused':
    'Această pagină nu are voie să folosească camera. Puteți permite asta în setările navigatorului.',
  'scan.no-camera': 'Camera nu se deschide aici. Scrieți cele șase litere.',
  'scan.card': 'Acesta este codul unui card. Scanați codul sălii.',
  'scan.other': 'Acesta nu este codul unei săli. Scanați codul arătat de grup.',
  'scan.elsewhere': 'Acest cod duce în altă parte: {place}. Scanați codul arătat de grup.',
} as const;
