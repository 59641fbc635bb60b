// Loaded into a server before its main: breaks it in the way that its parent says.

const FAULT = new Error('Fault-canary');

process.on('message', (how) => {
  if (how === 'throw') throw FAULT;
  if (how === 'reject') Promise.reject(FAULT);
});
