import type { CardPart } from '@reflextics/advice';
import {
  CARD_LIMITS,
  type DeckView,
  OWN_LIMITS,
  type OwnSituation,
  type ResourceText,
  type TemplatePart,
} from '@reflextics/decks';
import { THEMES } from '@reflextics/game';
import { type FormEvent, useState } from 'react';
import { HintsAt, HintsSummary, useCardHints } from '../../advice/index.ts';
import { Button, CheckboxGroup, ErrorSummary, Peek, Select, TextArea, TextField } from '../../look/index.ts';
import { PageHeading } from '../../page-heading.tsx';
import { LANGUAGES, languageName, useWords } from '../../words/index.ts';
import { type Begun, hasMovedOn, keepBegun, readBegun } from './begun.ts';
import { cardPlace } from './card-place.ts';
import { CardPreviews } from './card-previews.tsx';
import { Counted } from './counted.tsx';
import { GuidesAdvice } from './guides-advice.tsx';
import { tidied } from './own-cards.ts';
import { QuestionsField } from './questions-field.tsx';
import { TakeUp } from './take-up.tsx';

interface CardFormProps {
  card: OwnSituation;
  /** With its resources, and with one's own. */
  deck: DeckView;
  isNew: boolean;
  /** Who keeps it elsewhere than in a list of cards: no heading of its own, and other words on its buttons. */
  sent?: { keep: string; back: string; what: string };
  /** Under which what was begun is kept on this device; null: by who shows this, told of each change. */
  place: string | null;
  onDraft?: (card: OwnSituation) => void;
  /** Why it was not kept; null: nothing went wrong. */
  failure: string | null;
  busy: boolean;
  onKeep: (card: OwnSituation) => void;
  onBack: () => void;
}

/** One card, with the guide's template and advice beside it, and as each screen will show it. */
export function CardForm(props: CardFormProps) {
  const { card, deck, isNew, sent, place, onDraft, failure, busy, onKeep, onBack } = props;
  const { t } = useWords();
  const [begun] = useState(() => (place === null ? null : readBegun(place, card, isNew, isWhole)));
  const [older, setOlder] = useState<Begun<OwnSituation> | null>(() =>
    begun !== null && !isNew && hasMovedOn(begun, card) ? begun : null,
  );
  const [draft, setDraft] = useState<OwnSituation>(older === null ? (begun?.draft ?? card) : card);
  const [wanting, setWanting] = useState(false);
  const change = (part: Partial<OwnSituation>) => {
    const changed = { ...draft, ...part };
    setDraft(changed);
    setOlder(null);
    if (place !== null) keepBegun(place, { from: card, draft: changed });
    onDraft?.(changed);
  };
  const part = (id: TemplatePart) =>
    deck.template.parts.find((one) => one.id === id) ?? { name: '', hint: '' };
  const hints = useCardHints({ ...draft, dilemmaText: draft.dilemma });
  const nameOf = cardPlace(t, deck);
  const at = (id: CardPart) => ({ hints, part: id, index: null, name: nameOf({ part: id, index: null }) });
  const wants = {
    title: draft.title.trim() === '' ? t('own.wants.title') : null,
    text: draft.text.trim() === '' ? t('own.wants.text') : null,
  };
  const keep = (event: FormEvent) => {
    event.preventDefault();
    setWanting(true);
    if (!busy && wants.title === null && wants.text === null) onKeep(tidied(draft));
  };
  const errors = Object.entries(wants).flatMap(([field, words]) =>
    wanting && words !== null ? [{ field: `own-${field}`, words }] : [],
  );
  const languages = [...new Set<string>([...LANGUAGES, draft.language])];
  return (
    <form className="own-form stack stack-l" ref={hints.around} onSubmit={keep} noValidate>
      {sent === undefined ? <PageHeading>{t(isNew ? 'own.write' : 'own.change')}</PageHeading> : null}
      {older === null ? null : <TakeUp onTake={() => change(older.draft)} />}
      <ErrorSummary errors={failure === null ? errors : [{ words: failure }]} />
      <div className="own-beside">
        <GuidesAdvice title={t('own.advice')} advice={deck.template.advice} />
        <div className="own-fields stack stack-l">
          <Select
            label={part('theme').name}
            hint={part('theme').hint}
            options={THEMES.map((value) => ({ value, words: t(`common.theme.${value}`) }))}
            value={draft.theme}
            onChoose={(theme) => change({ theme })}
          />
          <HintsAt {...at('title')}>
            <Counted text={draft.title} most={CARD_LIMITS.titleCharacters} unit="characters">
              <TextField
                id="own-title"
                label={part('title').name}
                hint={part('title').hint}
                error={wanting ? wants.title : null}
                value={draft.title}
                maxLength={OWN_LIMITS.titleCharacters}
                onChange={(event) => change({ title: event.target.value })}
                autoComplete="off"
              />
            </Counted>
          </HintsAt>
          <HintsAt {...at('aspect')}>
            <Counted text={draft.aspect} most={CARD_LIMITS.aspectCharacters} unit="characters">
              <TextField
                label={part('aspect').name}
                hint={part('aspect').hint}
                value={draft.aspect}
                maxLength={OWN_LIMITS.aspectCharacters}
                onChange={(event) => change({ aspect: event.target.value })}
                autoComplete="off"
              />
            </Counted>
          </HintsAt>
          <HintsAt {...at('text')}>
            <Counted text={draft.text} most={CARD_LIMITS.textWords} unit="words">
              <TextArea
                id="own-text"
                label={part('text').name}
                hint={part('text').hint}
                error={wanting ? wants.text : null}
                rows={6}
                value={draft.text}
                maxLength={OWN_LIMITS.textCharacters}
                onChange={(event) => change({ text: event.target.value })}
              />
            </Counted>
          </HintsAt>
          <HintsAt {...at('questions')}>
            <QuestionsField
              label={part('questions').name}
              hint={part('questions').hint}
              questions={draft.questions}
              hints={hints}
              onChange={(questions) => change({ questions })}
            />
          </HintsAt>
          <HintsAt {...at('dilemma')}>
            <Counted text={draft.dilemma ?? ''} most={CARD_LIMITS.dilemmaWords} unit="words">
              <TextArea
                label={part('dilemma').name}
                hint={part('dilemma').hint}
                rows={3}
                value={draft.dilemma ?? ''}
                maxLength={OWN_LIMITS.dilemmaCharacters}
                onChange={(event) => change({ dilemma: event.target.value })}
              />
            </Counted>
          </HintsAt>
          <HintsAt {...at('note')}>
            <TextArea
              label={t('own.note')}
              optional
              hint={t('own.note.hint')}
              rows={2}
              value={draft.contentNote ?? ''}
              maxLength={OWN_LIMITS.noteCharacters}
              onChange={(event) => change({ contentNote: event.target.value })}
            />
          </HintsAt>
          <Select
            label={t('own.language')}
            hint={t('own.language.hint')}
            options={languages.map((value) => ({ value, words: languageName(value) }))}
            value={draft.language}
            onChoose={(language) => change({ language })}
          />
          <LinkedResources draft={draft} deck={deck} onChange={(resources) => change({ resources })} />
        </div>
      </div>
      <HintsSummary hints={hints} title={t('hints.card')} nameOf={nameOf} />
      <CardPreviews card={tidied(draft)} deck={deck} />
      <div className="stack">
        <Button type="submit" busy={busy}>
          {sent?.keep ?? t('own.keep')}
        </Button>
        <Button look="quiet" icon="back" onClick={onBack}>
          {sent?.back ?? t('own.back')}
        </Button>
        <p className="small quiet">{sent?.what ?? t('own.back.what')}</p>
      </div>
    </form>
  );
}

interface LinkedResourcesProps {
  draft: OwnSituation;
  deck: DeckView;
  onChange: (resources: string[]) => void;
}

function LinkedResources({ draft, deck, onChange }: LinkedResourcesProps) {
  const { t } = useWords();
  const isLinked = ({ id }: ResourceText) => draft.resources.includes(id);
  const offered = deck.resources.filter(
    (one) => isLinked(one) || (one.inPlay && one.themes.includes(draft.theme)),
  );
  const linked = offered.filter(isLinked).map(({ id }) => id);
  return (
    <Peek title={t('own.resources.linked', { n: linked.length })}>
      <CheckboxGroup
        label={t('own.resources.which')}
        options={offered.map(({ id, title }) => ({
          value: id,
          words: title,
          disabled: !linked.includes(id) && linked.length >= OWN_LIMITS.linkedResources,
        }))}
        values={linked}
        onChange={onChange}
      />
    </Peek>
  );
}

const isWhole = (begun: Partial<OwnSituation>): boolean =>
  Array.isArray(begun.questions) &&
  Array.isArray(begun.resources) &&
  typeof begun.title === 'string' &&
  typeof begun.aspect === 'string' &&
  typeof begun.text === 'string';
