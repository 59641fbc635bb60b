import { ALL_IN, type Summary } from '@reflextics/summary';
import { useCallback, useEffect, useState } from 'react';
import { ApiError, type ApiErrorCode } from '../../room/index.ts';
import type { Language } from '../../words/index.ts';
import type { Take } from './take.ts';

export interface Preview {
  /** As whole as they can be had; null while they are fetched, and where they could not be. */
  rooms: readonly Summary[] | null;
  trouble: ApiErrorCode | null;
  again: () => void;
}

/** What is there to be taken, in that language. */
export function usePreview(take: Take, language: Language): Preview {
  const [rooms, setRooms] = useState<readonly Summary[] | null>(null);
  const [trouble, setTrouble] = useState<ApiErrorCode | null>(null);
  const [asked, setAsked] = useState(0);
  const again = useCallback(() => setAsked((times) => times + 1), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` rises when somebody wants it asked again, and `take` does the same whenever it is made
  useEffect(() => {
    let isCurrent = true;
    setTrouble(null);
    take({ document: 'summary', format: 'json', language, choices: ALL_IN })
      .then(async ({ file }) => roomsIn(JSON.parse(await file.text()) as Summary | { rooms: Summary[] }))
      .then(
        (found) => {
          if (isCurrent) setRooms(found);
        },
        (error: unknown) => {
          if (isCurrent) setTrouble(error instanceof ApiError ? error.code : 'unknown');
        },
      );
    return () => {
      isCurrent = false;
    };
  }, [language, asked]);
  return { rooms, trouble, again };
}

function roomsIn(file: Summary | { rooms: Summary[] }): readonly Summary[] {
  return 'rooms' in file ? file.rooms : [file];
}
