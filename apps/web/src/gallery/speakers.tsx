import { useState } from 'react';
import {
  Bar,
  BigName,
  Button,
  Code,
  Field,
  Menu,
  Mine,
  MyTurn,
  OpeningField,
  Peek,
  PersonRow,
  PromptRow,
  Qr,
  Questions,
  Queue,
  ScriptBox,
  Sign,
  Speaker,
  Spoken,
  Steps,
  ThemeScope,
  ThemeShape,
  TimeBar,
} from '../look/index.ts';
import { PEOPLE } from './people.ts';
import type { Specimen } from './registry.ts';
import './gallery.css';

const QUESTIONS = [
  'Where does sharing among professionals end, and confidentiality begin, on so public a platform?',
  'Is it right to tell such anecdotes, even anonymised?',
  'What agreements would protect the young people?',
];

function Listening({ speaker = PEOPLE[0] as { name: string; sign: number } }) {
  const [step, setStep] = useState<'situation' | 'discussion'>('discussion');
  return (
    <ThemeScope theme="netiquette" as="main" className="screen">
      <Field>
        <Steps now="discussion" shown={step} onShow={(to) => setStep(to as 'situation')} />
        <div className="pad">
          <Speaker name={speaker.name} sign={speaker.sign}>
            <TimeBar spent={36_000} given={120_000} />
          </Speaker>
        </div>
      </Field>
      <Queue people={[PEOPLE[1], { ...PEOPLE[2], you: true }]} />
      <Peek theme="netiquette" title="Anecdotes from work on TikTok">
        <Questions theme="netiquette" questions={QUESTIONS} />
      </Peek>
      <Bar>
        <Button icon="hand">Raise hand</Button>
      </Bar>
    </ThemeScope>
  );
}

function Speaking() {
  return (
    <ThemeScope theme="netiquette">
      <Mine sign={3} as="main" className="screen">
        <Steps now="discussion" />
        <div className="pad stack">
          <MyTurn name="Ioana" sign={3} label="Your turn">
            <TimeBar spent={22_000} given={180_000} after="Nobody will cut you off." />
          </MyTurn>
          <p>How do you read it? What does it bring up, what would you ask?</p>
        </div>
        <Peek theme="netiquette" title="Anecdotes from work on TikTok">
          <Questions theme="netiquette" questions={QUESTIONS} />
        </Peek>
        <Bar>
          <div className="row">
            <Button look="quiet" fit>
              Pass
            </Button>
            <Button>I’m done</Button>
          </div>
        </Bar>
      </Mine>
    </ThemeScope>
  );
}

function NarratorPieces() {
  const [shown, setShown] = useState<string | null>('problems');
  return (
    <ThemeScope theme="netiquette" as="main" className="screen">
      <Field>
        <Steps now="discussion" />
        <div className="pad row">
          <Sign sign={1} size={60} />
          <div className="grow stack stack-s">
            <BigName name="Ștefan" size="row" />
            <TimeBar spent={97_000} given={120_000} />
          </div>
        </div>
      </Field>
      <ScriptBox
        toDo={['Thank the one who spoke.', 'Give the floor to the next; do not comment.']}
        toSay={['Thank you, Ștefan. Eleni, how do you read it? We listen until you are done.']}
      />
      <section className="pad">
        <h2>First go-round</h2>
        <ol>
          {PEOPLE.slice(1).map((person, at) => (
            <PersonRow
              key={person.id}
              name={person.name}
              sign={person.sign}
              narrator={person.id === 'nadia'}
              below={at === 0 ? 'next' : 'has spoken'}
            >
              <Spoken spoken={at * 31_000} most={155_000} />
              <Menu
                label={`For ${person.name}`}
                items={[
                  { id: 'give', words: 'Give the floor', icon: 'speak', onPress: () => {} },
                  { id: 'skip', words: 'Skip', icon: 'right', onPress: () => {} },
                  {
                    id: 'remove',
                    words: 'Remove from the room',
                    icon: 'leave',
                    danger: true,
                    onPress: () => {},
                  },
                ]}
              />
            </PersonRow>
          ))}
        </ol>
      </section>
      <PromptRow
        prompts={[
          { id: 'think', text: 'What do you think of it?' },
          { id: 'problems', text: 'What problems does it raise?' },
          { id: 'her', text: 'What questions does the social worker ask herself?' },
          { id: 'see', text: 'How do you see the problem?' },
          { id: 'issues', text: 'What are the issues?' },
        ]}
        shown={shown}
        onShow={setShown}
      />
      <Bar
        thumbs={
          <>
            <Button look="quiet" height="low">
              +30 s
            </Button>
            <Button look="quiet" height="low">
              +1 min
            </Button>
            <Menu
              label="More"
              words="More"
              items={[{ id: 'a', words: 'Take the floor back', onPress: () => {} }]}
            />
          </>
        }
      >
        <Button sign={2} iconAfter="next">
          Give Eleni the floor
        </Button>
      </Bar>
    </ThemeScope>
  );
}

function DisplaySpeaker() {
  return (
    <Field theme="netiquette" as="main" className="gallery-display">
      <div className="gallery-display-now">
        <Speaker name="Ștefan" sign={1} size="display" />
      </div>
      <TimeBar spent={36_000} given={120_000} show="bar" />
      <div className="row pad">
        <Code code="HKRVTE" size="l" />
        <Qr address="https://reflextics.example/j/HKRVTE" size={116} />
      </div>
    </Field>
  );
}

function Card() {
  return (
    <main>
      <OpeningField theme="ethical-posture" card="one" className="screen">
        <Steps now="situation" />
        <div className="pad stack">
          <ThemeShape theme="ethical-posture" size={44} />
          <h1>Not to be written in the file</h1>
          <p>
            A young person tells Sylvie something in confidence and asks her not to write it down. She
            hesitates: her team needs to know, and she promised.
          </p>
          <Questions theme="ethical-posture" questions={QUESTIONS} />
        </div>
      </OpeningField>
    </main>
  );
}

export const speakers: readonly Specimen[] = [
  { id: 'listening', title: 'Speaker, queue, steps, bar', element: <Listening /> },
  { id: 'speaking', title: 'My turn', element: <Speaking /> },
  { id: 'narrator-pieces', title: 'Script, people, prompts', element: <NarratorPieces /> },
  { id: 'display-speaker', title: 'Speaker on a display', element: <DisplaySpeaker /> },
  { id: 'card', title: 'A card opens', element: <Card /> },
];
