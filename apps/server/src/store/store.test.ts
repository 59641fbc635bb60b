import { storeContract } from './contract.ts';
import { memoryStore } from './testing/memory-store.ts';
import { openedStore } from './testing/opened-store.ts';

storeContract('the store on Postgres', openedStore);

storeContract('the store in memory, which the simulation plays on', async () => {
  const store = memoryStore();
  return { store, close: () => store.close() };
});
