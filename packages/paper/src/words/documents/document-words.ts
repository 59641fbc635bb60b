/** Every word that paper adds to what a group's document says by itself. One object a language. */
export interface DocumentWords {
  page: (page: number, pages: number) => string;
  /** Below a document in which numbers stand for signs. */
  numbers: string;
}
