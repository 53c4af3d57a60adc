/** How a file stands at the desk as soon as it is read: its round, its state, what became of the round before. */
import { byMember } from '../../desk/byMember';
import { receive } from '../../desk/receive/receive';
import type { Arrival } from '../../desk/receive/receive';
import type { Desk, Issue, Return, ReviewedFile } from '../../desk/types';
import type { State } from '../../form';

export interface Followed {
  readonly arrival: Pick<Arrival, 'how' | 'round' | 'since'>;
  readonly state: State;
}

/** The desk before the round, so that each file is looked at with what its member sent before, and nothing else. */
export class FollowedDesk {
  private readonly returns: ReadonlyMap<number, readonly Return[]>;
  private readonly issues: ReadonlyMap<number, readonly Issue[]>;
  private readonly places: ReadonlyMap<number, number>;

  constructor(
    private readonly desk: Desk,
    private readonly today: string,
  ) {
    this.returns = byMember(desk.returns);
    this.issues = byMember(desk.issues);
    this.places = new Map(desk.members.map(({ id }, index) => [id, index]));
  }

  nameOf(member: number | null): string | null {
    const place = member === null ? undefined : this.places.get(member);
    return place === undefined ? null : (this.desk.members[place]?.name ?? null);
  }

  follow(outcome: ReviewedFile): Followed {
    const place = outcome.member === null ? undefined : this.places.get(outcome.member);
    const member = place === undefined ? undefined : this.desk.members[place];
    const standing = place === undefined ? undefined : this.desk.standings[place];
    if (!member || !standing)
      return { arrival: { how: 'unlisted', round: 0, since: null }, state: 'received' };
    const own: Desk = {
      ...this.desk,
      members: [member],
      standings: [standing],
      returns: this.returns.get(member.id) ?? [],
      issues: this.issues.get(member.id) ?? [],
      unread: [],
    };
    const { desk, arrivals } = receive(own, [outcome], this.today);
    const [arrival] = arrivals;
    return {
      arrival: arrival ?? { how: 'same', round: 0, since: null },
      state: desk.standings[0]?.state ?? standing.state,
    };
  }
}
