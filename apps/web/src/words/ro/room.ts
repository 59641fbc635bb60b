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
  'room.notice.text': 'Ați scris:',
  'room.notice.dismiss': 'Am înțeles',

  'room.broken': 'Ceva nu a mers pe acest ecran',
  'room.broken.what': 'Sala merge mai departe, iar ce ați scris este păstrat pe acest telefon.',
  'room.broken.again': 'Afișați din nou',
};
