export const gone = {
  'gone.removed': 'Nu mai aveți loc în această sală',
  'gone.removed.what':
    'Naratoarea sau facilitatoarea v-a scos din sală. Ce ați spus rămâne în sinteză. Dacă a fost o greșeală, intrați din nou.',
  'gone.left': 'Ați ieșit din sală',
  'gone.left.what': 'Ce ați spus rămâne în sinteză. Puteți intra din nou cât timp sala este deschisă.',
  'gone.purged': 'Această sesiune a fost ștearsă',
  'gone.purged.what': 'Tot ce conținea a dispărut: nume, texte, voturi și sinteză.',
  'gone.replaced': 'Locul dumneavoastră este acum pe alt dispozitiv',
  'gone.replaced.what': 'Continuați acolo. Pe acesta îl puteți lăsa deoparte.',
  'gone.unknown': 'Acest loc nu mai există',
  'gone.unknown.what':
    'Ați ieșit din această sală sau v-a scos cineva. Dacă a fost o greșeală, intrați din nou.',
  'gone.refused': 'Acest loc nu mai este valabil',
  'gone.refused.what': 'Sala nu recunoaște acest telefon. Intrați din nou cu codul.',
  'gone.old-page': 'Pagina nu mai este la zi',
  'gone.old-page.what': 'Sala continuă cu o versiune mai nouă. Încărcați-o și reveniți de unde ați rămas.',
  'gone.drafts': 'Ce ați scris și nu ați trimis',
  'gone.drafts.what':
    'Este doar pe acest telefon și dispare când mergeți mai departe. Copiați ce vreți să păstrați.',
  'gone.drafts.stay': 'Se păstrează pe acest telefon și revine la locul lui odată cu versiunea nouă.',
  'gone.join': 'Intrați din nou',
  'gone.home': 'Prima pagină',

  'gone.newer': 'A apărut o versiune nouă. Încărcați-o înainte să continuați: ce ați scris este păstrat.',
  'gone.newer.load': 'Încărcați versiunea nouă',
  'gone.newer.later': 'După etapa următoare',
} as const;
