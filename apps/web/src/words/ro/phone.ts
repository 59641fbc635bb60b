export const phone = {
  'phone.title': 'Acest telefon',
  'phone.open': 'Acest telefon: sunet, vibrații, ecran',
  'phone.what': 'Doar pentru dumneavoastră. Rămâne pe acest telefon.',
  'phone.tone': 'Un sunet scurt când îmi vine rândul',
  'phone.tone.what': 'Îl aud și ceilalți.',
  'phone.buzz': 'Vibrează când îmi vine rândul',
  'phone.buzz.what': 'Nu orice telefon poate.',
  'phone.awake': 'Ține ecranul aprins',
  'phone.awake.what': 'Cât timp povestiți sau aveți cuvântul. Consumă puțin din baterie.',
  'phone.install': 'Adaugă pe ecranul principal',
  'phone.install.what': 'Jocul se deschide apoi ca o aplicație. Ce ați văzut se poate citi și fără rețea.',
} as const;
