export const own = {
  'own.title': 'Cardurile dumneavoastră',
  'own.what':
    'Scrieți situații din practica dumneavoastră, pe lângă cele din ghid. Cardurile circulă ca fișiere: dați-le mai departe pe ale dumneavoastră sau preluați-le pe ale altora.',
  'own.here':
    'Ce scrieți rămâne pe acest dispozitiv. Salvați un fișier ca să jucați cu el sau ca să îl păstrați în altă parte.',
  'own.name': 'Numele colecției',
  'own.name.first': 'Cardurile mele',
  'own.session': 'Cardurile acestei sesiuni',
  'own.session.what':
    'Adăugați carduri proprii și alegeți cu care pot juca sălile. Schimbarea este valabilă de la următorul card.',
  'own.session.open': 'Adăugați și alegeți carduri',
  'own.session.back': 'Înapoi la sesiune',
  'own.cards':
    '{n, plural, =0 {Încă niciun card propriu} one {# card propriu} few {# carduri proprii} other {# de carduri proprii}}',
  'own.resources':
    '{n, plural, =0 {Încă nicio resursă proprie} one {# resursă proprie} few {# resurse proprii} other {# de resurse proprii}}',
  'own.row.change': 'Modificați „{title}”',
  'own.row.change.short': 'Modificați',
  'own.row.remove': 'Scoateți „{title}”',
  'own.row.remove.short': 'Scoateți',
  'own.remove.title': 'Scoateți „{title}”?',
  'own.remove.what':
    'Se șterge definitiv. Textul mai poate fi citit numai în sala unde a fost deja deschis. Dacă vreți să îl păstrați, salvați mai întâi un fișier.',
  'own.remove.not': 'Nu scoateți',

  'own.write': 'Scrieți un card',
  'own.change': 'Modificați acest card',
  'own.advice': 'Ce face un card bun',
  'own.count.words': 'Cuvinte: {n} din {most}.',
  'own.count.characters': 'Caractere: {n} din {most}.',
  'own.question': 'Întrebarea {n}',
  'own.question.add': 'Adăugați o întrebare',
  'own.question.up': 'Mutați mai sus întrebarea {n}',
  'own.question.down': 'Mutați mai jos întrebarea {n}',
  'own.question.remove': 'Scoateți întrebarea {n}',
  'own.note': 'Cu grijă',
  'own.note.hint': 'Apare înainte de citire, când cardul vorbește despre suicid, violență sau abuz.',
  'own.language': 'Limba textului',
  'own.language.hint': 'Toată lumea îl vede așa cum l-ați scris, oricare ar fi limba ecranului.',
  'own.resources.linked':
    '{n, plural, =0 {Resurse pentru acest card: încă niciuna} one {Resurse pentru acest card: #} few {Resurse pentru acest card: #} other {Resurse pentru acest card: #}}',
  'own.resources.which': 'Propuse la etapa 3 cu acest card',
  'own.previews': 'Cum va arăta',
  'own.preview.phone': 'Pe telefon',
  'own.preview.display': 'Pe ecranul mare',
  'own.preview.paper': 'Pe hârtie',
  'own.keep': 'Păstrați',
  'own.back': 'Înapoi la listă',
  'own.back.what': 'Ce ați început rămâne pe acest dispozitiv până când îl păstrați.',
  'own.begun': 'S-a modificat în altă parte de când ați început aici. Vedeți cum este acum.',
  'own.begun.take': 'Arată ce începusem',
  'own.wants.title': 'Dați un titlu.',
  'own.wants.text': 'Scrieți mai întâi textul.',

  'own.resource.write': 'Scrieți o resursă',
  'own.resource.change': 'Modificați această resursă',
  'own.resource.title': 'Titlu',
  'own.resource.text': 'Text',
  'own.resource.text.hint': 'Se citește cu voce tare în cam un minut. Un rând gol începe un paragraf nou.',
  'own.resource.points': 'De ținut minte',
  'own.resource.points.hint': 'Câte o idee pe fiecare rând.',
  'own.resource.law': 'Legea care stă la bază',
  'own.resource.advice': 'Ce face o resursă bună',
  'own.resource.advice.one': 'Un singur lucru de știut',
  'own.resource.advice.one.what': 'Ce ajută la cardul de pe masă. Restul este altă resursă.',
  'own.resource.advice.aloud': 'Scrieți ca să fie ascultat',
  'own.resource.advice.aloud.what':
    'Cineva citește cu voce tare, cam un minut. Propoziții scurte și cuvinte pe care le spunem.',
  'own.resource.advice.whose': 'Spuneți a cui este regula',
  'own.resource.advice.whose.what':
    'O lege, un regulament intern și un obicei nu sunt același lucru. Dacă țările diferă, spuneți pentru care este valabilă.',
  'own.resource.advice.points': 'Încheiați cu ce este de reținut',
  'own.resource.advice.points.what':
    'Câteva idei de un rând. Începeți cu ce se face: întrebați, încuiați, notați.',
  'own.resource.advice.nobody': 'Nimeni să nu poată fi recunoscut',
  'own.resource.advice.nobody.what':
    'Un exemplu poate fi inventat. O persoană, o echipă sau un loc real nu își au locul aici.',
  'own.resource.alone': 'Resursele dumneavoastră',
  'own.resource.count': 'Text și idei: {n} din {most} de cuvinte.',

  'own.files': 'Fișiere',
  'own.files.what':
    'Un card din fișier care se află deja aici îl înlocuiește pe cel de aici. Tabelul se deschide în orice program de calcul tabelar; îl puteți modifica acolo și prelua din nou.',
  'own.import': 'Preluați un fișier',
  'own.export.json': 'Salvați ca fișier',
  'own.export.csv': 'Salvați ca tabel (CSV)',
  'own.taken':
    'Preluate: {cards, plural, one {# card} few {# carduri} other {# de carduri}} și {resources, plural, one {# resursă} few {# resurse} other {# de resurse}}.',
  'own.flaws':
    '{n, plural, one {Este un loc de corectat în acest fișier} few {Sunt # locuri de corectat în acest fișier} other {Sunt # de locuri de corectat în acest fișier}}',
  'own.flaws.what': 'Nu s-a preluat nimic. Corectați aceste locuri în fișier, apoi preluați-l din nou.',
  'own.flaws.more': '{n, plural, one {Și încă un loc.} few {Și încă # locuri.} other {Și încă # de locuri.}}',
  'own.flaw.whole': 'Tot fișierul:',
  'own.flaw.line': 'Rândul {line}, {place}:',
  'own.flaw.too-large': 'Octeți: {found}; încap cel mult {expected}. Împărțiți-l în mai multe fișiere.',
  'own.flaw.not-json':
    'De aici încolo fișierul nu se mai poate citi: {found}. Poate lipsește o virgulă sau o ghilimea, ori este una în plus.',
  'own.flaw.line-alone': 'Rândul {line}:',
  'own.flaw.not-text':
    'Nu este un fișier text. În programul dumneavoastră, salvați tabelul ca CSV (UTF-8), apoi preluați-l.',
  'own.flaw.nothing-in-it': 'În acest fișier nu este niciun card și nicio resursă.',
  'own.flaw.repeated-field': 'Acest nume apare de două ori: {found}. Păstrați-l o singură dată.',
  'own.flaw.extra-cell':
    'Nu există o coloană pentru asta: {found}. Un text cu virgulă sau punct și virgulă se pune între ghilimele.',
  'own.flaw.not-csv': 'O ghilimea nu este închisă, așa că nu se mai disting coloanele.',
  'own.flaw.not-this-format':
    'Nu este un fișier de carduri pe care să îl poată citi această pagină. Așteptat: {expected}. Găsit: {found}.',
  'own.flaw.unknown-field': 'Nu există niciun câmp cu acest nume: {found}. Scoateți-l sau corectați numele.',
  'own.flaw.missing': 'Lipsește.',
  'own.flaw.wrong-kind': 'Este de alt fel. Așteptat: {expected}. Găsit: {found}.',
  'own.flaw.empty': 'Nu scrie nimic aici. Completați.',
  'own.flaw.too-long': 'Caractere: {found}; încap cel mult {expected}.',
  'own.flaw.too-many': 'Sunt {found}; încap cel mult {expected}.',
  'own.flaw.not-one-of': 'Așteptat, unul dintre: {expected}. Găsit: {found}.',
  'own.flaw.bad-id':
    'Un identificator începe cu „own-” și are doar litere mici, cifre și liniuțe. Găsit: {found}. Îl puteți și omite.',
  'own.flaw.bad-language': 'O limbă se scrie așa: {expected}. Găsit: {found}.',
  'own.flaw.bad-characters':
    'Conține semne care nu sunt text. Salvați fișierul ca UTF-8 și încercați din nou.',
  'own.flaw.repeated-id':
    'Și altceva are același identificator: {found}. Dați-i fiecăruia unul propriu sau omiteți-l.',
  'own.flaw.no-such-resource': 'Nu există nicio resursă cu acest nume: {found}.',

  'own.choose': 'Carduri în joc',
  'own.choose.what': 'Un card nebifat nu este nici tras, nici propus naratoarei.',
  'own.choose.count': 'Carduri în joc: {n} din {all}',
  'own.choose.all': '{theme}: toate',
  'own.choose.none': '{theme}: niciunul',
  'own.choose.nothing': 'Nu mai rămâne niciun card de jucat. Bifați cel puțin unul.',
  'own.choose.keep': 'Jucăm cu această alegere',
  'own.choose.changed': 'Încă nepăstrat.',
};
