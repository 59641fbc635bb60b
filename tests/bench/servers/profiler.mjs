// Loaded into a server before its own code. Told to begin, it notes what the processor does; told to end, it writes it down.
import { writeFileSync } from 'node:fs';
import { Session } from 'node:inspector';
import { join } from 'node:path';

const SAMPLE_EVERY = 500; // µs

const session = new Session();
session.connect();

function begin() {
  session.post('Profiler.enable');
  session.post('Profiler.setSamplingInterval', { interval: SAMPLE_EVERY });
  session.post('Profiler.start', (error) => process.send?.({ begun: error === null }));
}

function end(part) {
  session.post('Profiler.stop', (error, result) => {
    if (error) throw error;
    const { BENCH_PROFILES: folder = '.', BENCH_NAME: name } = process.env;
    const file = join(folder, `${part}-${name}.cpuprofile`);
    writeFileSync(file, JSON.stringify(result.profile));
    process.send?.({ written: file });
  });
}

process.on('message', ({ profile, part }) => {
  if (profile === 'begin') begin();
  else if (profile === 'end') end(part);
});
