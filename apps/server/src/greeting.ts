import { listensEverywhere, networkAddresses } from './network-addresses.ts';

/** Where the server is to be found and what to do next. `web`: whether it serves pages too. */
export function greeting({ host, port, web }: { host: string; port: number; web: boolean }): string {
  const here = `http://${listensEverywhere(host) ? '127.0.0.1' : host}:${port}`;
  const phones = networkAddresses(host, port);
  const lines = ['', `  Réflex’tics is ready at   ${here}`];
  phones.forEach((address, index) => {
    lines.push(`${index === 0 ? '  Phones on this network  ' : '                          '}  ${address}`);
  });
  lines.push('');
  if (web) lines.push(`  Open ${phones[0] ?? here}, choose “Open a session” and give the code to the group.`);
  else
    lines.push(
      `  It serves no pages: set WEB_DIR to the built web. What it understands is told at ${here}/api/openapi.json`,
    );
  lines.push('  Ctrl-C stops it; what was played stays.', '');
  return lines.join('\n');
}
