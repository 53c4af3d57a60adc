/**
 * A-alike: members whose texts copy each other. Each member is the set of its own sentences; sets with much in common are
 * found by MinHash (A. Z. Broder, On the resemblance and containment of documents, 1997) with signatures cut into bands,
 * so that the work grows with the number of members and not with that of their pairs. What is found is then counted
 * exactly. Nothing is drawn by chance: the same desk gives the same answer. Sentences that one member alone says bear on no
 * pair and are left out of the signatures, which only brings copies nearer to each other.
 */
import { TEXT_PARTS } from '../form';
import type { TextPartId } from '../form';
import { FEWEST_SENTENCES, ownWords, plainText } from '../narrative';
import { nameForm } from '../text';
import { currentReturn } from './current';
import { atOnce } from './steps';
import type { Desk, Member } from './types';

/** Of the sentences of the one that has fewer. */
const ALIKE = 0.6;
/** What more than this share of all members says is common and nobody's copy; nor what so few say. */
const COMMON = 0.5;
const NEVER_COMMON = 3;
/**
 * Two rows a band: sets that have 0.43 of their union in common, as two of the same size that share 60 %, meet in one of
 * 128 bands but for one in 10¹¹; a text within one three times as long (0.18) in 98 of 100.
 */
const BANDS = 128;
const ROWS = 2;
/** In a larger crowd each is held against its neighbour and the first only. */
const CROWD = 32;

export interface SharedSentence {
  /** As each of the two says it, in `part` of the first. */
  readonly part: TextPartId;
  readonly one: string;
  readonly other: string;
}

export interface AlikePair {
  readonly one: number;
  readonly other: number;
  /** How many sentences they have in common, of so many of the one with fewer. */
  readonly same: number;
  readonly of: number;
  readonly sentences: readonly SharedSentence[];
}

export interface AlikeGroup {
  /** Ids, in the order of the list. */
  readonly members: readonly number[];
  /** Pairs that are alike; in a large group enough of them to hold it together. */
  readonly pairs: readonly AlikePair[];
}

interface Said {
  readonly part: TextPartId;
  readonly text: string;
}

/** What a member says: each sentence by the number that stands for it at this desk. */
interface Text {
  readonly member: number;
  readonly said: ReadonlyMap<number, Said>;
  /** Of these, what others say too. */
  readonly shared: readonly number[];
}

/** Its own names do not tell a copy from what it was copied from. */
function withoutNames(sentence: string, names: readonly string[]): string {
  return names.reduce((rest, name) => rest.split(name).join(''), sentence);
}

const namesOf = ({ name, otherNames, lastName }: Member, unit: string): string[] =>
  [...new Set([name, unit, lastName, ...otherNames].map(nameForm))]
    .filter((each) => each.length > 1)
    .sort((one, other) => other.length - one.length);

type Told = Omit<Text, 'shared'>;

/** The texts of all members that sent one, a member a step. */
function* toldIn(desk: Desk, times: number[]): Generator<undefined, readonly Told[]> {
  const numbers = new Map<string, number>();
  const told: Told[] = [];
  for (const member of desk.members) {
    const report = currentReturn(desk, member.id);
    if (!report) continue;
    const names = namesOf(member, report.unit);
    const said = new Map<number, Said>();
    for (const part of TEXT_PARTS)
      for (const { text, bare } of ownWords(plainText(report.parts[part]).whole)) {
        const key = withoutNames(bare, names);
        const number = numbers.get(key) ?? numbers.size;
        numbers.set(key, number);
        if (!said.has(number)) {
          said.set(number, { part, text });
          times[number] = (times[number] ?? 0) + 1;
        }
      }
    told.push({ member: member.id, said });
    yield;
  }
  return told;
}

/** Without what is common to most, and who then says too little to be compared. */
function* textsOf(desk: Desk): Generator<undefined, readonly Text[]> {
  const times: number[] = [];
  const told = yield* toldIn(desk, times);
  const most = Math.max(NEVER_COMMON, COMMON * told.length);
  const timesOf = (number: number): number => times[number] ?? 0;
  return told.flatMap(({ member, said: all }): Text[] => {
    const said = new Map([...all].filter(([number]) => timesOf(number) <= most));
    if (said.size < FEWEST_SENTENCES) return [];
    return [{ member, said, shared: [...said.keys()].filter((number) => timesOf(number) > 1) }];
  });
}

/** Mixes 32 bits so that each of them bears on all (the end of MurmurHash3, A. Appleby, public domain). */
function mixed(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** For each of the functions the smallest hash of a sentence. */
function signatureOf({ shared }: Text): Uint32Array {
  const signature = new Uint32Array(BANDS * ROWS).fill(0xffffffff);
  for (const number of shared) {
    const start = mixed(number + 1);
    for (let at = 0; at < signature.length; at++) {
      const hash = mixed(start ^ Math.imul(at + 1, 0x9e3779b9));
      if (hash < (signature[at] ?? 0)) signature[at] = hash;
    }
  }
  return signature;
}

/** Both rows of a band in one number: two bands that meet in it by chance cost a comparison and no more. */
const bandKey = (signature: Uint32Array, band: number): number =>
  mixed((signature[band * ROWS] ?? 0) ^ mixed(signature[band * ROWS + 1] ?? 0)) >>> 2;

/** Texts that meet in a band; null stands for one that shares nothing. */
function crowdsOf(signatures: readonly (Uint32Array | null)[], band: number): (readonly number[])[] {
  const crowds = new Map<number, number[]>();
  signatures.forEach((signature, text) => {
    if (!signature) return;
    const key = bandKey(signature, band);
    const crowd = crowds.get(key);
    if (crowd) crowd.push(text);
    else crowds.set(key, [text]);
  });
  return [...crowds.values()].filter(({ length }) => length > 1);
}

/** Pairs of a crowd: all of them, in a large one each with the first and the one before. */
function* pairsOf(crowd: readonly number[]): Generator<readonly [number, number]> {
  const [first = 0] = crowd;
  for (let at = 1; at < crowd.length; at++) {
    const own = crowd[at] ?? 0;
    const others = crowd.length > CROWD ? new Set([first, crowd[at - 1] ?? 0]) : crowd.slice(0, at);
    for (const other of others) yield [other, own];
  }
}

/** The exact answer for two texts; null where they are not alike. */
function pairOf(one: Text, other: Text): AlikePair | null {
  const shared = [...one.said.keys()].filter((number) => other.said.has(number));
  const of = Math.min(one.said.size, other.said.size);
  if (shared.length < ALIKE * of) return null;
  const sentences = shared.map((number) => ({
    part: one.said.get(number)?.part ?? 'overview',
    one: one.said.get(number)?.text ?? '',
    other: other.said.get(number)?.text ?? '',
  }));
  return { one: one.member, other: other.member, same: shared.length, of, sentences };
}

interface FoundPair {
  /** Places of the two among the texts. */
  readonly one: number;
  readonly other: number;
  readonly pair: AlikePair;
}

/** Pairs of texts that are alike, a band a step. */
function* pairsIn(texts: readonly Text[]): Generator<undefined, FoundPair[]> {
  const signatures: (Uint32Array | null)[] = [];
  for (const text of texts) {
    signatures.push(text.shared.length > 0 ? signatureOf(text) : null);
    yield;
  }
  const asked = new Set<number>();
  const pairs: FoundPair[] = [];
  for (let band = 0; band < BANDS; band++) {
    for (const crowd of crowdsOf(signatures, band))
      for (const [one, other] of pairsOf(crowd)) {
        const key = one * texts.length + other;
        if (asked.has(key)) continue;
        asked.add(key);
        const [first, second] = [texts[one], texts[other]];
        const pair = first && second ? pairOf(first, second) : null;
        if (pair) pairs.push({ one, other, pair });
      }
    yield;
  }
  return pairs.sort((left, right) => left.one - right.one || left.other - right.other);
}

/** As `alike`, in steps of some milliseconds: whoever asks may do something else between them. */
export function* alikeInSteps(desk: Desk): Generator<undefined, AlikeGroup[]> {
  const texts = yield* textsOf(desk);
  const pairs = yield* pairsIn(texts);
  /** The first text of the group that each belongs to. */
  const heads = texts.map((_, at) => at);
  const headOf = (at: number): number => {
    let head = at;
    while (heads[head] !== head) head = heads[head] ?? head;
    heads[at] = head;
    return head;
  };
  for (const { one, other } of pairs) {
    const [low, high] = [headOf(one), headOf(other)].sort((left, right) => left - right);
    heads[high ?? one] = low ?? one;
  }
  const groups = new Map<number, { members: number[]; pairs: AlikePair[] }>();
  texts.forEach(({ member }, at) => {
    const group = groups.get(headOf(at));
    if (group) group.members.push(member);
    else groups.set(headOf(at), { members: [member], pairs: [] });
  });
  for (const { one, pair } of pairs) groups.get(headOf(one))?.pairs.push(pair);
  return [...groups.values()].filter(({ members }) => members.length > 1);
}

/** Counted once a desk: its sheet, its findings and the pane all ask. */
const known = new WeakMap<Desk, readonly AlikeGroup[]>();

/** Groups of members whose texts copy each other, in the order of the list; each member is in one at most. */
export function alike(desk: Desk): readonly AlikeGroup[] {
  const groups = known.get(desk) ?? atOnce(alikeInSteps(desk));
  known.set(desk, groups);
  return groups;
}
