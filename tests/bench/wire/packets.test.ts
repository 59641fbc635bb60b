import { describe, expect, it } from 'vitest';
import { acknowledgementIn, commandPacket, connectPacket, packetOf, seqsIn } from './packets.ts';

const kindOf = (text: string) => packetOf(Buffer.from(text));

describe('packets', () => {
  it('are known by their beginnings', () => {
    expect(kindOf('0{"sid":"a","upgrades":[]}')).toBe('open');
    expect(kindOf('2')).toBe('ping');
    expect(kindOf('40{"sid":"b"}')).toBe('other');
    expect(kindOf('44{"message":"no","data":{"code":"no-such-room"}}')).toBe('refused');
    expect(kindOf('42["welcome",{"v":1}]')).toBe('welcome');
    expect(kindOf('42["told",{"events":[]}]')).toBe('told');
    expect(kindOf('42["presence",{"present":[]}]')).toBe('other');
    expect(kindOf('437[{"ok":true}]')).toBe('ack');
    expect(kindOf('42')).toBe('other');
    expect(kindOf('')).toBe('other');
  });

  it('tell the numbers of the first and the last event, also where Ana writes one into her text', () => {
    const event = (seq: number, text: string) => ({
      seq,
      at: 1_700_000_000_000,
      event: { type: 'note-written', text },
    });
    const told = (...events: object[]) => Buffer.from(`42["told",${JSON.stringify({ events, now: 5 })}]`);
    expect(seqsIn(told(event(7, 'alone')))).toEqual({ first: 7, last: 7 });
    expect(seqsIn(told(event(9, 'first'), event(10, 'second')))).toEqual({ first: 9, last: 10 });
    expect(seqsIn(told(event(43, 'look: "seq":99 or {"seq":98}')))).toEqual({ first: 43, last: 43 });
    expect(seqsIn(Buffer.from('42["told",{"events":[]}]'))).toBeNull();
  });

  it('give an acknowledgement with the number that it answers', () => {
    expect(acknowledgementIn(Buffer.from('4312[{"client":"ana-tab-1","n":12,"ok":true,"seq":[3]}]'))).toEqual(
      {
        id: 12,
        body: '{"client":"ana-tab-1","n":12,"ok":true,"seq":[3]}',
      },
    );
  });

  it('ask as Socket.IO asks', () => {
    expect(connectPacket({ v: 1 })).toBe('40{"v":1}');
    expect(commandPacket(3, { n: 3 })).toBe('423["command",{"n":3}]');
  });
});
