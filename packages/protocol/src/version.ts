/** Rises when a client of the number before could misread what is sent. */
export const PROTOCOL_VERSION = 2;

/** What a server understands: the present version, and the one before it for pages that were opened before it was replaced. */
export const SPOKEN_VERSIONS = [1, PROTOCOL_VERSION] as const;
export type SpokenVersion = (typeof SPOKEN_VERSIONS)[number];

/** Header of each request over HTTP: the version that its client speaks; and of each answer: the server's newest. */
export const VERSION_HEADER = 'reflextics-version';

/** What version 1 sent, which had no such header. */
export const VERSION_UNSAID = 1;

/** As the problem `wrong-version` gives them. */
export const spokenVersions: string = SPOKEN_VERSIONS.join(' or ');

export function isSpoken(version: unknown): version is SpokenVersion {
  return SPOKEN_VERSIONS.some((spoken) => spoken === version);
}

/** Whether whoever speaks only these (the `expected` of `wrong-version`) is older than this code, and not newer. */
export function areOlder(spoken: string | number | undefined): boolean {
  const versions = String(spoken ?? '').match(/\d+/g) ?? [];
  return versions.length > 0 && versions.every((version) => Number(version) < PROTOCOL_VERSION);
}
