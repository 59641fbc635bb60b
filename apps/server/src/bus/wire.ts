/** Bytes that one text may have, on every kind of wire: Postgres notifies of less than 8,000. */
export const MAX_WIRE_TEXT = 7_999;

/** Carries short texts to every server on the same database, this one too. Soon, mostly, and never for sure. */
export interface Wire {
  /** At most `MAX_WIRE_TEXT` bytes each, and not empty. Resolves once they are told or lost; never throws. */
  send(texts: readonly string[]): Promise<void>;
  /** There is one listener. It is told at once that it is lost where nothing is heard yet. */
  listen(listener: WireListener): void;
  close(): Promise<void>;
}

export interface WireListener {
  heard(text: string): void;
  /** From now on nothing is heard, and what is sent is lost. */
  lost(): void;
  /** It works again; what was sent meanwhile was not heard. */
  restored(): void;
}

export interface WireOptions {
  /** Told what those who run the server should know; the message names nothing of what was sent. */
  onTrouble?: (trouble: { message: string; error: unknown }) => void;
  /** ms between two looks whether the line still carries anything; 4 s if left out. */
  pulse?: number;
}

/** One connection that carries texts until it breaks; what it was opened with hears of both. */
export interface Line {
  /** Resolves once it hears; rejects where it could not be made. */
  readonly ready: Promise<void>;
  /** Resolves once the other end has them; rejects when it broke. */
  send(texts: readonly string[]): Promise<void>;
  /** Ends it politely. */
  end(): Promise<void>;
  /** Ends it at once, also while it is being made. */
  cut(): void;
}

export interface LineListener {
  heard(text: string): void;
  broke(error: unknown): void;
}
