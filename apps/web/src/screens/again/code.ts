import { LEVELS } from '@reflextics/game';
import { type Candidate, dateIn, type Found, UselessSummary } from './candidates.ts';

/** Of the form below: `1.` and then deflated JSON as base64url. */
const VERSION = '1';
const DAY = 86_400_000; // ms: the code tells days, which are shorter
/** Characters of the address: a code of about 110 modules a side, which phones read from a screen or from paper. */
export const MOST_IN_CODE = 1_000;
const MOST_UNPACKED = 131_072; // bytes: forty of the longest proposals; what unpacks to more is no code of ours

const ACCEPTED = 1 << LEVELS.length; // beside the bits of the levels; who does not know it reads the levels alone

/** `[session, day, look again or 0, [[text, levels as bits, who decides or 0, first step or 0], …]]` */
type Packed = [string, number, string | 0, [string, number, string | 0, string | 0][]];

/** As many of the proposals, from the first, as a code holds. */
export interface AgainCode {
  address: string;
  proposals: number;
}

/** Opens the page on which sessions are opened. What stands after `#` never reaches a server. null: not one proposal fits. */
export async function codeFor(
  origin: string,
  found: Omit<Found, 'rooms'>,
  proposals: readonly Candidate[],
): Promise<AgainCode | null> {
  let [fits, tooMany] = [0, proposals.length + 1];
  let address: string | null = null;
  while (tooMany - fits > 1) {
    const tried = Math.floor((fits + tooMany) / 2);
    const written = `${origin}/open#again=${await packed(found, proposals.slice(0, tried))}`;
    if (written.length <= MOST_IN_CODE) [fits, address] = [tried, written];
    else tooMany = tried;
  }
  return address === null ? null : { address, proposals: fits };
}

/** null: that is no address of a code. Throws `UselessSummary` where it is one and cannot be read. */
export async function earlierInAddress(address: string): Promise<Found | null> {
  const written = /#again=([^&\s]+)$/.exec(address)?.[1];
  if (written === undefined) return null;
  const [version = '', deflated = ''] = written.split('.');
  if (version !== VERSION) throw new UselessSummary(/^\d+$/.test(version) ? 'newer' : 'not-ours');
  try {
    const [session, day, lookAgainOn, told] = JSON.parse(await unpacked(deflated)) as Packed;
    const proposals = told.map(
      ([text, bits, whoDecides, firstStep], index): Candidate => ({
        id: `e${index + 1}`,
        text: `${text}`,
        levels: LEVELS.filter((_, at) => (bits & (1 << at)) !== 0),
        whoDecides: whoDecides === 0 ? null : `${whoDecides}`,
        firstStep: firstStep === 0 ? null : `${firstStep}`,
        accepted: (bits & ACCEPTED) !== 0,
      }),
    );
    const usable = proposals.filter(({ text, levels }) => text.trim() !== '' && levels.length > 0);
    if (usable.length === 0) throw new UselessSummary('no-proposals');
    return {
      session: `${session}`,
      at: Math.max(0, Math.round(Number(day)) || 0) * DAY,
      lookAgainOn: dateIn(lookAgainOn),
      rooms: [{ proposals: usable }],
    };
  } catch (error) {
    throw error instanceof UselessSummary ? error : new UselessSummary('not-ours');
  }
}

async function packed(
  { session, at, lookAgainOn }: Omit<Found, 'rooms'>,
  proposals: readonly Candidate[],
): Promise<string> {
  const told: Packed = [
    session,
    Math.floor(at / DAY),
    lookAgainOn ?? 0,
    proposals.map(({ text, levels, whoDecides, firstStep, accepted }) => [
      text,
      levels.reduce((bits, level) => bits | (1 << LEVELS.indexOf(level)), accepted ? ACCEPTED : 0),
      whoDecides ?? 0,
      firstStep ?? 0,
    ]),
  ];
  const bytes = await through(
    new Blob([JSON.stringify(told)]),
    new CompressionStream('deflate-raw'),
    Number.POSITIVE_INFINITY,
  );
  return `${VERSION}.${toBase64Url(bytes)}`;
}

async function unpacked(deflated: string): Promise<string> {
  const bytes = fromBase64Url(deflated);
  const whole = await through(new Blob([bytes]), new DecompressionStream('deflate-raw'), MOST_UNPACKED);
  return new TextDecoder('utf-8', { fatal: true }).decode(whole);
}

/** Throws where it comes to more than `most` bytes: a few hundred can unpack to millions. */
async function through(
  blob: Blob,
  change: CompressionStream | DecompressionStream,
  most: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const reader = blob.stream().pipeThrough(change).getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) throw new UselessSummary('not-ours');
    chunks.push(value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function toBase64Url(bytes: Uint8Array): string {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (sign) => sign.charCodeAt(0));
}
