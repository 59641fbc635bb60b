import {
  type DeckView,
  deckView,
  type OwnResource,
  type OwnSituation,
  untouchedDeck,
} from '@reflextics/decks';
import type { CardWords, Offer } from '@reflextics/game';
import type { ReactElement, ReactNode } from 'react';
import LobbyScreen from '../screens/lobby/index.tsx';
import NarratorLobbyScreen from '../screens/lobby/narrator-index.tsx';
import TopSheets from '../screens/lobby/top-sheets.tsx';
import { Cards } from '../screens/narrator/cards.tsx';
import { DeskProvider } from '../screens/narrator/desk.tsx';
import { Slips } from '../screens/narrator/slips.tsx';
import { OffersSheet, OneOffer } from '../screens/offers/offers-sheet.tsx';
import { CardForm } from '../screens/own/card-form.tsx';
import { CollectionPage } from '../screens/own/collection.tsx';
import { ResourceForm } from '../screens/own/resource-form.tsx';
import { TakeUp } from '../screens/own/take-up.tsx';
import { TakenByRooms } from '../screens/own/taken-cards.tsx';
import PrintScreen from '../screens/print/index.tsx';
import type { Face } from '../screens/shared/faces.ts';
import { currentWords } from '../words/index.ts';
import type { Specimen } from './registry.ts';
import { onTheBoard } from './staged-endings.tsx';
import { OPENED_AT, type StagedGame } from './staged-game.ts';
import { narrated, Read } from './staged-narrators.tsx';
import { StagedRoom } from './staged-room.tsx';
import '../screens/narrator/narrator.css';

/** In the language of the page, as the screens have it. */
export function deckHere(): DeckView {
  const deck = deckView('reflextics', currentWords().language);
  if (deck === null) throw new Error('expected the deck in the language of the page, found none');
  return deck;
}

/** Badly written on purpose: everything that the advice can say of a card stands beside it. */
const WORDS: CardWords = {
  language: 'fr',
  theme: 'data-protection',
  title: 'Le badge oublié à l’accueil du service',
  aspect: 'Accès aux dossiers',
  text: 'Madame Dupont, 47 ans, prête son badge à une stagiaire. Celle-ci ouvre deux dossiers, « juste pour voir ».',
  questions: ['Que protège le badge ?', 'A-t-elle bien fait ?'],
  dilemma: 'Faut-il en parler à la responsable, au risque de nuire à la stagiaire ?',
  contentNote: 'Il est question d’une famille en danger.',
  resources: ['keeping-files-safe'],
};
const CARD: OwnSituation = { ...WORDS, id: 'own-badge' };

const offer = (id: string, more: Partial<Offer> = {}): Offer => ({
  id,
  participant: 'stefan',
  card: WORDS,
  at: OPENED_AT,
  state: 'waiting',
  situation: null,
  word: null,
  ...more,
});
const OFFERS: readonly Offer[] = [
  offer('a'),
  offer('b', { state: 'declined', word: 'Too close to last week.' }),
  offer('c', { state: 'taken', situation: 'own-badge' }),
];

/** One that waits, one that was declined with a word and one that was taken. */
function offered(): StagedGame {
  const game = narrated().by('ioana', { type: 'choose-themes', themes: ['data-protection'] });
  const ids = ['one', 'two', 'three'].map((title) => {
    game.by('stefan', { type: 'offer-card', card: { ...WORDS, title: `${WORDS.title} (${title})` } });
    return game.room.secrets.offers?.at(-1)?.id ?? '';
  });
  return game
    .by('joelle', { type: 'decline-offer', offer: ids[1] ?? '', word: 'Sans le nom, s’il vous plaît.' })
    .by('joelle', { type: 'take-offer', offer: ids[2] ?? '' });
}

const nobody = () => {};
const stefan: Face = { id: 'stefan', name: 'Ștefan', sign: 1, you: false };
const face = () => stefan;

function overDesk(game: () => StagedGame, sheet: ReactNode): ReactElement {
  return (
    <StagedRoom game={game} me="joelle">
      <main>
        <h1 className="heard">-</h1>
        <DeskProvider>{sheet}</DeskProvider>
      </main>
    </StagedRoom>
  );
}

function Editor() {
  return (
    <main className="screen pad">
      <CardForm
        card={CARD}
        isNew
        deck={deckHere()}
        place={null}
        failure={null}
        busy={false}
        onKeep={nobody}
        onBack={nobody}
      />
    </main>
  );
}

/** With a name and a sentence without end, so that advice stands below its box. */
const RESOURCE: OwnResource = {
  id: 'own-rules',
  language: 'fr',
  theme: 'data-protection',
  title: 'Notre règlement',
  paragraphs: [
    'Un badge est personnel, et madame Dupont le rappelle chaque lundi à toute l’équipe, aux stagiaires, aux remplaçantes, aux bénévoles, aux visiteuses, à qui passe par là avec une clé ou un code qui n’est pas le sien.',
    'Il se rend le soir.',
  ],
  points: ['Le perdre, c’est le dire.', 'Le prêter, jamais.'],
  law: 'RGPD, article 32',
};

function ResourceEditor() {
  return (
    <main className="screen pad">
      <ResourceForm
        resource={RESOURCE}
        deck={deckHere()}
        isNew
        failure={null}
        busy={false}
        onKeep={nobody}
        onBack={nobody}
      />
    </main>
  );
}

function Collection() {
  const collection = { name: 'Cards of our centre', situations: [CARD], resources: [] };
  return (
    <main className="screen pad">
      <CollectionPage
        collection={collection}
        deck={deckHere()}
        place="gallery"
        failure={null}
        busy={false}
        keep={async () => true}
        head={<h1>{collection.name}</h1>}
        foot={
          <TakenByRooms
            taken={{ rooms: [{ code: 'HKRVTE', situations: [CARD, { ...CARD, id: 'own-other' }] }] }}
            cards={{ ...untouchedDeck(''), situations: [CARD], leftOut: ['own-other'] }}
            busy={false}
            keep={async () => true}
          />
        }
      />
    </main>
  );
}

function Sheet({ offers }: { offers: readonly Offer[] | null }) {
  return (
    <main>
      <h1 className="heard">-</h1>
      <OffersSheet offers={offers} deck={deckHere()} face={face} onClose={nobody} />
    </main>
  );
}

function One({ at }: { at: Offer }) {
  const asking = { ask: async () => false, trouble: null };
  return (
    <main>
      <h1 className="heard">-</h1>
      <OneOffer offer={at} deck={deckHere()} name="Ștefan" asking={asking} onBack={nobody} onClose={nobody} />
    </main>
  );
}

const inLobby = (me: string) => (
  <StagedRoom game={offered} me={me}>
    <Read who={me}>{me === 'joelle' ? <NarratorLobbyScreen /> : <LobbyScreen />}</Read>
  </StagedRoom>
);

const inRoom = (screen: ReactNode) => (
  <StagedRoom game={offered} me="joelle">
    {screen}
  </StagedRoom>
);

export const cardSpecimens: readonly Specimen[] = [
  { id: 'print', title: 'Printing', element: <PrintScreen /> },
  { id: 'own-card', title: 'A card is written', element: <Editor /> },
  { id: 'own-resource', title: 'A resource is written', element: <ResourceEditor /> },
  { id: 'own-cards', title: 'Own cards, and those that rooms took', element: <Collection /> },
  {
    id: 'own-moved-on',
    title: 'A card that somebody else changed meanwhile',
    element: (
      <main className="screen pad">
        <h1 className="heard">-</h1>
        <TakeUp onTake={nobody} />
      </main>
    ),
  },
  {
    id: 'lobby-leaving',
    title: 'Lobby: whether to leave the room',
    element: (
      <StagedRoom game={offered} me="stefan">
        <main>
          <h1 className="heard">-</h1>
          <TopSheets open="leave" onClose={nobody} />
        </main>
      </StagedRoom>
    ),
  },
  { id: 'lobby-offers', title: 'Lobby: my cards for the narrator', element: inLobby('stefan') },
  { id: 'lobby-offers-narrator', title: 'Lobby: a card waits for me', element: inLobby('joelle') },
  { id: 'offers', title: 'Cards from players', element: inRoom(<Sheet offers={OFFERS} />) },
  { id: 'offers-none', title: 'Cards from players: none', element: inRoom(<Sheet offers={[]} />) },
  { id: 'offer', title: 'A card from a player', element: inRoom(<One at={offer('a')} />) },
  { id: 'narrator-slips', title: 'Narrator: slips of paper', element: overDesk(onTheBoard, <Slips />) },
  {
    id: 'narrator-cards',
    title: 'Narrator: the cards, a printed one too',
    element: overDesk(() => offered().by('joelle', { type: 'start-round' }), <Cards />),
  },
];
