import { createHash, randomBytes, randomInt } from 'node:crypto';
import { newCode, TOKEN_BYTES } from '@reflextics/protocol';

/** All chance of the server, from the system's cryptographic source. */

const ID_BYTES = 12; // 96 bits: unique without asking anyone

export const newId = (): string => randomBytes(ID_BYTES).toString('base64url');
export const newToken = (): string => randomBytes(TOKEN_BYTES).toString('base64url');
export const newJoinCode = (): string => newCode((n) => randomInt(n));
/** The dice of one command: 32 bits. */
export const newSeed = (): number => randomInt(2 ** 32);

/** What is stored of a token: whoever reads it still cannot use it. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');
