/** Names that people really choose, and some that only a test would. */
export const NAMES = [
  'Nora',
  'Ana-Măria Țepeș',
  'Ben',
  'Chloé d’Été',
  'Δέσποινα Χατζηγιάννη',
  'עדי כהן',
  'ليلى الحسن',
  '=1+1',
  '<b>Fred</b> & Co',
  '👩‍👧 Kim 🏳️‍🌈',
  '*_Ștefan_*',
] as const;

/** What people type into any field, each odd in its own way; none may be lost, run or take a file apart. */
export const TEXTS = [
  'Lock the cupboard, and say who has the key',
  '=1+1',
  ' =HYPERLINK("https://example.org";"see")',
  '@SUM(A1:A9)',
  '-2 keys; +1 lock',
  '<script>alert("x")</script> & <b>bold?</b>',
  '# not a heading\n- not a point\n1. not a number',
  '**not strong** | _not_ a | table',
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(2),
  'Κλειδώνουμε το ντουλάπι· και λέμε ποιος έχει το κλειδί;',
  'Încuiem dulapul și spunem cine are cheia („Țineți ușa închisă”)',
  'Fermer l’armoire : qui a la clé ?',
  'לנעול את הארון (2 keys) ולרשום מי לקח',
  'نقفل الخزانة ونكتب من أخذ المفتاح',
  '🔒 locked ✅, 👨‍👩‍👧‍👦 told, 🇬🇷🇷🇴🇫🇷',
  'Tab\there,  two spaces, CR\r\nLF and\u00a0no-break',
  'A sign that ends files: \u0000\u0001\u001b\u000b and half of one: \ud83d',
  'e\u0301 composed, ﬁ, ½, “quotes”, ‘single’, ]]> and &amp;',
] as const;

/** What the scribe wrote, with everything that her page understands. */
export const SCRIBED = `# What we *take* home <b>
We keep **less**, and *for a shorter time*: **_both_** of us.
- Lock the cupboard
- **Say** who has the key \\*
1. Ask on Monday
2. Ask again =1+1
> Nobody asked me.
## Κλειδιά και ντουλάπια
Ένα κείμενο στα ελληνικά, cu țâțâni, ועברית.

# 
Last line 🔒`;
