/** What a card of this game may be about, by the beginnings of words, in all four languages. */
const MATTERS: readonly RegExp[] = [
  /(?<!\p{L})(?:archiv|retention|destroy|delet|shred|conserv|détrui|supprim|effac|arhiv|păstr|șterg|distru|αρχει|διαγρα|καταστρ)/iu,
  /(?<!\p{L})(?:lock|unlock|password|encrypt|verrou|mots? de passe|serrure|parol|încui|lacăt|κλειδ|ξεκλείδ|κωδικ)/iu,
  /(?<!\p{L})(?:consent|authoris|consentement|autoris|consimț|συγκατάθ|συναίν)/iu,
  /(?<!\p{L})(?:photo|video|selfie|vidéo|poz[eă]|fotograf|filmulețe|φωτογραφ|βίντεο)/iu,
  /(?<!\p{L})(?:evening|weekend|holiday|disconnect|soir|week-end|vacances|congé|déconnex|seara|concedi|vacanț|deconect|βράδυ|σαββατοκύρ|διακοπ|αποσύνδε)/iu,
  /(?<!\p{L})(?:computer|laptop|tablet|wi-?fi|ordinateur|connexion|calculator|conexiun|υπολογιστ|τάμπλετ|σύνδεση)/iu,
  /(?<!\p{L})(?:whatsapp|facebook|instagram|tiktok|linkedin|social network|réseaux? socia|rețel(?:e|ele) socia|κοινωνικ(?:ά|ών) δίκτυ)/iu,
];

/** A situation touches two or three of them by itself; with four it is not one any more. */
const TOO_MANY_MATTERS = 4;

/** A row of things where one is asked for. */
const LIST = /[;/+&]|,.*,|, (?:and|et|și|και) |,.* (?:and|et|și|και) /i;

const ANOTHER_MATTER =
  /(?<!\p{L})(?:another (?:problem|matter|question)|on top of that|a second problem|autre problème|autre question|second problème|o altă problemă|altă problemă|a doua problemă|άλλο πρόβλημα|ένα δεύτερο πρόβλημα|άλλο ζήτημα)(?!\p{L})/iu;

/** Whether a card seems to be about more than one thing. */
export function hasSeveralAspects(aspect: string, text: string): boolean {
  const touched = MATTERS.filter((matter) => matter.test(`${aspect} ${text}`)).length;
  return LIST.test(aspect) || ANOTHER_MATTER.test(text) || touched >= TOO_MANY_MATTERS;
}
