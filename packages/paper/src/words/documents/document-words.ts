/** Every word that paper adds to what a group's document says by itself. One object a language. */
export interface DocumentWords {
  /** A name and what it stands for, on one line. */
  named: (name: string, text: string) => string;
  page: (page: number, pages: number) => string;
  /** Above the list of a document's parts and the pages they begin on. */
  contents: string;
  /** Below a document in which numbers stand for signs. */
  numbers: string;
  poster: {
    backed: (backers: number) => string;
    /** Stands after the number itself, which is drawn larger. */
    count: (proposals: number) => string;
    /** What the drawing shows, for who cannot see it. */
    board: (levels: string) => string;
    part: (part: number, parts: number) => string;
    room: (room: number) => string;
  };
}
