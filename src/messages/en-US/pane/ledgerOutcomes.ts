/** What each outcome of an application is, after the statute (条例, State Council Decree 711), short, with the article. */
import type { OutcomeMeanings } from '../../zh-CN/pane/ledgerOutcomes';

export const ledgerOutcomes: OutcomeMeanings = {
  granted: {
    article: '条例, article 36 (1), (2)',
    words:
      'It may be disclosed: give it, or say how, where and when to get it; what is published already: say how and where to get it.',
  },
  partlyGranted: {
    article: '条例, article 37',
    words:
      'It holds parts that must not be disclosed or are no government information, and can be divided: give the rest and say why those parts are withheld. Counts here alone.',
  },
  'denied.stateSecret': { article: '条例, article 14', words: 'Lawfully determined to be a State secret.' },
  'denied.prohibitedByLaw': {
    article: '条例, article 14',
    words: 'Laws or administrative regulations forbid its disclosure.',
  },
  'denied.securityAndStability': {
    article: '条例, article 14',
    words: 'Disclosure might endanger national, public or economic security or social stability.',
  },
  'denied.thirdPartyRights': {
    article: '条例, articles 15 and 32',
    words:
      'Trade secrets, privacy and the like: disclosure would harm a third party. Not where that party agrees or the public interest would suffer gravely.',
  },
  'denied.internalAffairs': {
    article: '条例, article 16 (1)',
    words: 'Internal affairs: personnel, logistics, internal procedure.',
  },
  'denied.deliberative': {
    article: '条例, article 16 (2)',
    words:
      'Made in the course of duties: records of discussion, drafts, letters of consultation, requests and reports.',
  },
  'denied.enforcementFiles': {
    article: '条例, article 16 (2)',
    words: 'Files of administrative enforcement.',
  },
  'denied.administrativeQuery': {
    article: '条例, article 36 (7)',
    words:
      'Business or real estate registration and the like, for which laws or regulations have their own way of asking: refer to that.',
  },
  'unavailable.notHeld': {
    article: '条例, article 36 (4), (5)',
    words:
      'Searched for and not there: say that it does not exist; or another body is in charge: say so and why.',
  },
  'unavailable.wouldNeedCreating': {
    article: '条例, article 38',
    words:
      'What is given has been made or obtained already; what has to be processed or analysed first need not be given.',
  },
  'unavailable.stillUnclear': {
    article: '条例, article 30',
    words:
      'Unclear, a correction was asked for once, and it is still unclear: it cannot be answered in substance.',
  },
  'notProcessed.petition': {
    article: '条例, article 39 (1)',
    words:
      'A petition, complaint or report in the form of an application: say that it is not handled as one, and where to go.',
  },
  'notProcessed.repeat': {
    article: '条例, article 36 (6)',
    words: 'Answered before and asked for again by the same applicant: say that it is not handled again.',
  },
  'notProcessed.publication': {
    article: '条例, article 39 (2)',
    words: 'Gazettes, newspapers, books and other publications: say how to get them.',
  },
  'notProcessed.abusive': {
    article: '条例, article 35',
    words:
      'Number or frequency plainly beyond reason, reasons were asked for and found unreasonable: say that it is not handled.',
  },
  'notProcessed.reissue': {
    article: 'The form of the report (〔2021〕30号), 表三',
    words: 'Asks that information obtained already be confirmed or issued again.',
  },
  'otherOutcome.notCorrected': {
    article: '条例, article 30',
    words: 'Not corrected in time without good reason: taken as given up, no longer handled.',
  },
  'otherOutcome.feeUnpaid': {
    article: 'Measures on processing fees (国办函〔2020〕109号)',
    words: 'The fee was asked for and not paid in time: taken as given up, no longer handled.',
  },
  'otherOutcome.other': {
    article: 'The form of the report (〔2021〕30号), 表三',
    words:
      'None of the above, such as an application that was withdrawn. Where there are many, look at each again.',
  },
};
