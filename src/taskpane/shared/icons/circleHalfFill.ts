import { icon } from './icon';

export const CircleHalfFillRegular = icon('M3 10a7 7 0 0 1 14 0zm7-8a8 8 0 1 0 0 16 8 8 0 0 0 0-16');
