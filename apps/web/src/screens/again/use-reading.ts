import { useState } from 'react';
import { codesIn } from '../../phone/code-detector.ts';
import { type Found, type Useless, UselessSummary } from './candidates.ts';
import { earlierInAddress } from './code.ts';
import { foundIn } from './reading-file.ts';

export interface ReadingTrouble {
  why: Useless | 'no-code';
  /** null: it is no matter of a line. */
  line: number | null;
}

const NO_CODE: ReadingTrouble = { why: 'no-code', line: null };

/** Reads what an earlier session left, on this device alone: a file, a picture of the code, or the code itself. */
export function useReading(onFound: (found: Found) => void) {
  const [isBusy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<ReadingTrouble | null>(null);

  async function read(reading: () => Promise<Found | null>): Promise<void> {
    setBusy(true);
    setTrouble(null);
    try {
      const found = await reading();
      if (found === null) setTrouble(NO_CODE);
      else onFound(found);
    } catch (error) {
      setTrouble(error instanceof UselessSummary ? { why: error.why, line: error.line } : NO_CODE);
    }
    setBusy(false);
  }

  return {
    isBusy,
    trouble,
    readFile: (file: File) => void read(async () => foundIn(await file.text())),
    readPicture: (file: File) =>
      void read(async () => {
        for (const code of await codesIn(file)) {
          const found = await earlierInAddress(code);
          if (found !== null) return found;
        }
        return null;
      }),
    readCode: (address: string) => void read(() => earlierInAddress(address)),
  };
}
