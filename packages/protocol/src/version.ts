/** Rises when a client of the number before could misread what is sent. */
export const PROTOCOL_VERSION = 1;
