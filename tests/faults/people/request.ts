/** How one person's device asks over HTTP. */
export interface Asking {
  /** E.g. `http://127.0.0.1:40123`. */
  readonly at: string;
  /** Each device has its own, as behind a proxy that tells it. */
  readonly address: string;
  readonly token?: string;
  /** ms until a line is taken for dead. */
  readonly patience: number;
}

export interface Said {
  readonly status: number;
  readonly text: string;
}

/** Null: no answer came. */
export async function request(
  { at, address, token, patience }: Asking,
  method: 'GET' | 'POST' | 'DELETE',
  path: string,
  body?: unknown,
): Promise<Said | null> {
  try {
    const response = await fetch(`${at}${path}`, {
      method,
      headers: {
        'x-forwarded-for': address,
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(patience),
    });
    return { status: response.status, text: await response.text() };
  } catch {
    return null;
  }
}
