/** Requests of a number: acts, outcomes, carries, applicants, and what counts only some or other things. */
import { told } from './support';

describe('what was received', () => {
  test.each<[string, readonly string[]]>([
    ['收到政府信息公开申请3件。', ['received 3: 收到政府信息公开申请3件']],
    ['新收政府信息公开申请3件。', ['newlyReceived 3: 新收政府信息公开申请3件']],
    ['依申请公开方面，受理3件。', ['received 3: 受理3件']],
    ['（二）依申请公开。新收3件。', ['newlyReceived 3: 新收3件']],
    // The name behind the number, and what counts all the same.
    ['全年收到3件政府信息公开申请，办结2件。', ['received 3: 收到3件', 'handled 2: 办结2件']],
    ['通过网络、信函、当面等多种方式收到政府信息公开申请3件。', ['received 3: 收到政府信息公开申请3件']],
    // By one way: no more than all.
    ['网上收到政府信息公开申请3件。', ['received?~ 3: 收到政府信息公开申请3件']],
    ['（二）依申请公开。网上收到申请3件。', []],
    // Some only.
    ['涉及土地的政府信息公开申请3件。', []],
    ['（二）依申请公开。当年收到3件，当年办结2件。', []],
    ['收到政府信息公开申请9件，其中延期3件。', ['received 9: 收到政府信息公开申请9件']],
    // Nothing says that they are requests for information, or something else was named.
    ['收到申请3件。', ['received? 3: 收到申请3件']],
    ['收到3件。', []],
    ['（二）依申请公开。办理代表建议3件，办结3件。', []],
    ['收到政府信息公开申请和建议3件。', []],
    ['收到建议3件，政府信息公开申请4件。', []],
    ['受理行政许可申请3件。', []],
    ['（二）依申请公开。收到材料3件。', []],
  ])('%s', (text, claims) => expect(told(text)).toEqual(claims));
});

describe('requests by name only', () => {
  test.each<[string, readonly string[]]>([
    ['政府信息公开申请3件。', ['requests? 3: 政府信息公开申请3件']],
    ['政府信息公开申请3件，均已答复。', ['requests? 3: 政府信息公开申请3件']],
    ['有政府信息公开申请3件。', ['requests? 3: 政府信息公开申请3件']],
    ['政府信息公开申请办结率100%。', []],
    ['没有政府信息公开申请的村3个。', []],
  ])('%s', (text, claims) => expect(told(text)).toEqual(claims));
});

describe('what was done with them', () => {
  test.each<[string, readonly string[]]>([
    ['（二）依申请公开。办结3件。', ['handled 3: 办结3件']],
    ['（二）依申请公开。共答复3件。', ['answered 3: 答复3件']],
    ['（二）依申请公开。办理3件。', ['dealtWith 3: 办理3件']],
    ['（二）依申请公开。3件办结。', ['handled? 3: 3件办结']],
    ['（二）依申请公开。收到、办结3件。', ['handled? (or received, handled) 3: 收到、办结3件']],
    ['（二）依申请公开。收到政府信息公开申请9件，其中办结3件。', ['received 9: 收到政府信息公开申请9件']],
    ['（二）依申请公开。答复率100%，按时答复3件。', ['answered 3: 答复3件']],
  ])('%s', (text, claims) => expect(told(text)).toEqual(claims));
});

describe('how they ended', () => {
  test.each<[string, readonly string[]]>([
    [
      '（二）依申请公开。予以公开3件、部分公开2件。',
      ['granted 3: 予以公开3件', 'partlyGranted 2: 部分公开2件'],
    ],
    ['（二）依申请公开。不予公开、无法提供共5件。', ['denied+unavailable 5: 不予公开、无法提供共5件']],
    [
      '（二）依申请公开。予以公开、部分公开、不予公开分别为3件、2件、1件。',
      [
        'granted 3: 予以公开、部分公开、不予公开分别为3件',
        'partlyGranted 2: 部分公开、不予公开分别为3件、2件',
        'denied 1: 不予公开分别为3件、2件、1件',
      ],
    ],
    ['（二）依申请公开。3件不予公开。', ['denied 3: 3件不予公开']],
    ['（二）依申请公开。同意公开答复3件。', ['granted 3: 同意公开答复3件']],
    ['（二）依申请公开。不公开3件。', ['denied 3: 不公开3件']],
    [
      '（二）依申请公开。第三方合法权益3件，不掌握2件，重复申请1件。',
      [
        'denied.thirdPartyRights 3: 第三方合法权益3件',
        'unavailable.notHeld 2: 不掌握2件',
        'notProcessed.repeat 1: 重复申请1件',
      ],
    ],
    // Withdrawn ones are some of 其他.
    ['（二）依申请公开。申请人撤回3件。', ['otherOutcome.other~ 3: 申请人撤回3件']],
    ['3件不予公开。', ['denied? 3: 3件不予公开']],
    ['（二）依申请公开。延期、予以公开3件。', []],
    ['（二）依申请公开。对不予公开的3种情形说明理由。', []],
  ])('%s', (text, claims) => expect(told(text)).toEqual(claims));
});

describe('kinds of applicants', () => {
  test.each<[string, readonly string[]]>([
    [
      '（二）依申请公开。自然人申请3件、法人申请2件。',
      ['applicant.natural? 3: 自然人申请3件', 'applicant.organisations? 2: 法人申请2件'],
    ],
    ['（二）依申请公开。商业企业申请3件。', ['applicant.business? 3: 商业企业申请3件']],
    ['（二）依申请公开。自然人和法人申请共3件。', []],
    ['（二）依申请公开。自然人网上申请3件。', []],
    ['自然人3件。', []],
    ['（二）依申请公开。自然人投诉3件。', []],
  ])('%s', (text, claims) => expect(told(text)).toEqual(claims));
});
