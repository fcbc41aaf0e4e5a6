/** The panel's own words in English; the other languages have the same keys. */
export const en = {
  languageStates: 'Languages of this document',
  openLanguage: 'Open {{language}}',

  stateNeverPublic: 'Never public',
  statePublic: 'Public',
  stateChanged: 'Public, with unpublished changes',
  stateWithdrawn: 'Withdrawn',
  stateUnknown: 'State not known',
  stateMissing: '{{count}} required missing',
  stateScheduledPublish: 'To be published {{time}}',
  stateScheduledWithdraw: 'To be withdrawn {{time}}',
  stateScheduled: 'Scheduled',
  stateScheduleFailed: 'A scheduled step failed',

  publishIn: 'Publish in {{language}}',
  publishing: 'Publishing…',
  publishedIn: 'Published in {{language}}.',
  publishQuestion: 'Publish in {{language}}?',
  publishMore: 'More: withdraw, schedule',
  publishNothing: 'There are no unpublished changes in {{language}}.',
  publishMissing: 'Required and still missing in {{language}}:',
  publishMissingHint: 'Fill these in first, then publish.',
  publishGoToField: 'Go to {{label}}',
  publishShared: 'Shared by all languages, and made public by this publication:',
  publishSharedShown: 'They show at once in: {{languages}}.',
  publishSharedFirst:
    'Values that all languages share (dates, places, pictures) become public with it.',
  publicNow: 'Public now',
  publicNowNothing: 'Nothing of this document is public.',
  publicNowSince: 'since {{time}}',
  publicNowChanged: 'since {{since}}, changed {{changed}}',
  publicAddress: 'Public address',
  loadFailed: 'The state of the languages could not be loaded.',
  tryAgain: 'Try again',
  draftNotSaved: 'The draft could not be saved, so nothing was published.',
  requestFailed: 'The server did not accept this ({{status}}).',
  serverNotReached: 'The server cannot be reached.',

  cannotPublishRole: 'Your role cannot publish. An editor of the partner or a coordinator can.',
  cannotPublishPartner:
    'This document belongs to another partner: only its editors can publish it.',

  withdrawIn: 'Withdraw in {{language}}…',
  withdrawEverywhere: 'Withdraw in all languages…',
  withdrawQuestion: 'Withdraw in {{language}}?',
  withdrawEverywhereQuestion: 'Withdraw in all languages?',
  withdrawExplained:
    'Readers will no longer find this document in: {{languages}}. Portals that copied it are told. The draft stays as it is, and you can publish again.',
  withdraw: 'Withdraw',
  withdrawing: 'Withdrawing…',
  withdrawnIn: 'Withdrawn in {{language}}.',
  withdrawnEverywhere: 'Withdrawn in all languages.',

  scheduleIn: 'Schedule in {{language}}…',
  scheduleTitle: 'Schedule in {{language}}',
  scheduleAction: 'What is to happen',
  schedulePublish: 'Publish',
  scheduleWithdraw: 'Withdraw',
  scheduleTime: 'Date and time',
  scheduleZone: 'Time zone',
  scheduleYourTime: 'In your time zone ({{zone}}): {{time}}',
  scheduleSave: 'Schedule',
  scheduleSaved: 'Scheduled.',
  schedulePast: 'Choose a time that is still to come.',
  scheduleMissingHint:
    'Required texts are still missing in {{language}}. If they are at that time, nothing is published and the error is shown here.',
  scheduleDraftHint: 'What the draft says at that time is published.',
  scheduleWaiting: 'Waiting',
  scheduleDone: 'Done',
  scheduleFailed: 'Failed',
  scheduleCancelled: 'Cancelled',
  scheduleNone: 'Nothing is scheduled.',
  scheduleList: 'Scheduled and past',
  scheduleCancel: 'Cancel this',
  scheduleCancelDone: 'Taken off the schedule.',
  schedulePublishAt: 'Publish in {{language}}, {{time}}',
  scheduleWithdrawAt: 'Withdraw in {{language}}, {{time}}',

  history: 'Who published what',
  historyNone: 'Nothing was ever published.',
  historyPublished: 'published',
  historyWithdrawn: 'withdrawn',
  historyNobody: 'automatically',

  versions: 'Versions',
  versionsHelp:
    'Older states of the draft, newest first. Take back the texts of one language, or the values that all languages share: they go into the draft, and nothing public changes.',
  versionsNone: 'There are no older versions yet.',
  versionWhen: 'When',
  versionWho: 'Who',
  versionTitle: 'Title in {{language}}',
  versionActions: 'Actions',
  versionCurrent: 'The draft now',
  versionAutosaved: 'saved by itself',
  versionCompare: 'Compare',
  versionsMore: 'Show older ones',
  restoreHere: 'Take back from this version, into the draft:',
  restoreLanguage: 'Take back {{language}}',
  restoreShared: 'Take back shared values',
  restoreLanguageQuestion: 'Take back the texts in {{language}}?',
  restoreSharedQuestion: 'Take back the shared values?',
  restoreLanguageExplained:
    'The texts in {{language}} of the draft become those of {{time}}. Other languages and shared values stay as they are. Nothing public changes until you publish.',
  restoreSharedExplained:
    'Values that all languages share (dates, places, pictures, the order of lists) become those of {{time}}. Texts stay as they are. Nothing public changes until you publish.',
  restore: 'Take back',
  restoring: 'Taking back…',
  restored: 'Taken back into the draft.',

  translatorElsewhere:
    'You translate into {{languages}}. This is {{current}}, which you can only read.',
  translatorSwitch: 'Go on in {{language}}',
  translatorNoLanguages: 'No languages are assigned to you yet: ask an administrator.',
  reviewerNote: 'You review: you can read everything and change nothing.',
  otherPartnerNote: 'This document belongs to another partner: you can read it and change nothing.',

  dashboardTitle: 'Your organisation’s documents',
  dashboardAllTitle: 'Documents of all partners',
  dashboardNoPartner: 'You belong to no partner yet: ask an administrator.',
  dashboardEmpty: 'Nothing yet.',
  dashboardCreate: 'New',
  dashboardFailed: 'Scheduled steps that failed',
  dashboardFailedOpen: 'Open',
  dashboardUntitled: 'Without a title',
  dashboardHelp:
    'Write in your language and save: it stays a draft. “Publish in …” makes one language public, when that language is ready. The marks in the lists tell the state of each language.',
  legend: 'Marks',
  cancel: 'Cancel',
  loading: 'Loading…',
} as const

/** The names of all texts of the panel. */
export type AdminTextKey = keyof typeof en

/** One language of the panel's own words: exactly the keys of English. */
export type AdminTexts = Record<AdminTextKey, string>
