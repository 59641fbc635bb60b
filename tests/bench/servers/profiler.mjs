// Loaded into a server before its own code: SIGUSR2 begins a profile, the next one ends it and writes it down.
import { writeFileSync } from 'node:fs';
import { Session } from 'node:inspector';
import { join } from 'node:path';

const SAMPLE_EVERY = 500; // µs

const session = new Session();
session.connect();
let profiles = 0;
let running = false;

process.on('SIGUSR2', () => {
  running = !running;
  if (running) {
    session.post('Profiler.enable');
    session.post('Profiler.setSamplingInterval', { interval: SAMPLE_EVERY });
    session.post('Profiler.start');
    return;
  }
  session.post('Profiler.stop', (error, result) => {
    if (error) throw error;
    profiles += 1;
    const file = join(process.env.BENCH_PROFILES ?? '.', `server-${process.pid}-${profiles}.cpuprofile`);
    writeFileSync(file, JSON.stringify(result.profile));
    process.send?.({ profile: file });
  });
});
