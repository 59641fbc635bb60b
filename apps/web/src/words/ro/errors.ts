export const errors = {
  'errors.refusal.not-here': 'Nu mai sunteți în această sală. Intrați din nou cu codul.',
  'errors.refusal.not-the-narrator': 'Doar naratoarea poate face asta.',
  'errors.refusal.not-a-player': 'Doar jucătorii pot face asta. Naratoarea nu joacă.',
  'errors.refusal.not-the-facilitator': 'Doar facilitatoarea poate face asta.',
  'errors.refusal.not-your-seat':
    'Puteți acționa doar în numele propriu. Naratoarea acționează și pentru cine nu are telefon.',
  'errors.refusal.no-such-participant': 'Această persoană nu mai este în sală.',
  'errors.refusal.room-closed': 'Sala este închisă. O puteți citi în continuare.',
  'errors.refusal.wrong-stage': 'În acest moment al jocului nu se poate face asta.',
  'errors.refusal.wrong-step': 'Asta ține de altă etapă a rundei.',
  'errors.refusal.already-open': 'Sala este deja deschisă.',

  'errors.refusal.name-empty': 'Scrieți un nume. Poate fi și inventat.',
  'errors.refusal.name-too-long': 'Numele este prea lung. Cel mult 40 de caractere.',
  'errors.refusal.name-taken': 'Cineva de aici are deja acest nume. Alegeți altul.',
  'errors.refusal.room-full':
    'Sala este plină: zece jucători și o naratoare. Cereți facilitatoarei încă o sală.',
  'errors.refusal.room-locked': 'Naratoarea a închis ușa sălii. Rugați-o să o deschidă.',
  'errors.refusal.themes-not-offered': 'Alegeți una sau mai multe dintre temele sesiunii.',
  'errors.refusal.no-themes': 'Jucătorii aleg mai întâi cel puțin o temă.',
  'errors.refusal.no-levels': 'Alegeți cel puțin un nivel.',
  'errors.refusal.too-few-players':
    'Pentru o rundă e nevoie de o naratoare și de cel puțin doi jucători. Mai așteptați pe cineva.',

  'errors.refusal.narrator-settled': 'Facilitatoarea stabilește cine narează în această sală.',
  'errors.refusal.narrator-seated': 'Există deja o naratoare, care poate preda rolul.',
  'errors.refusal.no-narrator': 'Alegeți mai întâi o naratoare.',
  'errors.refusal.not-a-candidate': 'Această persoană nu mai candidează ca naratoare.',
  'errors.refusal.already-a-candidate': 'Această persoană candidează deja ca naratoare.',
  'errors.refusal.already-approved': 'Ați aprobat deja această persoană.',
  'errors.refusal.not-approved': 'Acum nu aprobați această persoană.',
  'errors.refusal.no-device': 'Cine nu are telefon nu poate face asta.',
  'errors.refusal.no-tie-to-settle':
    'Se trage la sorți doar după ce toți au aprobat pe cineva și nimeni nu are majoritatea.',
  'errors.refusal.not-the-deputy': 'Doar rezerva poate prelua rolul.',
  'errors.refusal.narrator-not-away-long-enough': 'Naratoarea lipsește de puțină vreme. Mai așteptați.',

  'errors.refusal.not-everyone-heard':
    'Cineva nu a vorbit și nici nu a spus pas. Puteți încheia etapa mai devreme; sinteza va spune asta.',
  'errors.refusal.no-situation-yet': 'Deschideți mai întâi o situație.',
  'errors.refusal.no-yes-yet': 'Jucătorii votează mai întâi dacă se continuă.',
  'errors.refusal.vote-is-open': 'Închideți mai întâi votul.',
  'errors.refusal.reveal-first': 'Dezvăluiți mai întâi propunerile scrise în tăcere.',
  'errors.refusal.nothing-to-undo': 'E prea târziu ca să anulați.',
  'errors.refusal.moved-on': 'Între timp, sala a mers mai departe. Uitați-vă din nou.',

  'errors.refusal.no-such-situation': 'Acest card nu face parte din set.',
  'errors.refusal.theme-not-chosen': 'Acest card ține de o temă pe care grupul nu a ales-o.',
  'errors.refusal.already-played':
    'Cardul a fost jucat în această sală. Dacă îl vreți totuși, cereți-l din nou.',
  'errors.refusal.no-situation-left':
    'Toate cardurile temelor alese au fost jucate. Alegeți mai multe teme sau reluați un card.',
  'errors.refusal.no-such-reaction': 'Această reacție nu mai există.',
  'errors.refusal.not-yours': 'Puteți schimba doar ce vă aparține.',
  'errors.refusal.too-many': 'Aici nu mai încape nimic.',

  'errors.refusal.not-your-floor': 'Nu aveți cuvântul. Ridicați mâna ca să-l cereți.',
  'errors.refusal.floor-moved': 'Între timp, cuvântul a trecut la altcineva. Uitați-vă din nou.',
  'errors.refusal.has-the-floor': 'Această persoană are deja cuvântul.',
  'errors.refusal.nobody-has-the-floor': 'Nimeni nu are cuvântul.',
  'errors.refusal.hand-already-up': 'Mâna este deja ridicată.',
  'errors.refusal.hand-not-up': 'Mâna nu este ridicată.',
  'errors.refusal.not-due': 'Această persoană nu așteaptă să-i vină rândul.',
  'errors.refusal.wrong-order': 'Între timp, ordinea s-a schimbat. Uitați-vă din nou, apoi aranjați-o.',
  'errors.refusal.bad-time': 'Alegeți un timp între 15 secunde și 30 de minute.',
  'errors.refusal.no-deadline': 'Acest rând nu are limită de timp, deci nu se poate prelungi.',
  'errors.refusal.prompt-not-shown': 'Pe ecrane nu este nicio întrebare.',

  'errors.refusal.text-empty': 'Scrieți mai întâi ceva.',
  'errors.refusal.text-too-long': 'Textul este prea lung pentru locul lui. Scurtați-l.',

  'errors.refusal.no-such-resource': 'Această resursă nu face parte din set.',
  'errors.refusal.resource-not-open': 'Nicio resursă nu este deschisă.',
  'errors.refusal.nothing-to-show': 'Încă nu e nimic de acest fel de arătat.',
  'errors.refusal.no-open-vote': 'Votul nu mai este deschis.',
  'errors.refusal.no-ballots': 'Încă nu a votat nimeni.',
  'errors.refusal.ballots-missing':
    'Cineva nu a votat încă. Puteți închide mai devreme; rezultatul va spune asta.',

  'errors.refusal.level-not-chosen': 'Grupul nu a ales acest nivel.',
  'errors.refusal.no-such-proposal': 'Această propunere nu mai este pe panou.',
  'errors.refusal.own-proposal': 'Propunerea vă aparține. O pot susține ceilalți.',
  'errors.refusal.already-backed': 'Susțineți deja această propunere.',
  'errors.refusal.not-backed': 'Acum nu susțineți această propunere.',
  'errors.refusal.shared-proposal': 'Propunerea le aparține și altora, așa că nu o puteți retrage fără ei.',
  'errors.refusal.nothing-to-merge': 'Alegeți cel puțin două propuneri diferite, ca să le uniți.',
  'errors.refusal.nothing-to-reveal': 'Nu este nimic de dezvăluit.',
  'errors.refusal.not-still-wanted': 'Se pot relua doar propunerile încă dorite.',
  'errors.refusal.already-taken-up': 'Propunerea este deja din nou pe panou.',
  'errors.refusal.times-not-offered': 'Sinteza acestei sesiuni nu arată timpii de vorbire.',

  'errors.refusal.no-such-offer': 'Cardul nu mai așteaptă la naratoare.',
  'errors.refusal.offer-settled': 'Naratoarea a hotărât deja despre acest card.',
  'errors.refusal.not-on-the-list': 'Propunerea nu mai este pe listă. Uitați-vă din nou.',
  'errors.refusal.consent-is-open': 'Grupul răspunde chiar acum. Faceți asta după ce apare rezultatul.',
  'errors.refusal.no-open-consent': 'Acum nu se cere niciun răspuns.',
  'errors.refusal.nothing-to-ask': 'Alegeți cel puțin o propunere despre care să întrebați.',
  'errors.refusal.answers-missing':
    'Cineva nu a răspuns încă la tot. Puteți închide mai devreme; rezultatul va spune asta.',
  'errors.refusal.bad-date': 'Alegeți o zi de azi înainte, în cel mult cinci ani.',
  'errors.refusal.pen-taken': 'Altcineva are condeiul și vi-l poate da.',
  'errors.refusal.not-the-scribe': 'Poate scrie doar cine are condeiul.',
  'errors.refusal.text-moved-on':
    'Între timp, textul s-a schimbat. Modificarea este păstrată: puneți-o în textul nou.',
  'errors.refusal.passage-gone': 'Pasajul nu mai este în text. Uitați-vă la textul de acum.',
  'errors.refusal.no-such-suggestion': 'Sugestia nu mai așteaptă răspuns.',
  'errors.refusal.no-reading': 'Acum grupul nu citește textul împreună.',

  'errors.problem.malformed':
    'Serverul nu a înțeles cererea. Ce ați scris este păstrat; încercați din nou peste o clipă.',
  'errors.problem.wrong-version': 'Pagina nu mai este la zi. Încărcați-o din nou: ce ați scris este păstrat.',
  'errors.problem.unauthorised': 'Acest link sau loc nu mai este valabil. Intrați din nou cu codul.',
  'errors.problem.forbidden': 'Nu aveți acces aici. Întrebați facilitatoarea.',
  'errors.problem.no-such-room':
    'Nu există nicio sală cu acest cod. Verificați cele șase litere cu facilitatoarea.',
  'errors.problem.no-such-seat-code':
    'Acest cod nu deschide niciun loc sau cele cinci minute au trecut. Cereți altul pe celălalt telefon sau de la naratoare.',
  'errors.problem.no-such-session':
    'Nu există o asemenea sesiune. Poate că a fost ștearsă; verificați linkul de facilitatoare.',
  'errors.problem.no-such-deck': 'Aceste carduri nu există aici în limba dumneavoastră. Alegeți engleza.',
  'errors.problem.no-such-page': 'La această adresă nu este nimic. Mergeți la prima pagină.',
  'errors.problem.out-of-order':
    'Pagina și serverul nu se mai potriveau. Uitați-vă din nou și încercați încă o dată.',
  'errors.problem.too-many-rooms':
    'Sesiunea are deja numărul maxim de săli. Deschideți altă sesiune pentru celelalte grupuri.',
  'errors.problem.deck-moved-on':
    'Aceste carduri au fost modificate între timp pe altă pagină. Uitați-vă cum arată acum, apoi refaceți schimbarea.',
  'errors.problem.gone':
    'Acest loc sau această sală nu mai există. Dacă nu ați ieșit, intrați din nou cu codul.',
  'errors.problem.too-large': 'Textul este prea lung ca să fie trimis. Scurtați-l.',
  'errors.problem.too-fast': 'Prea multe deodată. Totul este păstrat și se trimite peste o clipă.',
  'errors.problem.too-many-requests':
    'Prea multe încercări de aici. Așteptați un minut, apoi încercați din nou.',
  'errors.problem.broken':
    'Ceva nu a mers pe server. Ce ați scris este păstrat; încercați din nou peste o clipă.',
  'errors.problem.overloaded':
    'Serverul are mult de lucru. Ce ați făcut este păstrat și se trimite peste o clipă.',
  'errors.problem.unavailable':
    'Serverul nu poate salva nimic acum. Ce ați făcut este păstrat și se trimite de îndată ce se poate.',
  'errors.problem.offline': 'Fără rețea. Ce ați făcut este păstrat pe acest telefon.',
  'errors.problem.too-late': 'Între timp, grupul a mers mai departe. Dacă mai vreți, faceți-o din nou.',
  'errors.problem.sent-elsewhere': 'Trimiterea se face acum din altă filă a browserului.',
  'errors.problem.unknown': 'Ceva nu a mers. Ce ați scris este păstrat; încercați din nou peste o clipă.',
};
