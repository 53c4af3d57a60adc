/**
 * Whether two things are equal, without telling how they differ: nobody reads that of a changed program, and to tell it of a
 * whole workbook takes longer than all the tests.
 */
const verdict = (pass) => ({ pass, message: () => 'another value was expected' });

globalThis.expect.extend({
  toBe: (received, expected) => verdict(Object.is(received, expected)),
  toEqual(received, expected) {
    return verdict(this.equals(received, expected, [...this.customTesters, this.utils.iterableEquality]));
  },
  toMatchObject(received, expected) {
    const testers = [...this.customTesters, this.utils.iterableEquality, this.utils.subsetEquality];
    return verdict(this.equals(received, expected, testers));
  },
});
