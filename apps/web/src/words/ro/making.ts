/** While a file is made that takes some seconds. */
export const making = {
  'making.begun': 'Fișierul se pregătește.',
  'making.waiting':
    '{n, plural, one {Un fișier se pregătește înaintea celui cerut de dvs.} few {# fișiere se pregătesc înaintea celui cerut de dvs.} other {# de fișiere se pregătesc înaintea celui cerut de dvs.}}',
  'making.part': 'Fișierul se pregătește: partea {part} din {of}.',
  'making.arriving': 'Fișierul este pe drum spre dvs.',
  'making.failed': 'Fișierul nu a ajuns: {why}',
  'making.failed.cut':
    'Fișierul nu a ajuns întreg și nu s-a salvat nimic. Verificați rețeaua, apoi încercați din nou.',
  'making.failed.busy': 'Se pregătesc multe fișiere chiar acum. Încercați din nou peste un minut.',
  'making.failed.broken': 'Fișierul nu a putut fi pregătit. Încercați din nou sau alegeți alt tip de fișier.',
} as const;
