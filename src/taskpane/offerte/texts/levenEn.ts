import type { LevenTexts } from './levenNl';

/** What the pane says of checking, bringing out and following up an offerte, in English. */
export const levenEn: LevenTexts = {
  controle: {
    findings: 'What stands out',
    none: 'Nothing found. The quotation can go to a colleague or to the customer.',
    ernst: { blokkeert: 'stands in the way of issuing', waarschuwt: 'look at this', 'let op': 'good to know' },
    summary: (blocking, warnings) =>
      blocking > 0
        ? `${blocking} ${blocking === 1 ? 'point stands' : 'points stand'} in the way of issuing`
        : warnings > 0
          ? `${warnings} ${warnings === 1 ? 'point' : 'points'} to look at`
          : 'nothing found',
    list: 'Check by the sales office',
    listHint: 'A colleague looks along. Whoever ticks a point puts a name to it.',
    points: {
      klantgegevens: 'Customer details are right',
      aantallen: 'Quantities agree with the request',
      prijzen: 'Prices are the right ones',
      korting: 'Discount is within the mandate',
      btw: 'VAT rates are right',
      levertijd: 'Delivery time is feasible',
      voorwaarden: 'General terms are enclosed',
    },
    by: 'Who checks?',
    checkedBy: (name, date) => [name, date].filter((part) => part !== '').join(', '),
    remark: (point) => `Remark on: ${point}`,
    saved: (point) => `${point}: saved.`,
    nameFirst: 'First fill in who checks.',
    approval: 'Approval',
    approvalNeeded: 'This quotation goes beyond your mandate. Ask for approval.',
    approvalNotNeeded: 'This quotation is within your mandate.',
    approvalGiven: (name) => `Approved by ${name}.`,
    approvalNote: 'This is an agreement between colleagues in one workbook. It locks nothing.',
    approverFirst: 'First enter under Approval who approves this.',
    reasons: {
      documentkorting: (value, limit) => `The discount on the quotation is ${value}; your mandate is ${limit}.`,
      regelkorting: (value, limit, line) => `The discount on ${line} is ${value}; your mandate is ${limit}.`,
      marge: (value, limit) => `The margin is ${value}; the minimum is ${limit}.`,
    },
    toControl: 'Hand over for checking',
    approve: 'Approve',
    takeBack: 'Back to draft',
    moved: (status) => `The status is now: ${status}.`,
  },
  uitbrengen: {
    ready: 'Ready to issue',
    readyText:
      'The quotation will be locked: amounts become fixed values and the sheet is protected. To change something later, make a new version.',
    blocked: 'This stands in the way of issuing',
    warnings: 'Still look at this',
    issue: 'Issue the quotation',
    issued: (name) => `${name} is issued and locked.`,
    sure: 'Are you sure?',
    cancel: 'Cancel',
    bewust: {
      zonderControle: 'Nobody of the sales office has approved this quotation.',
      onherroepelijk: 'This quotation is irrevocable: by law you cannot simply withdraw it.',
      verlopen:
        'This quotation has expired. If you take the order all the same, that is a new agreement (art. 6:223 Dutch Civil Code).',
    },
    belemmering: {
      volgtNiet: 'That is not possible with this status.',
      goedkeuringOntbreekt: 'This quotation goes beyond your mandate and has not been approved.',
      controleBlokkeert: 'The check found something that has to be solved first.',
    },
    send: 'To the customer',
    sendText:
      'The copy for the customer is a new workbook with the letter only: no cost, no margin, no formulas of ours.',
    copy: 'Make the copy for the customer',
    copySheet: 'Put the copy in a sheet',
    copied: 'The copy is open as a new workbook. Save it or mail it.',
    copiedSheet: (sheet) => `The copy is in the sheet ${sheet}.`,
    noFile: 'Excel cannot open a new workbook here. Put the copy in a sheet of this workbook.',
    pdf: 'Rather a pdf? Go to the sheet and choose File, Save as (or Export), Pdf in Excel. The print area is set: A4, one page wide.',
    noCopy: 'This version did not go to the customer, so there is no copy.',
    notYet: 'Issue the quotation first. After that you make the copy for the customer here.',
    done: (date) => `issued, valid until ${date}`,
    doneNoDate: 'issued',
    open: 'not issued yet',
    blockedShort: 'not possible yet',
    state: (status) => status,
  },
  opvolging: {
    now: 'Where it stands',
    status: 'Status',
    chance: 'Chance that it goes through',
    chanceHint: 'Counts in the weighted pipeline.',
    action: 'Next action',
    actionDate: 'When',
    saved: 'Follow-up saved.',
    answer: 'What does the customer say?',
    accept: 'Accepted: becomes an order',
    reject: 'Rejected',
    withdraw: 'Withdraw the quotation',
    newVersion: 'Make a new version',
    newVersionText: 'The new version starts as a copy. This version stays readable and gets the status replaced.',
    versionMade: (name) => `${name} has been made. The previous version is replaced.`,
    order: 'Order',
    orderText: 'An order takes over the amounts of the accepted version. Nothing is computed again.',
    makeOrder: 'Make the order',
    orderMade: (sheet) => `The order is in the sheet ${sheet}.`,
    expires: (days) =>
      days === 0
        ? 'Expires today, at the end of the day.'
        : days === 1
          ? 'Expires tomorrow.'
          : `Expires in ${days} days.`,
    expired: 'The term has passed.',
    none: 'After issuing you follow the quotation up here.',
    moved: (status) => `The status is now: ${status}.`,
    summaryAction: (action, date) => [action, date].filter((part) => part !== '').join(', '),
  },
};
