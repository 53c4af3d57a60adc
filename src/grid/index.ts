export * from './address';
export { dateSerial, formatOf, isoDate, significant } from './formats';
export type { Epoch, ShowNumber } from './formats';
export * from './grid';
