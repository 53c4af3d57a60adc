/** Styles without those for writing that runs from right to left: neither Chinese nor English does. */

/** The class that a rule is for. */
const CLASS = /\.([\w-]+)/;
const ruleOf = (rule) => (Array.isArray(rule) ? rule[0] : rule);

/** @param {[slots: object, rules: object]} styles what Griffel's `__styles` is called with */
function leftToRight([slots, rules]) {
  const unused = new Set();
  const ofSlot = (slot) =>
    Object.entries(slot).map(([property, classes]) => {
      if (!Array.isArray(classes)) return [property, classes];
      unused.add(classes[1]);
      return [property, classes[0]];
    });
  const kept = Object.entries(slots).map(([name, slot]) => [name, Object.fromEntries(ofSlot(slot))]);
  // The same class may be left in one place and right in another.
  for (const [, slot] of kept) for (const name of Object.values(slot)) unused.delete(name);
  const used = (rule) => !unused.has(CLASS.exec(ruleOf(rule))?.[1]);
  const buckets = Object.entries(rules).map(([bucket, each]) => [bucket, each.filter(used)]);
  return [Object.fromEntries(kept), Object.fromEntries(buckets)];
}

module.exports = { leftToRight };
