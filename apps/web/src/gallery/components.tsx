import { LEVELS, THEMES } from '@reflextics/game';
import { useState } from 'react';
import {
  Button,
  Choice,
  Code,
  Field,
  Icon,
  IconButton,
  LevelArcs,
  Mine,
  Person,
  Segments,
  Sign,
  Speaker,
  Steps,
  ThemeScope,
  ThemeShape,
  TimeBar,
} from '../look/index.ts';
import { LONG_NAMES, PEOPLE } from './people.ts';
import type { Specimen } from './registry.ts';
import './gallery.css';

function System() {
  return (
    <main>
      <div className="gallery-fields">
        {THEMES.map((theme) => (
          <Field key={theme} theme={theme} className="pad stack">
            <ThemeShape theme={theme} size={84} />
            <h2>{theme}</h2>
          </Field>
        ))}
      </div>
      <div className="pad stack stack-l">
        <h1>Signs</h1>
        <ul className="row wrap">
          {Array.from({ length: 11 }, (_, sign) => sign).map((sign) => (
            <li key={sign}>
              <Sign sign={sign} size={84} />
            </li>
          ))}
          <li>
            <Sign sign="narrator" size={84} />
          </li>
        </ul>
        <h2>Levels</h2>
        <ul className="row wrap">
          {LEVELS.map((level) => (
            <li key={level} className="row">
              <LevelArcs level={level} size={64} />
              {level}
            </li>
          ))}
        </ul>
        <h2>Time</h2>
        <div className="gallery-three">
          <TimeBar spent={36_000} given={120_000} />
          <TimeBar spent={97_000} given={120_000} />
          <TimeBar spent={135_000} given={120_000} />
          <TimeBar spent={75_000} given={null} />
          <TimeBar spent={36_000} given={120_000} paused />
        </div>
      </div>
      {THEMES.map((theme) => (
        <Field key={theme} theme={theme} className="pad row wrap">
          {Array.from({ length: 11 }, (_, sign) => sign).map((sign) => (
            <Sign key={sign} sign={sign} size={40} />
          ))}
        </Field>
      ))}
    </main>
  );
}

function Vote() {
  const [ballot, setBallot] = useState<'go-on' | 'stop' | 'talk-first' | null>('go-on');
  return (
    <ThemeScope theme="netiquette" as="main" className="screen">
      <Steps now="resources" />
      <div className="pad stack">
        <h1>Shall we look for courses of action?</h1>
        <p>You players decide. Your ballot stays secret, and you can change it until the vote closes.</p>
      </div>
      <Choice
        legend="Your ballot"
        legendHeard
        value={ballot}
        onChoose={setBallot}
        options={[
          { value: 'go-on', words: 'Go on', meaning: 'We look for courses of action.' },
          { value: 'stop', words: 'Stop here', meaning: 'We keep what was said.' },
          { value: 'talk-first', words: 'Talk first', meaning: 'We stay here a little longer.' },
        ]}
      />
      <div className="pad stack stack-s">
        <Segments filled={5} of={6} label={null} size="l" />
        <p className="label">5 of 6 have voted</p>
      </div>
    </ThemeScope>
  );
}

function Buttons() {
  const all = (
    <div className="pad stack">
      <Button icon="check">Approve Joëlle</Button>
      <Button sign={2} iconAfter="next">
        Give Eleni the floor
      </Button>
      <Button look="quiet">Take my approval back</Button>
      <Button look="quiet" sign={5}>
        Put Quiet Heron forward
      </Button>
      <Button look="danger" icon="bin">
        Delete this session
      </Button>
      <Button busy>Joining</Button>
      <Button disabled>Nothing to send</Button>
      <div className="row wrap">
        <Button height="low" fit look="quiet">
          I stand too
        </Button>
        <IconButton icon="close" label="Close" />
        <Icon name="hand" />
      </div>
    </div>
  );
  return (
    <main>
      <h1 className="pad">Buttons</h1>
      {all}
      <div className="on-paper">{all}</div>
      <Field theme="digital-tools">{all}</Field>
      <ThemeScope theme="data-protection">
        <Mine sign={9}>{all}</Mine>
      </ThemeScope>
    </main>
  );
}

function Names() {
  return (
    <main>
      {LONG_NAMES.map((name, at) => (
        <Field key={name} theme="data-protection" className="pad">
          <Speaker name={name} sign={at + 4} />
        </Field>
      ))}
      <div className="pad stack on-paper">
        <Person name="Joëlle" sign={6} size="l" below="Put forward by Marc, and willing" />
        <Person name={PEOPLE[6].name} sign={7} size="l" below="Stands, if nobody else wishes to" />
        <Person name="Nadia" sign={8} size="m" narrator />
        <Person name="Ioana" sign={3} size="s" you />
        <div className="row">
          <Segments filled={3} of={7} label={null} />
          <p className="small label">3 of 7: one more</p>
        </div>
        <p>
          Room <Code code="HKRVTE" />
        </p>
        <Code code="HKRVTE" size="xl" />
      </div>
    </main>
  );
}

export const components: readonly Specimen[] = [
  { id: 'system', title: 'Fields, signs, levels, time', element: <System /> },
  { id: 'vote', title: 'Choice, segments', element: <Vote /> },
  { id: 'buttons', title: 'Buttons on every surface', element: <Buttons /> },
  { id: 'names', title: 'People and long names', element: <Names /> },
];
