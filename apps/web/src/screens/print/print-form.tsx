import { cardMark, isOwnId, type KeptDeck, viewWithOwnCards } from '@reflextics/decks';
import { THEMES, type Theme } from '@reflextics/game';
import { type FormEvent, useState } from 'react';
import { Button, Checkbox, CheckboxGroup, RadioGroup, Select, ThemeShape } from '../../look/index.ts';
import { type Arrival, api, type Download, type PaperChoice } from '../../room/index.ts';
import { LANGUAGES, type Language, languageName, useWords } from '../../words/index.ts';
import { DeckChoice } from '../cards/deck-choice.tsx';
import { useDeck } from '../cards/use-deck.ts';
import { FIRST_DECK, useDecks } from '../cards/use-decks.ts';
import { MakingLine, useMaking } from '../shared/making/index.ts';
import { saveFile } from '../shared/take-file.ts';

/** In the order in which a workshop needs them; the server's own names. */
const KINDS = [
  'kit',
  'cut-cards',
  'cards',
  'hand-outs',
  'board',
  'board-tiles',
  'crib',
  'template',
  'booklet',
  'booklet-to-fold',
] as const;
type Kind = (typeof KINDS)[number];

/** Those that are the same whichever cards are chosen. */
const WITHOUT_CARDS: readonly Kind[] = ['board', 'board-tiles', 'crib', 'template'];

/** What has cards and nothing else on it. */
const OF_CARDS: readonly Kind[] = ['cut-cards', 'cards', 'hand-outs'];

interface PrintFormProps {
  /** Besides the deck's cards, or in their place; null: none. */
  own?: KeptDeck | null;
  /** The deck, by its id; absent: it is chosen here. */
  fixed?: string;
  /** One's own cards and no others. */
  onlyOwn?: boolean;
  /** Fetches it; absent: of the deck as it is. */
  take?: (choice: PaperChoice, arrival: Arrival) => Promise<Download>;
}

const ofTheDeck = (choice: PaperChoice, arrival: Arrival) => api.paper(choice, null, arrival);

export function PrintForm({ own = null, fixed, onlyOwn = false, take = ofTheDeck }: PrintFormProps) {
  const { t, language } = useWords();
  const [kind, setKind] = useState<Kind>(onlyOwn ? 'cut-cards' : 'kit');
  const [themes, setThemes] = useState<readonly Theme[]>(THEMES);
  const [without, setWithout] = useState<readonly string[]>([]);
  const [chosenLanguage, setLanguage] = useState<Language | null>(null);
  const [savesInk, setSavesInk] = useState(false);
  const { run, ...making } = useMaking();
  const lang = chosenLanguage ?? language;
  const decks = useDecks();
  const [chosen, setChosen] = useState(fixed ?? FIRST_DECK);
  const builtIn = useDeck(chosen, lang, decks.find(({ id }) => id === chosen)?.languages[0] ?? 'en');
  const deck = builtIn === null || own === null ? builtIn : viewWithOwnCards(builtIn, own);
  const hasCards = !WITHOUT_CARDS.includes(kind);
  const inPlay = (deck?.situations ?? []).filter((one) => one.inPlay && (!onlyOwn || isOwnId(one.id)));
  const offered = inPlay.filter(({ theme }) => themes.includes(theme));
  const cards = offered.filter(({ id }) => !without.includes(id));
  const nothing = hasCards && deck !== null && cards.length === 0;

  const fetchIt = async (event: FormEvent) => {
    event.preventDefault();
    if (nothing || making.isBusy) return;
    const all = cards.length === offered.length && !onlyOwn;
    const choice: PaperChoice = {
      deck: chosen,
      kind,
      lang: deck?.language ?? lang,
      themes: hasCards && themes.length < THEMES.length ? themes.join(',') : '',
      cards: hasCards && !all ? cards.map(({ id }) => id).join(',') : '',
      ink: savesInk ? 'saving' : 'colour',
    };
    const got = await run((arrival) => take(choice, arrival), t('print.saved'));
    if (got !== null) saveFile(got, kind === 'kit' ? 'reflextics.zip' : 'reflextics.pdf');
  };

  return (
    <form className="stack stack-l" onSubmit={fetchIt} noValidate>
      <RadioGroup
        label={t('print.kind')}
        options={(onlyOwn ? OF_CARDS : KINDS).map((value) => ({
          value,
          words: t(`print.kind.${value}`),
          hint: t(`print.kind.${value}.what`),
        }))}
        value={kind}
        onChoose={setKind}
      />
      {fixed !== undefined || onlyOwn ? null : (
        <DeckChoice
          decks={decks}
          value={chosen}
          onChoose={({ id }) => {
            setChosen(id);
            setWithout([]);
          }}
        />
      )}
      {hasCards ? (
        <>
          <CheckboxGroup
            label={t('print.themes')}
            options={THEMES.map((value) => ({
              value,
              words: t(`common.theme.${value}`),
              picture: <ThemeShape theme={value} size={20} />,
            }))}
            values={themes}
            onChange={setThemes}
            error={nothing ? t('print.nothing') : null}
          />
          {offered.length === 0 ? null : (
            <details className="print-cards">
              <summary>{t('print.cards.chosen', { n: cards.length, all: offered.length })}</summary>
              <div className="ticks">
                {offered.map((card) => (
                  <Checkbox
                    key={card.id}
                    label={`${cardMark(card)} ${card.title}`}
                    checked={!without.includes(card.id)}
                    onChange={(checked) =>
                      setWithout(checked ? without.filter((id) => id !== card.id) : [...without, card.id])
                    }
                  />
                ))}
              </div>
            </details>
          )}
        </>
      ) : null}
      {LANGUAGES.length < 2 ? null : (
        <Select
          label={t('print.language')}
          options={LANGUAGES.map((value) => ({ value, words: languageName(value) }))}
          value={lang}
          onChoose={setLanguage}
        />
      )}
      <Checkbox label={t('print.ink')} hint={t('print.ink.hint')} checked={savesInk} onChange={setSavesInk} />
      <p>{t('print.how')}</p>
      <Button type="submit" icon="download" busy={making.isBusy} disabled={nothing}>
        {t(making.failure === null ? 'print.do' : 'taking.again')}
      </Button>
      <MakingLine {...making} />
    </form>
  );
}
