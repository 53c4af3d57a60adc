/** Reads the ledger's own sheets. */
export { ownSheets, readLedger } from './readLedger';
