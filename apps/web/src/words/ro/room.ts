export const room = {
  'room.title': 'Sala {code}',
  'room.coming': 'Se intră în sala {code}',
  'room.coming.slow':
    'Durează mai mult ca de obicei. Încercăm în continuare; ce ați scris este păstrat pe acest telefon.',
  'room.quiet': 'Se reface legătura cu sala',
  'room.away': 'Fără conexiune. Ce scrieți se păstrează aici.',
  'room.slow': 'Rețeaua blochează legătura rapidă. Totuși, totul ajunge.',
  'room.earlier': 'Ce ați văzut ultima dată: {time}.',
  'room.waiting':
    '{n, plural, one {un lucru așteaptă să fie trimis} few {# lucruri așteaptă să fie trimise} other {# de lucruri așteaptă să fie trimise}}',
  'room.notice': 'Ceva ce ați făcut mai înainte nu a fost primit',
  'room.notice.text': 'Ați scris:',
  'room.notice.copy': 'Copiați textul',
  'room.notice.copied': 'Copiat',
  'room.notice.dismiss': 'Am înțeles',

  'room.gone.removed': 'Nu mai aveți loc în această sală',
  'room.gone.removed.what':
    'Naratoarea sau facilitatoarea v-a scos din sală. Ce ați spus rămâne în sinteză. Dacă a fost o greșeală, intrați din nou.',
  'room.gone.left': 'Ați ieșit din sală',
  'room.gone.left.what': 'Ce ați spus rămâne în sinteză. Puteți intra din nou cât timp sala este deschisă.',
  'room.gone.purged': 'Această sesiune a fost ștearsă',
  'room.gone.purged.what': 'Tot ce conținea a dispărut: nume, texte, voturi și sinteză.',
  'room.gone.replaced': 'Locul dumneavoastră este acum pe alt dispozitiv',
  'room.gone.replaced.what': 'Continuați acolo. Pe acesta îl puteți lăsa deoparte.',
  'room.gone.unknown': 'Acest loc nu mai există',
  'room.gone.unknown.what':
    'Ați ieșit din această sală sau v-a scos cineva. Dacă a fost o greșeală, intrați din nou.',
  'room.gone.refused': 'Acest loc nu mai este valabil',
  'room.gone.refused.what': 'Sala nu recunoaște acest telefon. Intrați din nou cu codul.',
  'room.gone.old-page': 'Pagina nu mai este la zi',
  'room.gone.old-page.what':
    'Sala continuă cu o versiune mai nouă. Încărcați-o și reveniți de unde ați rămas.',
  'room.gone.drafts': 'Ce ați scris și nu ați trimis',
  'room.gone.drafts.what':
    'Este doar pe acest telefon și dispare când mergeți mai departe. Copiați ce vreți să păstrați.',
  'room.gone.drafts.stay': 'Se păstrează pe acest telefon și revine la locul lui odată cu versiunea nouă.',
  'room.gone.join': 'Intrați din nou',
  'room.gone.home': 'Prima pagină',

  'room.new-version':
    'A apărut o versiune nouă. Încărcați-o înainte să continuați: ce ați scris este păstrat.',
  'room.new-version.load': 'Încărcați versiunea nouă',
  'room.new-version.later': 'După etapa următoare',

  'room.broken': 'Ceva nu a mers pe acest ecran',
  'room.broken.what': 'Sala merge mai departe, iar ce ați scris este păstrat pe acest telefon.',
  'room.broken.again': 'Afișați din nou',
};
