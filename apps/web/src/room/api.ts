import type { DeckView, KeptDeck, OwnDeck, OwnSituation, SessionDeck } from '@reflextics/decks';
import type { ParticipantId, RefusalCode } from '@reflextics/game';
import {
  type Addresses,
  type Answer,
  type CommandMessage,
  type DisplayRequest,
  type ErrorAnswer,
  type Joined,
  type JoinRequest,
  type LogAnswer,
  type LogQuestion,
  type Offers,
  type OpenSession,
  PROTOCOL_VERSION,
  type Problem,
  type ProblemCode,
  type RoomPreview,
  type SessionOpened,
  type SessionOverview,
  type TimeAnswer,
  VERSION_HEADER,
} from '@reflextics/protocol';

/** `offline`: no answer came. `unknown`: an answer came that is not of this server (a proxy's page). */
export type ApiErrorCode = ProblemCode | RefusalCode | 'offline' | 'unknown';

export interface ApiTrouble extends Pick<Problem, 'expected' | 'found'> {
  code: ApiErrorCode;
  /** One plain sentence in English; screens have their own by the code. */
  message: string;
  /** What to do about it, in English. */
  do: string;
  /** Of HTTP; 0: no answer came. */
  status: number;
}

export class ApiError extends Error implements ApiTrouble {
  readonly code: ApiErrorCode;
  readonly do: string;
  readonly status: number;
  readonly expected: Problem['expected'];
  readonly found: Problem['found'];

  constructor({ code, message, do: advice, status, expected, found }: ApiTrouble) {
    super(message);
    this.name = 'ApiError';
    this.code = code;
    this.do = advice;
    this.status = status;
    this.expected = expected;
    this.found = found;
  }
}

/** A deck that a session may play with. */
export interface DeckOffered {
  readonly id: string;
  readonly title: string;
  /** Of the title. */
  readonly language: string;
  readonly languages: readonly string[];
}

/** Cards that narrators took from players, by the room's code. */
export interface TakenCards {
  rooms: readonly { code: string; situations: readonly OwnSituation[] }[];
}

const ANSWER_WITHIN = 15_000; // ms: a slow phone network answers in a few seconds; after this it will not
const WHOLE_WITHIN = 60_000; // ms for what follows: at a slow line's pace more than anything that a room asks for

interface Asked {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  token?: string | null;
  body?: unknown;
  within?: number;
  accept?: string;
  /** Calls it off. */
  signal?: AbortSignal | undefined;
}

/** What `read` makes of the answer if it is a success; throws `ApiError` and nothing else. */
async function ask<T>(
  path: string,
  { method = 'GET', token, body, within = ANSWER_WITHIN, accept, signal }: Asked,
  read: (response: Response, alive: () => void) => Promise<T>,
): Promise<T> {
  const headers = new Headers({
    accept: accept ?? 'application/json',
    [VERSION_HEADER]: String(PROTOCOL_VERSION),
  });
  if (token) headers.set('authorization', `Bearer ${token}`);
  if (body !== undefined) headers.set('content-type', 'application/json');
  const quit = new AbortController();
  const stop = () => quit.abort();
  let timer = setTimeout(stop, within);
  signal?.addEventListener('abort', stop);
  if (signal?.aborted) stop();
  try {
    const response = await fetch(`/api${path}`, {
      method,
      headers,
      body: body === undefined ? null : JSON.stringify(body),
      signal: quit.signal,
      credentials: 'omit',
    });
    // A line can die in the middle of an answer, too.
    const alive = () => {
      clearTimeout(timer);
      timer = setTimeout(stop, Math.max(within, WHOLE_WITHIN));
    };
    alive();
    if (!response.ok) throw await errorOf(response);
    return await read(response, alive);
  } catch (error) {
    if (error instanceof ApiError) throw error;
    throw new ApiError({
      code: 'offline',
      message: 'The server did not answer.',
      do: 'Try again.',
      status: 0,
    });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}

const nothing = async () => {};

async function errorOf(response: Response): Promise<ApiError> {
  const { status } = response;
  try {
    const { error } = (await response.json()) as ErrorAnswer;
    return new ApiError({ ...error, status });
  } catch {
    return new ApiError({ code: 'unknown', message: `The answer was ${status}.`, do: 'Try again.', status });
  }
}

const askJson = <T>(path: string, asked: Asked = {}): Promise<T> =>
  ask(path, asked, async (response) => {
    const text = await response.text();
    try {
      return JSON.parse(text) as T;
    } catch {
      throw new ApiError({
        code: 'unknown',
        message: 'The answer was cut off.',
        do: 'Try again.',
        status: response.status,
      });
    }
  });

const seg = encodeURIComponent;

/** What a session adds to its deck and leaves out of it. */
export interface SessionCards {
  /** 0: nothing was changed. */
  version: number;
  deck: KeptDeck;
}

/** Six letters for a seat, and until when they are good by the server's clock. */
export interface SeatCodeGiven {
  seatCode: string;
  until: number;
}

/** What the server makes of a summary, by the ending of the address; the poster is a PDF of its own. */
export const SUMMARY_FORMATS = ['pdf', 'docx', 'odt', 'html', 'md', 'csv', 'json', 'poster'] as const;
export type SummaryFormat = (typeof SUMMARY_FORMATS)[number];

/** What whoever takes a summary chose to have in it. */
export interface SummaryChoices {
  names: 'chosen' | 'initials' | 'none';
  notes: boolean;
}

/** The two documents that a group leaves with; the poster is of the first. */
export type GroupDocument = 'summary' | 'framework';

/** Which file of it is wanted. */
export interface DocumentWanted {
  document: GroupDocument;
  format: SummaryFormat;
  language: string;
  choices: SummaryChoices;
}

const documentPath = (
  of: string,
  { document, format, language, choices: { names, notes } }: DocumentWanted,
) =>
  `${of}/${format === 'poster' ? 'poster.pdf' : `${document}.${format}`}?${new URLSearchParams({ lang: language, names, notes: `${notes}` })}`;

export interface Download {
  file: Blob;
  /** As the server names it; null: it did not. */
  name: string | null;
}

/** Another way to take a file than all at once. */
export interface Arrival {
  /** A kind of answer that it can read besides the file itself. */
  accept: string;
  /** Null: the answer is the file itself. `alive`: to be called whenever something came. */
  read: (response: Response, alive: () => void) => Promise<Download | null>;
}

/** Fetched with the token, where one is needed, in a header and not by a link: a token in an address stays in histories. */
const download = (
  path: string,
  token: string | null,
  accept: string,
  { arrival, ...asked }: Pick<Asked, 'method' | 'body' | 'within'> & { arrival?: Arrival | undefined } = {},
): Promise<Download> =>
  ask(
    path,
    { token, accept: arrival ? `${arrival.accept},${accept}` : accept, ...asked },
    async (response, alive) => {
      const told = await arrival?.read(response, alive);
      if (told) return told;
      const named = /filename="?([^";]+)"?/.exec(response.headers.get('content-disposition') ?? '')?.[1];
      return { file: await response.blob(), name: named ?? null };
    },
  );

const MEDIA: Readonly<Record<SummaryFormat, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  html: 'text/html',
  md: 'text/markdown',
  csv: 'text/csv',
  json: 'application/json',
  poster: 'application/pdf',
};

const DOCUMENT_WITHIN = 90_000; // ms without a word of it: its making tells of itself, and rooms that end together wait for one another
const PAPER_WITHIN = 180_000; // ms without a word of it: as long as the server gives its maker
const PAPER_MEDIA = 'application/pdf, application/zip';

/** What to print: ids with commas between, an empty list for all. */
export interface PaperChoice extends Record<'deck' | 'kind' | 'lang' | 'themes' | 'cards', string> {
  ink: 'colour' | 'saving';
}

/** Every HTTP endpoint, by what one wants of it. All throw `ApiError`. `token`: the bearer; a facilitator's where it says so. */
export const api = {
  addresses: () => askJson<Addresses>('/addresses'),
  openSession: (session: OpenSession) =>
    askJson<SessionOpened>('/sessions', { method: 'POST', body: session }),
  session: (id: string, facilitator: string) =>
    askJson<SessionOverview>(`/sessions/${seg(id)}`, { token: facilitator }),
  openRoom: (id: string, facilitator: string) =>
    askJson<{ code: string }>(`/sessions/${seg(id)}/rooms`, { method: 'POST', token: facilitator }),
  deleteSession: async (id: string, facilitator: string): Promise<void> => {
    await ask(`/sessions/${seg(id)}`, { method: 'DELETE', token: facilitator }, nothing);
  },
  settleNarrator: async (code: string, participant: ParticipantId, facilitator: string): Promise<void> => {
    await ask(
      `/rooms/${seg(code)}/narrator`,
      { method: 'POST', token: facilitator, body: { participant } },
      nothing,
    );
  },
  closeRoom: async (code: string, facilitator: string): Promise<void> => {
    await ask(`/rooms/${seg(code)}/close`, { method: 'POST', token: facilitator }, nothing);
  },
  removeParticipant: async (code: string, participant: ParticipantId, facilitator: string): Promise<void> => {
    await ask(
      `/rooms/${seg(code)}/participants/${seg(participant)}`,
      { method: 'DELETE', token: facilitator },
      nothing,
    );
  },
  room: (code: string) => askJson<RoomPreview>(`/rooms/${seg(code)}`),
  /** Again with the same token: the same seat. `facilitator`: their bearer, to sit down as narrator. */
  join: (code: string, seat: JoinRequest, facilitator: string | null = null) =>
    askJson<Joined>(`/rooms/${seg(code)}/join`, { method: 'POST', body: seat, token: facilitator }),
  /** `participant`: the narrator's wish, for a seat whose phone is lost; null: one's own seat. */
  giveSeatCode: (code: string, token: string, participant: ParticipantId | null) =>
    askJson<SeatCodeGiven>(`/rooms/${seg(code)}/seat-codes`, {
      method: 'POST',
      token,
      body: participant === null ? {} : { participant },
    }),
  seatBehindCode: (code: string, seatCode: string) =>
    askJson<{ participant: ParticipantId; name: string }>(`/rooms/${seg(code)}/seat-codes/look`, {
      method: 'POST',
      body: { seatCode },
    }),
  /** Again with the same token: the same seat. */
  moveSeat: (code: string, seatCode: string, token: string) =>
    askJson<Joined>(`/rooms/${seg(code)}/seat`, { method: 'POST', body: { seatCode, token } }),
  openDisplay: async (code: string, display: DisplayRequest): Promise<void> => {
    await ask(`/rooms/${seg(code)}/displays`, { method: 'POST', body: display }, nothing);
  },
  /** Everything after an event (0: the whole view). `within`: ms until the answer has to begin. */
  log: (code: string, token: string, after: number, asked: { within?: number; signal?: AbortSignal } = {}) =>
    askJson<LogAnswer>(`/rooms/${seg(code)}/log?after=${after}`, { token, ...asked }),
  /** The same, held until there is something to say; `signal` calls it off. */
  nextLog: (code: string, token: string, { after, wait, tag, writing }: LogQuestion, signal: AbortSignal) =>
    askJson<LogAnswer>(
      `/rooms/${seg(code)}/log?after=${after}&wait=${wait}&writing=${writing}${tag === null ? '' : `&tag=${seg(tag)}`}`,
      { token, within: wait + ANSWER_WITHIN, signal },
    ),
  /** `signal` calls the wait for its answer off, and nobody knows whether it arrived. */
  command: (code: string, token: string, message: CommandMessage, signal?: AbortSignal) =>
    askJson<Answer>(`/rooms/${seg(code)}/commands`, { method: 'POST', token, body: message, signal }),
  roomDocument: (code: string, token: string, wanted: DocumentWanted, arrival?: Arrival) =>
    download(documentPath(`/rooms/${seg(code)}`, wanted), token, MEDIA[wanted.format], {
      within: DOCUMENT_WITHIN,
      arrival,
    }),
  sessionDocument: (id: string, facilitator: string, wanted: DocumentWanted, arrival?: Arrival) =>
    download(documentPath(`/sessions/${seg(id)}`, wanted), facilitator, MEDIA[wanted.format], {
      within: DOCUMENT_WITHIN,
      arrival,
    }),
  decks: (language: string) => askJson<{ decks: DeckOffered[] }>(`/decks?lang=${seg(language)}`),

  deck: (deck: string, language: string) => askJson<DeckView>(`/decks/${seg(deck)}?lang=${seg(language)}`),
  /** A whole kit takes the server some seconds, and much longer where others wait for theirs. */
  paper: ({ deck, kind, ...choice }: PaperChoice, own: OwnDeck | null = null, arrival?: Arrival) =>
    download(`/paper/${seg(deck)}/${kind}?${new URLSearchParams(choice)}`, null, PAPER_MEDIA, {
      within: PAPER_WITHIN,
      arrival,
      ...(own === null ? {} : { method: 'POST', body: own }),
    }),
  /** Of what the session plays with, its own cards too. */
  sessionPaper: (
    id: string,
    facilitator: string,
    { deck: _, kind, ...choice }: PaperChoice,
    arrival?: Arrival,
  ) =>
    download(`/sessions/${seg(id)}/paper/${kind}?${new URLSearchParams(choice)}`, facilitator, PAPER_MEDIA, {
      within: PAPER_WITHIN,
      arrival,
    }),
  roomCards: (code: string, token: string) => askJson<SessionCards>(`/rooms/${seg(code)}/deck`, { token }),
  /** The cards that I offered; for the narrator, everyone's. */
  offers: (code: string, token: string) => askJson<Offers>(`/rooms/${seg(code)}/offers`, { token }),
  /** The cards that narrators of the session took from players, room by room. */
  takenCards: (id: string, facilitator: string) =>
    askJson<TakenCards>(`/sessions/${seg(id)}/taken`, { token: facilitator }),
  sessionCards: (id: string, facilitator: string) =>
    askJson<SessionCards>(`/sessions/${seg(id)}/deck`, { token: facilitator }),
  /** `seen`: the version that the change was made on. */
  changeSessionCards: (id: string, facilitator: string, seen: number, deck: SessionDeck) =>
    askJson<SessionCards>(`/sessions/${seg(id)}/deck`, {
      method: 'PUT',
      token: facilitator,
      body: { seen, deck },
      within: 4 * ANSWER_WITHIN,
    }),
  time: () => askJson<TimeAnswer>('/time', {}),
};
