export const common = {
  'common.product': 'Réflex’tics',
  'common.language': 'Limba',

  'common.theme.data-protection': 'Protecția datelor',
  'common.theme.digital-tools': 'Instrumente digitale',
  'common.theme.netiquette': 'Netichetă',
  'common.theme.ethical-posture': 'Postură etică',

  'common.step.situation': 'Situație',
  'common.step.discussion': 'Discuție',
  'common.step.resources': 'Resurse',
  'common.step.action': 'Acțiune',
  'common.steps': 'Etape',
  'common.steps.done': 'încheiată',
  'common.steps.now': 'grupul este aici',
  'common.steps.shown': 'pe ecranul dumneavoastră',

  'common.level.individual': 'Individ',
  'common.level.team': 'Echipă',
  'common.level.organisation': 'Organizație',
  'common.level.policy': 'Politici',
  'common.level.individual.meaning': 'ce pot face eu',
  'common.level.team.meaning': 'ce stabilim între colegi',
  'common.level.organisation.meaning': 'ce pune la punct instituția',
  'common.level.policy.meaning': 'ce fac posibil legea și profesia, aici și în alte țări',

  'common.narrator': 'narează',
  'common.you': 'dvs.',

  'common.time.left': 'încă {time}',
  'common.time.soon': 'încă {time}, e timpul să încheiați',
  'common.time.over': '{time} peste timp, fără grabă',
  'common.time.spent': '{time} până acum',
  'common.time.paused': '{words}. Ceasul este oprit',

  'common.speaking': 'Are cuvântul',
  'common.next': 'Urmează',
  'common.then': 'Apoi',
  'common.queue': 'Cine vorbește în continuare',
  'common.saved': 'Salvat',
  'common.saving': 'Se salvează',
  'common.kept': 'Păstrat pe acest telefon până revine rețeaua',
  'common.draft': 'Păstrat pe acest telefon. Nu îl vede nimeni altcineva',
  'common.characters-left':
    '{n, plural, one {încă un caracter} few {încă # caractere} other {încă # de caractere}}',
  'common.characters-over':
    '{n, plural, one {un caracter în plus} few {# caractere în plus} other {# de caractere în plus}}',
  'common.error': 'Eroare:',
  'common.error-summary': 'Mai uitați-vă aici',
  'common.optional': '{label} (opțional)',
  'common.close': 'Închideți',
  'common.busy': 'O clipă',

  'common.code': 'Codul sălii {letters}',
  'common.qr': 'Cod QR: deschide {address}',

  'common.proposals':
    '{n, plural, =0 {încă nicio propunere} one {# propunere} few {# propuneri} other {# de propuneri}}',
  'common.proposal.back': '{n, plural, =0 {Susțin} one {# susține} few {# susțin} other {# susțin}}',
  'common.proposal.back-this': 'Susțin această propunere',
  'common.proposal.backed':
    '{n, plural, =0 {0 susțin} one {# susține} few {# susțin} other {# susțin}}',
  'common.proposal.moves': 'Mutați, modificați sau uniți',
  'common.proposal.who-decides': 'Poate hotărî: {who}',
  'common.proposal.first-step': 'Primul pas: {step}',
  'common.proposal.also': 'Și pe: {levels}',
  'common.proposal.aloud': 'spusă cu voce tare',
  'common.lane': 'Propuneri pe acest nivel',

  'common.script.do': 'De făcut',
  'common.script.say': 'De spus',
  'common.prompts': 'Puneți o întrebare pe toate ecranele',
  'common.prompts.place': '{n} din {total}',
  'common.prompts.shown': 'Acum pe toate ecranele',
  'common.prompts.previous': 'Întrebarea dinainte',
  'common.prompts.next': 'Întrebarea următoare',
};
