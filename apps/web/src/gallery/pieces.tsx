import { LEVELS, type Level } from '@reflextics/game';
import { useState } from 'react';
import {
  announce,
  Banner,
  Board,
  Button,
  Dialog,
  ProposalCard,
  QuietLine,
  Steps,
  TextArea,
  ThemeScope,
} from '../look/index.ts';
import type { Specimen } from './registry.ts';

interface Sample {
  id: string;
  levels: Level[];
  text: string;
  author: { name: string; sign: number };
  backers: number;
  whoDecides?: string;
  firstStep?: string;
}

const IOANA = { name: 'Ioana', sign: 3 };
const MARC = { name: 'Marc', sign: 4 };
const NADIA = { name: 'Nadia', sign: 8 };
const STEFAN = { name: 'Ștefan', sign: 1 };

const SAMPLES: readonly Sample[] = [
  {
    id: 'a',
    levels: ['individual'],
    text: 'Before I film, ask: would she know it is her story?',
    author: IOANA,
    backers: 4,
  },
  {
    id: 'b',
    levels: ['individual'],
    text: 'Tell no story that is still going on.',
    author: MARC,
    backers: 0,
  },
  {
    id: 'c',
    levels: ['team'],
    text: 'A colleague reads each script before it goes online.',
    author: { name: 'Eleni', sign: 2 },
    backers: 5,
    firstStep: 'Monday’s team meeting',
  },
  {
    id: 'd',
    levels: ['team', 'organisation'],
    text: 'Half an hour a month on what we post.',
    author: NADIA,
    backers: 3,
  },
  {
    id: 'e',
    levels: ['team'],
    text: 'Talk with her, not about her.',
    author: { name: 'Quiet Heron', sign: 5 },
    backers: 2,
  },
  {
    id: 'f',
    levels: ['organisation'],
    text: 'A written netiquette: who posts, and who answers.',
    author: STEFAN,
    backers: 5,
    whoDecides: 'the director',
  },
  {
    id: 'g',
    levels: ['organisation'],
    text: 'Ask the young people what may be told, and what may never be.',
    author: IOANA,
    backers: 6,
  },
  {
    id: 'h',
    levels: ['organisation'],
    text: 'An association account in place of personal ones.',
    author: MARC,
    backers: 3,
  },
  {
    id: 'i',
    levels: ['policy'],
    text: 'Have the professional body say what “anonymised” means in a video.',
    author: NADIA,
    backers: 4,
    whoDecides: 'the national federation',
  },
];

function BoardSpecimen({ levels, proposals }: { levels: readonly Level[]; proposals: readonly Sample[] }) {
  const [backed, setBacked] = useState<readonly string[]>(['g']);
  return (
    <ThemeScope theme="netiquette" as="main" className="screen">
      <Steps now="action" />
      <Board
        proposals={proposals}
        levels={levels}
        shownLevel="team"
        corner={
          <>
            <h1>Courses of action</h1>
            <p className="quiet">{proposals.length} proposals. The arrow backs one.</p>
            <Button icon="plus" fit height="low">
              Propose one
            </Button>
          </>
        }
        empty={() => 'Nothing here yet.'}
        renderProposal={(proposal) => (
          <ProposalCard
            text={proposal.text}
            whoDecides={proposal.whoDecides}
            firstStep={proposal.firstStep}
            authors={[proposal.author]}
            backers={proposal.backers}
            backed={backed.includes(proposal.id)}
            onBack={proposal.author === STEFAN ? undefined : () => setBacked([...backed, proposal.id])}
            moves={[
              { id: 'move', words: 'Move to another level', icon: 'move', onPress: () => {} },
              { id: 'merge', words: 'Merge', icon: 'merge', onPress: () => {} },
            ]}
            short
          />
        )}
      />
    </ThemeScope>
  );
}

function DialogSpecimen({ kind }: { kind: 'sheet' | 'dialog' }) {
  const [open, setOpen] = useState(true);
  return (
    <main className="pad stack">
      <h1>A dialog</h1>
      <Button onClick={() => setOpen(true)}>Open it</Button>
      <Button look="quiet" onClick={() => announce('It is Eleni’s turn.')}>
        Announce
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        kind={kind}
        title="End the discussion early?"
        actions={
          <>
            <Button onClick={() => setOpen(false)}>Go on to resources</Button>
            <Button look="quiet" onClick={() => setOpen(false)}>
              Stay here
            </Button>
          </>
        }
      >
        <p>Nadia and Marc have not spoken or passed. The summary will say that the step ended early.</p>
        <TextArea label="Sum up in a few lines" optional />
      </Dialog>
    </main>
  );
}

function Banners() {
  return (
    <main className="screen">
      <h1 className="heard">Banners</h1>
      <QuietLine>Reconnecting. What you write is kept.</QuietLine>
      <Banner icon="pause">Joëlle, your narrator, is away. The clocks are paused.</Banner>
      <Banner
        icon="people"
        action={
          <Button height="low" fit>
            Take the chair
          </Button>
        }
      >
        Joëlle has been away for a minute. You are the deputy.
      </Banner>
    </main>
  );
}

export const pieces: readonly Specimen[] = [
  { id: 'board', title: 'Board', element: <BoardSpecimen levels={LEVELS} proposals={SAMPLES} /> },
  {
    id: 'board-two-levels',
    title: 'Board of two levels, one empty',
    element: <BoardSpecimen levels={['individual', 'team']} proposals={SAMPLES.slice(2, 3)} />,
  },
  { id: 'sheet', title: 'Sheet', element: <DialogSpecimen kind="sheet" /> },
  { id: 'dialog', title: 'Dialog', element: <DialogSpecimen kind="dialog" /> },
  { id: 'banners', title: 'Banners', element: <Banners /> },
];
