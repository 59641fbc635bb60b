import { storeContract } from './contract.ts';
import { openedStore } from './testing/opened-store.ts';

storeContract('the store on Postgres', openedStore);
