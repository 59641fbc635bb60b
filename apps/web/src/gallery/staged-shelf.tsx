import { keptDeck, type OwnResource, untouchedDeck } from '@reflextics/decks';
import type { CardWords, Offer } from '@reflextics/game';
import { type ReactElement, type ReactNode, useState } from 'react';
import { keepSeat, useRoom } from '../room/index.ts';
import CardsScreen from '../screens/cards/index.tsx';
import ScanInvitation from '../screens/join/scan-invitation.tsx';
import { DeskProvider } from '../screens/narrator/desk.tsx';
import MyOffer from '../screens/offers/my-offer.tsx';
import NarratorsOffers from '../screens/offers/narrators-offers.tsx';
import OfferEditor from '../screens/offers/offer-editor.tsx';
import OwnCardsScreen from '../screens/own/index.tsx';
import { ResourceForm } from '../screens/own/resource-form.tsx';
import PrintScreen from '../screens/print/index.tsx';
import type { Specimen } from './registry.ts';
import { deckHere } from './staged-cards.tsx';
import { KEY } from './staged-doors.tsx';
import { OPENED_AT } from './staged-game.ts';
import { narrated } from './staged-narrators.tsx';
import { StagedRoom } from './staged-room.tsx';
import { type Answers, Served } from './staged-server.tsx';

const nothing = () => {};

const WORDS: CardWords = {
  language: 'en',
  theme: 'netiquette',
  title: 'A message at eleven at night',
  aspect: 'Being reached',
  text: 'A young man writes to his social worker in the night. She sees that the message was read.',
  questions: ['What does he expect?', 'What does she owe him?'],
  dilemma: null,
  contentNote: null,
  resources: [],
};
const OFFER: Offer = {
  id: 'a',
  participant: 'stefan',
  card: WORDS,
  at: OPENED_AT,
  state: 'declined',
  situation: null,
  word: 'We had one like it last week.',
};
const RESOURCE: OwnResource = {
  id: 'own-hours',
  language: 'en',
  theme: 'netiquette',
  title: 'Our hours',
  paragraphs: ['We answer from eight to six. For the night there is a number that somebody always answers.'],
  points: ['It stands on the profile', 'It is said at the first meeting'],
  law: null,
};

const session: Answers = {
  '/sessions/tuesday/deck': { version: 0, deck: keptDeck(null, untouchedDeck('reflextics'), new Set()) },
  '/sessions/tuesday/taken': { rooms: [] },
};

const page = (id: string, title: string, at: string, screen: ReactNode, answers: Answers = {}): Specimen => ({
  id,
  title,
  element: (
    <Served answers={answers} at={at} path={at.split('#')[0] ?? '/'}>
      {screen}
    </Served>
  ),
});

/** In a room whose server knows of one offer, Ștefan's. */
const inRoom = (me: string, sheet: ReactNode): ReactElement => (
  <Served answers={{ '/rooms/HKRVTE/offers': { offers: [OFFER] } }} at="/room/HKRVTE" path="/room/:code">
    <StagedRoom game={narrated} me={me}>
      <Seated me={me}>{sheet}</Seated>
    </StagedRoom>
  </Served>
);

function Seated({ me, children }: { me: string; children: ReactNode }) {
  const until = Date.UTC(2126, 11, 22);
  keepSeat({ code: 'HKRVTE', token: 'A'.repeat(43), participant: me, name: me, since: until, until });
  return (
    <main>
      <h1 className="heard">-</h1>
      {children}
    </main>
  );
}

function Mine() {
  const { deck } = useRoom();
  return deck === null ? null : <MyOffer id="a" deck={deck} onClose={nothing} />;
}

function Editor() {
  const { deck } = useRoom();
  return deck === null ? null : <OfferEditor deck={deck} from={null} onClose={nothing} />;
}

function Resource() {
  return (
    <main className="screen pad">
      <ResourceForm
        resource={RESOURCE}
        isNew
        failure={null}
        busy={false}
        onKeep={nothing}
        onBack={nothing}
        deck={deckHere()}
      />
    </main>
  );
}

/** A camera that sees a grey wall, or none that opens. */
function Camera({ sees, children }: { sees: boolean; children: ReactNode }) {
  useState(() => {
    const getUserMedia = async () => {
      if (!sees) throw new DOMException('no camera', 'NotAllowedError');
      const wall = document.createElement('canvas');
      wall.getContext('2d')?.fillRect(0, 0, wall.width, wall.height);
      return wall.captureStream();
    };
    Object.defineProperty(navigator, 'mediaDevices', { value: { getUserMedia }, configurable: true });
  });
  return <main className="screen pad column stack">{children}</main>;
}

const scan = (sees: boolean) => (
  <Camera sees={sees}>
    <h1 className="heard">-</h1>
    <ScanInvitation onClose={nothing} />
  </Camera>
);

/** The shelf of cards with all that is behind it, cards that travel to a narrator, and the camera. */
export const shelves: readonly Specimen[] = [
  page('cards-method', 'The method', '/cards#method', <CardsScreen />),
  page('cards-credits', 'The credits', '/cards#credits', <CardsScreen />),
  page('own-here', 'Own cards of this device, none yet', '/cards/new', <OwnCardsScreen />),
  page('print-session', 'Printing what a session plays with', `/print#${KEY}`, <PrintScreen />, session),
  {
    id: 'own-resource',
    title: 'A resource is written',
    element: <Resource />,
  },
  { id: 'offer-mine', title: 'A card of mine that was declined', element: inRoom('stefan', <Mine />) },
  { id: 'offer-write', title: 'Writing a card for the narrator', element: inRoom('ioana', <Editor />) },
  {
    id: 'offers-narrator',
    title: 'Cards from players, over the narrator’s screen',
    element: inRoom(
      'joelle',
      <DeskProvider>
        <NarratorsOffers />
      </DeskProvider>,
    ),
  },
  page('scan', 'Scanning an invitation', '/join', scan(true)),
  page('scan-none', 'Scanning an invitation, the camera does not open', '/join', scan(false)),
];
