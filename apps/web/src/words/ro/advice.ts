export const advice = {
  'advice.title': 'Ar putea fi recunoscut cineva?',
  'advice.what': 'Dumneavoastră hotărâți. Textul a fost verificat numai pe dispozitivul dumneavoastră.',
  'advice.show': '{words}, de arătat în text',
  'advice.leave': 'Las așa cum este',
  'advice.heard':
    '{n, plural, one {Sub casetă: un cuvânt sau număr care ar putea duce la cineva} few {Sub casetă: # cuvinte sau numere care ar putea duce la cineva} other {Sub casetă: # de cuvinte sau numere care ar putea duce la cineva}}',
  'advice.more': '{n, plural, one {și încă #} few {și încă #} other {și încă #}}',

  'advice.why.name': 'Un nume duce direct la persoană.',
  'advice.why.first-name':
    'Dacă este prenumele adevărat, cine cunoaște locul își dă seama despre cine e vorba.',
  'advice.why.address': 'Pare o adresă: duce la o ușă anume.',
  'advice.why.birth': 'O dată de naștere și încă un amănunt ajung pentru a găsi pe cineva.',
  'advice.why.phone': 'Pare un număr de telefon: la el răspunde o singură persoană.',
  'advice.why.mail': 'O adresă de e-mail conține de obicei un nume.',
  'advice.why.account': 'Un cont arată cine se află în spatele lui.',
  'advice.why.iban': 'Pare un cont bancar: este al cuiva.',
  'advice.why.national-number': 'Pare un număr pe care îl are o singură persoană.',
  'advice.why.file-number': 'După număr, colegele pot deschide dosarul.',
  'advice.why.plate': 'Pare un număr de înmatriculare: duce la cine are mașina.',

  'advice.instead.name': 'Mai bine: o mamă, o colegă, un bărbat de vreo treizeci de ani.',
  'advice.instead.first-name': 'Mai bine: alt prenume, sau un tânăr, o rezidentă.',
  'advice.instead.address': 'Mai bine: un apartament aproape de centru, un cămin.',
  'advice.instead.birth': 'Mai bine: un copil de vreo zece ani, o femeie trecută de șaizeci.',
  'advice.instead.phone': 'Mai bine: la telefon, pe telefonul ei.',
  'advice.instead.mail': 'Mai bine: prin e-mail.',
  'advice.instead.account': 'Mai bine: un cont privat și numele rețelei.',
  'advice.instead.iban': 'Mai bine: contul ei.',
  'advice.instead.national-number': 'Mai bine: un număr oficial.',
  'advice.instead.file-number': 'Mai bine: un dosar de la noi.',
  'advice.instead.plate': 'Mai bine: mașina unui vizitator.',
} as const;
