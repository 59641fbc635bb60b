import pino, { type DestinationStream, type Logger, type SerializerFn } from 'pino';

interface RequestLike {
  method?: string;
  id?: unknown;
  routeOptions?: { url?: string | undefined };
}

/** The route's pattern and never the address asked for: that holds codes and ids. */
export const requestSerializer = (request: RequestLike) => ({
  id: request.id,
  method: request.method,
  route: request.routeOptions?.url ?? 'unknown',
});

export const responseSerializer = (reply: { statusCode?: number }) => ({ status: reply.statusCode });

/**
 * Kind, code and place of an error. Not its message: those of the database and of parsers repeat what they choked on,
 * which may be a name or a text.
 */
export const errorSerializer: SerializerFn = (error: unknown) => {
  if (!(error instanceof Error)) return { kind: typeof error };
  const { code } = error as { code?: unknown };
  return {
    kind: error.name,
    code: typeof code === 'string' ? code : undefined,
    at: placesIn(error),
    cause: error.cause === undefined ? undefined : errorSerializer(error.cause),
  };
};

/** The lines of the stack that tell a place; the ones before them repeat the message. */
function placesIn(error: Error): string[] {
  const lines = (error.stack ?? '').split('\n').map((line) => line.trim());
  return lines.filter((line) => /^at .*(:\d+:\d+\)?|\(native\)|<anonymous>\)?)$/.test(line)).slice(0, 12);
}

/** Holds no names, texts, tokens, codes or addresses, whatever it is given. */
export function openLog(level: string, destination?: DestinationStream): Logger {
  return pino(
    {
      level,
      base: null,
      hooks: {
        // Given an error and no words, pino would take the error's message for its own.
        logMethod(given, write) {
          const [first, ...rest] = given as [unknown, ...unknown[]];
          const about = first instanceof Error ? { err: first } : first;
          const hasWords = typeof first === 'string' || rest.length > 0;
          write.apply(this, [about, ...(hasWords ? rest : wordsFor(about))] as Parameters<typeof write>);
        },
      },
      serializers: {
        req: requestSerializer,
        res: responseSerializer,
        err: errorSerializer,
        error: errorSerializer,
      },
    },
    destination ?? pino.destination({ dest: 1, sync: true }),
  );
}

const wordsFor = (about: unknown): string[] =>
  typeof about === 'object' && about !== null && 'err' in about ? ['an error'] : [];
