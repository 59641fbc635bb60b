export const lobby = {
  'lobby.title': 'Sala {code}, hol',
  'lobby.room': 'Sala',
  'lobby.here':
    '{n, plural, one {O persoană aici} few {# persoane aici} other {# de persoane aici}}',
  'lobby.menu': 'Eu și această sală',

  'lobby.invite': 'Invitați și pe alții',
  'lobby.invite.text': 'Intrați în jocul nostru cu codul {code}.',
  'lobby.invite.link': 'Linkul sălii',
  'lobby.invite.copy': 'Copiați linkul',
  'lobby.invite.copied': 'Linkul este copiat.',
  'lobby.invite.by-hand': 'Linkul este selectat: copiați-l manual.',
  'lobby.invite.share': 'Trimiteți linkul',
  'lobby.invite.display': 'Deschideți un ecran mare',
  'lobby.invite.display.what':
    'Pentru proiector sau un ecran comun. Arată ce pot vedea toți și nu ocupă niciun loc.',
  'lobby.invite.locked': 'Ușa este închisă: nu se poate intra până când naratoarea nu o deschide.',
  'lobby.call': 'La apel',

  'lobby.rename': 'Schimbați numele',
  'lobby.rename.name': 'Numele de aici',
  'lobby.rename.hint': 'Poate fi inventat. Îl văd toți.',
  'lobby.rename.save': 'Salvați numele',
  'lobby.leave': 'Ieșiți din sală',
  'lobby.leave.title': 'Ieșiți din sală?',
  'lobby.leave.what': 'Locul dispare. Ce ați spus și ce ați propus rămâne grupului.',
  'lobby.leave.narrator':
    'Dumneavoastră narați: predați mai întâi rolul, altfel grupul trebuie să aleagă pe altcineva.',
  'lobby.leave.do': 'Ieșiți',
  'lobby.leave.stay': 'Rămâneți',

  'lobby.settled.title': 'Facilitatoarea stabilește cine narează',
  'lobby.settled.what': 'Veți vedea aici. Între timp puteți alege despre ce vorbiți.',
  'lobby.narrates': '{name} narează',
  'lobby.narrates.what': 'Nu joacă, ci urmărește timpul, dă cuvântul și citește cu voce tare.',
  'lobby.narrates.starts': '{name} începe jocul când sunteți gata.',
  'lobby.told.narrator': '{name} narează.',
  'lobby.back': 'Înapoi în hol',
  'lobby.appoint': 'Alegeți o naratoare',

  'lobby.you': 'Dumneavoastră narați',
  'lobby.ready': 'Începeți când au venit toți.',
  'lobby.start': 'Începeți',
  'lobby.seat': 'Dați un loc cuiva',
  'lobby.missing.players':
    '{n, plural, one {Mai e nevoie de un jucător ca să începeți} few {Mai e nevoie de # jucători ca să începeți} other {Mai e nevoie de # de jucători ca să începeți}}',
  'lobby.missing.themes': 'Ca să începeți, jucătorii aleg o temă',
  'lobby.missing.both':
    '{n, plural, one {Ca să începeți, mai trebuie un jucător și o temă} few {Ca să începeți, mai trebuie # jucători și o temă} other {Ca să începeți, mai trebuie # de jucători și o temă}}',

  'lobby.people': 'Cine e aici',
  'lobby.person.away': 'lipsește',
  'lobby.person.no-device': 'fără telefon, naratoarea scrie ce spune',
  'lobby.person.narrator': 'narează',
  'lobby.person.deputy': 'rezervă',
  'lobby.locked': 'Ușa este închisă: nu mai poate intra nimeni.',

  'lobby.choices': 'Despre ce vorbiți',
  'lobby.themes': 'Teme',
  'lobby.themes.hint': 'Alegeți una sau mai multe. Contează ultima alegere, a oricui ar fi.',
  'lobby.themes.none': 'Încă niciuna. Jucătorii aleg pe telefoane.',
  'lobby.levels': 'Niveluri',
  'lobby.levels.later': 'Niveluri de lucru',
  'lobby.agreement': 'Cum vorbim între noi',
  'lobby.agreement.what': 'Citiți cu voce tare și întrebați dacă toți sunt de acord.',
  'lobby.agreement.players': 'Ne înțelegem asupra acestor lucruri înainte să începem.',
};
