import { type DeckView, type KeptDeck, viewWithOwnCards } from '@reflextics/decks';
import type { SituationId, Theme } from '@reflextics/game';
import { useState } from 'react';
import { Button, CheckboxGroup } from '../../look/index.ts';
import { useWords } from '../../words/index.ts';

interface ChoosingProps {
  deck: DeckView;
  cards: KeptDeck;
  /** Of the session: no group can choose another. */
  themes: readonly Theme[];
  busy: boolean;
  onKeep: (leftOut: SituationId[]) => void;
}

/** Which cards of the deck and of one's own the rooms of a session may play. */
export function Choosing({ deck, cards, themes, busy, onKeep }: ChoosingProps) {
  const { t } = useWords();
  const [out, setOut] = useState<ReadonlySet<SituationId>>(() => new Set(cards.leftOut));
  const retired = { situations: [], resources: [] };
  const all = viewWithOwnCards(deck, { ...cards, leftOut: [], retired }).situations;
  const isChanged = out.size !== cards.leftOut.length || cards.leftOut.some((id) => !out.has(id));
  const inPlay = all.filter(({ id, theme }) => themes.includes(theme) && !out.has(id)).length;
  const offered = all.filter(({ theme }) => themes.includes(theme)).length;
  const leave = (ids: readonly SituationId[], chosen: readonly SituationId[]) =>
    setOut((before) => {
      const left = new Set([...before].filter((id) => !ids.includes(id)));
      for (const id of ids) if (!chosen.includes(id)) left.add(id);
      return left;
    });
  return (
    <section className="stack">
      <h2>{t('own.choose')}</h2>
      <p>{t('own.choose.what')}</p>
      <p className="own-choice-count" role="status">
        {t('own.choose.count', { n: inPlay, all: offered })}
      </p>
      {themes.map((theme) => {
        const ofTheme = all.filter((card) => card.theme === theme);
        const ids = ofTheme.map(({ id }) => id);
        return (
          <div key={theme} className="stack stack-s">
            <CheckboxGroup
              label={t(`common.theme.${theme}`)}
              options={ofTheme.map(({ id, number, title, language }) => ({
                value: id,
                words: (
                  <>
                    {number}. <span lang={language}>{title}</span>
                  </>
                ),
              }))}
              values={ids.filter((id) => !out.has(id))}
              onChange={(chosen) => leave(ids, chosen)}
            />
            <div className="row wrap">
              <Button look="quiet" height="low" fit onClick={() => leave(ids, ids)}>
                {t('own.choose.all', { theme: t(`common.theme.${theme}`) })}
              </Button>
              <Button look="quiet" height="low" fit onClick={() => leave(ids, [])}>
                {t('own.choose.none', { theme: t(`common.theme.${theme}`) })}
              </Button>
            </div>
          </div>
        );
      })}
      {inPlay === 0 ? <p role="alert">{t('own.choose.nothing')}</p> : null}
      <Button busy={busy} aria-disabled={!isChanged} onClick={isChanged ? () => onKeep([...out]) : undefined}>
        {t('own.choose.keep')}
      </Button>
      <p role="status">{isChanged ? t('own.choose.changed') : null}</p>
    </section>
  );
}
