// Loaded into a server before anything else: its clock goes wrong when the run says so, by so many milliseconds, as a
// machine's does when someone sets it. What measures spans of time goes on evenly, as it does there.

const RealDate = Date;
let shift = 0;

class ShiftedDate extends RealDate {
  constructor(...given) {
    if (given.length === 0) super(RealDate.now() + shift);
    else super(...given);
  }

  static now() {
    return RealDate.now() + shift;
  }
}

globalThis.Date = new Proxy(ShiftedDate, {
  // Called without `new` it gives the time in words.
  apply: () => new ShiftedDate().toString(),
});

process.on('message', (message) => {
  if (typeof message?.clockShift === 'number') shift = message.clockShift;
});
// Listening for the run alone keeps no server alive.
process.channel?.unref();
