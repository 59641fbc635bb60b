import { afterEach, describe, expect, it, vi } from 'vitest';
import { api } from './api.ts';
import { joinOrigin } from './join-origin.ts';

afterEach(() => vi.restoreAllMocks());

describe('where others find the server', () => {
  it('is the page’s own address where that is one for everybody', async () => {
    const ask = vi.spyOn(api, 'addresses');
    expect(await joinOrigin({ hostname: 'play.example.org', origin: 'https://play.example.org' })).toBe(
      'https://play.example.org',
    );
    expect(ask).not.toHaveBeenCalled();
  });

  it('is the computer’s address in its network where the page was opened at 127.0.0.1 or localhost', async () => {
    vi.spyOn(api, 'addresses').mockResolvedValue({ phones: ['http://192.0.2.7:3000'] });
    for (const hostname of ['127.0.0.1', 'localhost', '[::1]'])
      expect(await joinOrigin({ hostname, origin: `http://${hostname}:3000` })).toBe('http://192.0.2.7:3000');
  });

  it('stays the page’s own where the computer is in no network', async () => {
    vi.spyOn(api, 'addresses').mockResolvedValue({ phones: [] });
    expect(await joinOrigin({ hostname: 'localhost', origin: 'http://localhost:3000' })).toBe(
      'http://localhost:3000',
    );
  });
});
