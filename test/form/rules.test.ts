/** The catalogue of rules: every rule with its family, its severity, the mildest of it, and whether it can be explained. */
import { REPORT_RULE_IDS, RULE_IDS, RULES } from '../../src/form';

const CATALOGUE = [
  'T3-balance relations error error open',
  'T3-handled relations error info open',
  'T3-rowTotal relations error info open',
  'T3-split split warning info explainable',
  'T4-total relations error info open',
  'T2-scope scope warning info explainable',
  'V-number values error info explainable',
  'V-blank values warning info explainable',
  'V-text values warning info explainable',
  'V-decimals values error info explainable',
  'V-amount amounts info info explainable',
  'V-form form error info explainable',
  'Y-carry years error info explainable',
  'Y-stock years warning info explainable',
  'Y-items years warning info explainable',
  'Y-jump jumps info info explainable',
  'N-received narrative error info explainable',
  'N-handled narrative error info explainable',
  'N-outcomes narrative error info explainable',
  'N-disputes narrative error info explainable',
  'N-documents narrative error info explainable',
  'N-list narrative warning info explainable',
  'N-change narrative warning info explainable',
  'N-twice narrative warning info explainable',
  'N-bound narrative warning info explainable',
  'N-year narrative warning info explainable',
  'N-body narrative warning info explainable',
  'N-basis narrative warning info explainable',
  'N-leftover narrative warning info explainable',
  'N-fee narrative error info explainable',
  'N-length narrative warning info explainable',
  'N-problems narrative warning info explainable',
  'T3-other otherOutcomes info info explainable',
  'Y-pending years warning info explainable',
  'N-decisions narrative error info explainable',
  'N-share narrative warning info explainable',
  'N-assessment narrative warning info explainable',
  'N-repeat narrative warning info explainable',
  'N-heading narrative warning info explainable',
  'N-partial narrative info info explainable',
  'D-date narrative warning info explainable',
  'A-nested members error info explainable',
  'A-alike members warning info explainable',
  'N-local narrative warning info explainable',
  'L-ledger ledger error info explainable',
  'A-sum members error info explainable',
  'A-members members error info explainable',
];

test('in the order of the statute sheet', () => {
  expect(
    Object.entries(RULES).map(([id, { family, severity, least, explainable }]) =>
      [id, family, severity, least, explainable ? 'explainable' : 'open'].join(' '),
    ),
  ).toEqual(CATALOGUE);
});

test('what a report can break is all but what is about members', () => {
  const ids = CATALOGUE.map((line) => line.split(' ')[0]);
  expect(RULE_IDS).toEqual(ids);
  expect(REPORT_RULE_IDS).toEqual(ids.filter((id) => !id?.startsWith('A-')));
});
