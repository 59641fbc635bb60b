/** What a group is told of before a card is read, in all four languages. */
const GRAVE = [
  /(?<!\p{L})(?:suicid\p{L}*|self-harm\p{L}*|end it all|(?:end|take|takes|took) (?:her|his|their) (?:own )?life|kill(?:s|ed|ing)? (?:her|him|them)sel\p{L}+|violen(?:ce|t)|ill-treat\p{L}*|abus(?:e|ed|es|ive)(?! of (?:trust|power))|rape[ds]?|incest|beats? (?:her|him|them)|human trafficking|tortur\p{L}+)(?!\p{L})/iu,
  /(?<!\p{L})(?:se tuer|en finir|mettre fin à (?:ses jours|sa vie)|scarifi\p{L}+|violen(?:ce|t|te)s?|maltrait\p{L}+|abus sexuels?|viols?|inceste|(?:la|le|les) (?:frappe|bat|battait)|agressions? sexuelles?|traite des êtres)(?!\p{L})/iu,
  /(?<!\p{L})(?:sinucid\p{L}*|automutil\p{L}*|violen(?:ță|ța|ței|țe|țele|t|tă)|maltrat\p{L}+|abuz(?:at|ată|ul|uri)?(?! de (?:încredere|putere))|violul?|violată?|o bate|îl bate|bătut[ăe]?|trafic de persoane)(?!\p{L})/iu,
  /(?<!\p{L})(?:αυτοκτον\p{L}+|αυτοτραυματ\p{L}+|βία|βίας|βίαι\p{L}+|κακοποι\p{L}+|βιασμ\p{L}+|αιμομιξ\p{L}+|(?:τη|τη[νς]|τον|το) (?:χτυπά|χτυπάει|δέρνει)|εμπορία ανθρώπων)(?!\p{L})/iu,
];

/** Whether a text tells of suicide, violence or abuse in so many words. Who writes around it is not found. */
export const callsForCare = (text: string): boolean => GRAVE.some((pattern) => pattern.test(text));
