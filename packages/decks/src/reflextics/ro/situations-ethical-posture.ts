import type { SituationWordsOf } from '../words.ts';

export const ethicalPostureSituations: SituationWordsOf<'ethical-posture'> = {
  'ethical-posture-1': {
    title: 'Nu scrieți asta în dosar',
    aspect: 'Date personale',
    text: 'Marie este asistentă socială. O sprijină pe Sylvie, care are 25 de ani, tocmai și-a pierdut locul de muncă și a rămas fără bani. La una dintre întâlniri, Sylvie îi mărturisește că are probleme de sănătate mintală și ia regulat antidepresive. O roagă pe Marie să nu scrie asta în dosar: se teme că și-ar strica șansele de a găsi de lucru.',
    dilemmaText:
      'Marie îi datorează lui Sylvie respectul vieții private și confidențialitatea. Dar dacă ceva atât de important despre sănătatea lui Sylvie lipsește, Marie riscă să nu-i ofere serviciile și sprijinul care ar ajuta-o cel mai mult.',
    questions: [
      'Cum ați proceda ca să rezolvați această dilemă?',
      'Cum ați respecta și drepturile, și nevoile lui Sylvie?',
    ],
  },
  'ethical-posture-2': {
    title: 'Fără calculator în cămin',
    aspect: 'Dotare digitală',
    text: 'Mathieu are 20 de ani și locuiește într-un cămin pentru tineri în dificultate socială. Îl sprijină Léa, asistentă socială. Într-o discuție, el îi spune că în cămin nu are nici calculator, nici internet. Așa că abia poate urma cursul online și abia poate ține legătura cu familia și prietenii. Alții de vârsta lui au aceste instrumente. Mathieu se simte foarte singur și frustrat.',
    dilemmaText:
      'Căminul există ca să găzduiască, să îndrume și să sprijine tineri în dificultate. Nu are neapărat bani ca să dea fiecărui rezident echipamente. Totuși, a-l lăsa pe Mathieu fără acces digital poate fi o formă de excludere și poate dăuna stării lui de bine, formării lui și locului lui în societate.',
    questions: [
      'Ce soluții i-ar da lui Mathieu echipamentul și conexiunea de care are nevoie?',
      'Cum ar putea ele ține seama de ce poate și de ce nu poate căminul?',
    ],
  },
  'ethical-posture-3': {
    title: 'Să fii găsită sau lăsată în pace',
    aspect: 'Netichetă și rețele sociale',
    text: 'Lucie este o tânără asistentă socială. O sprijină pe Léa, care are 35 de ani și își caută un nou loc de muncă. Pe când pregătesc un interviu de angajare, Léa întreabă cum să folosească cel mai bine rețelele sociale profesionale. Spune că și-a șters contul de Facebook ca să-și protejeze viața privată. Un profil LinkedIn le-ar putea arăta recrutorilor ce știe să facă, dar ezită să-și facă unul.',
    dilemmaText:
      'Rețelele sociale pot fi de mare ajutor celor care caută de lucru. Dar ridică și întrebări: despre viața privată, despre protecția datelor personale, despre imaginea pe care o persoană vrea să o dea despre sine. Sfatul pe care Lucie i-l dă Léei trebuie să fie etic și responsabil.',
    questions: [
      'Cum ați putea să o ajutați pe Léa să-și facă un profil LinkedIn și să aibă grijă de el?',
      'Cum i-ați apăra dreptul la viață privată și la propria imagine?',
    ],
  },
  'ethical-posture-4': {
    title: 'Un trecut care ar putea atârna greu',
    aspect: 'Deontologie',
    text: 'Kévin are 22 de ani și tocmai a intrat într-un program de inserție profesională. Îl sprijină Fatima, o asistentă socială cu multă experiență. Într-o discuție, el îi vorbește despre o ofertă de muncă atrăgătoare de la o firmă din zonă. Nu este sigur că o va accepta. În trecut a comis infracțiuni, are cazier și se teme că asta îl va costa postul.',
    dilemmaText:
      'Fatima are datoria să-l ajute pe Kévin să găsească o muncă stabilă, în care să se împlinească: să scoată la lumină ce știe el să facă și să-l ajute să treacă peste obstacolele pe care i le pune trecutul. Dar ar fi etic să-l sfătuiască să le ascundă recrutorilor cazierul? S-ar putea spune că îi înșală.',
    questions: [
      'Ce poziție etică ați adopta ca să-l sprijiniți cât mai bine pe Kévin în această situație delicată?',
      'Cum ați rămâne în acord cu principiile etice ale asistenței sociale?',
    ],
  },
};
