import type { LevelText } from '@reflextics/decks';
import { LevelArcs } from '../../look/index.ts';
import { useWords } from '../../words/index.ts';
import './level-explained.css';

/** The level that the narrator explains on every screen. */
export function LevelExplained({
  level,
  headingAs: Heading = 'h2',
}: {
  level: LevelText;
  headingAs?: 'h1' | 'h2';
}) {
  const { t } = useWords();
  return (
    <section className="level-explained on-tint">
      <header>
        <LevelArcs level={level.id} />
        <div>
          <p className="small quiet">{t('table.level.shown')}</p>
          <Heading>{level.name}</Heading>
        </div>
      </header>
      <p>{level.explanation}</p>
      <p className="label">{t('table.level.examples')}</p>
      <ul>
        {level.examples.map((example) => (
          <li key={example}>{example}</li>
        ))}
      </ul>
    </section>
  );
}
