/** Reads the ledger's own sheets. */
export { readLedger } from './readLedger';
