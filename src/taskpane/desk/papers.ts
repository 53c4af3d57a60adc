/** What leaves the desk: letters, 通报, 公布情况. What makes them loads when the first is asked for. */
import type { PublishedCheck } from '../../desk/published';
import type { Desk } from '../../desk/types';
import type { DeskPaneWords } from '../../messages/deskPane';
import type { Copyable } from '../../writers';
import { ENDING } from '../../writers/endings';
import type { Delivery } from '../services/deliveries';

const loadLetter = () => import('../../desk/letters/letter');
const loadClipboard = () => import('../../desk/letters/copy');
const loadDocument = () => import('../../desk/letters/document');
const loadCircular = () => import('../../desk/letters/circular');

export async function letterText(desk: Desk, member: number): Promise<Copyable> {
  const [{ letterOf }, { copyOfPapers }] = await Promise.all([loadLetter(), loadClipboard()]);
  return copyOfPapers([letterOf(desk, member)]);
}

export async function letterFile(desk: Desk, member: number): Promise<Delivery> {
  const [{ letterOf }, { letterFileNames, lettersDocument }] = await Promise.all([
    loadLetter(),
    loadDocument(),
  ]);
  const letter = letterOf(desk, member);
  return { file: letterFileNames([letter])[0] ?? '', bytes: await lettersDocument([letter]) };
}

/** A page for each member. */
export async function allLetters(desk: Desk, words: DeskPaneWords): Promise<Delivery> {
  const [{ lettersOf }, { lettersDocument }] = await Promise.all([loadLetter(), loadDocument()]);
  const bytes = await lettersDocument(lettersOf(desk));
  return { file: `${words.lettersFile(desk.year)}${ENDING.word}`, bytes };
}

type PaperOfAll = 'circular' | 'publicationPaper';

/** 通报 or 公布情况 as a document. */
export async function paperFile(desk: Desk, paper: PaperOfAll): Promise<Delivery> {
  const [papers, { lettersDocument }] = await Promise.all([loadCircular(), loadDocument()]);
  const made = papers[paper](desk);
  return { file: `${made.title}${ENDING.word}`, bytes: await lettersDocument([made]) };
}

export async function publicationText(desk: Desk): Promise<Copyable> {
  const [{ publicationPaper }, { copyOfPapers }] = await Promise.all([loadCircular(), loadClipboard()]);
  return copyOfPapers([publicationPaper(desk)]);
}

export async function publishedText(desk: Desk, check: PublishedCheck): Promise<Copyable> {
  const [{ publishedPaper }, { copyOfPapers }] = await Promise.all([loadCircular(), loadClipboard()]);
  return copyOfPapers([publishedPaper(desk, check)]);
}

export async function circularText(desk: Desk): Promise<Copyable> {
  const [{ circular }, { copyOfPapers }] = await Promise.all([loadCircular(), loadClipboard()]);
  return copyOfPapers([circular(desk)]);
}
