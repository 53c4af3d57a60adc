/** 本地要求, as a template has it: what is asked here is handed down with templates, and asked of all that comes. */
import { editionById } from '../../form';
import { planContext } from '../../layout/context';
import { localSheet } from '../../layout/localSheet';
import { newReport, requireEdition } from '../../report';
import type { Desk } from '../types';
import type { NamedSheet } from './lists';

export function localDemandsSheet({ edition: id, year, localDemands }: Desk): NamedSheet {
  const edition = editionById(id) ?? requireEdition(year);
  return localSheet(planContext(edition, newReport(edition, { localDemands }), {}));
}
