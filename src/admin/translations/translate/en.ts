/** Words of the side-by-side translation view in English; the other languages have the same keys. */
export const en = {
  translateSideBySide: 'Translate side by side',
  translateFrom: 'Translate from',
  translateInto: 'Translate into',
  translateElsewhere: 'Other views of this document',
  translateOpenForm: 'Open the document',
  translateToolbar: 'Progress and saving',
  translateFields: 'Texts',
  translateNotFound: 'There is no such document, or you may not see it.',

  translateRequired: 'required',
  translateNotSaved: 'Not saved',
  translateAhead: 'Translated from a text that is not public yet.',
  translateNoSource: 'No text in {{language}}.',
  translateNoText: 'No text.',
  translateChange: 'The source has changed since the translation',
  translateChangeUnknown:
    'The source has changed since the translation. How it read before is not known.',
  translateAdded: 'Added:',
  translateRemoved: 'Removed:',
  translateFallback: 'Until it is translated, readers may see this in {{language}}:',
  translateCount: '{{count}} of {{most}} characters',
  translateTooLong: '{{count}} too many',
  translateEditorFailed: 'The editor could not be loaded.',

  formatBold: 'Bold',
  formatItalic: 'Italic',
  formatUnderline: 'Underline',
  formatStrikethrough: 'Strikethrough',
  formatSubscript: 'Subscript',
  formatSuperscript: 'Superscript',
  formatCode: 'Code',
  formatLink: 'Link',

  unitCurrent: 'Current',
  unitEmpty: 'Nothing to translate',
  unitIncomplete: 'Incomplete',
  unitInReview: 'In review',
  unitMissing: 'Missing',
  unitStale: 'Stale',
  unitUpcoming: 'Source not public yet',

  progressDone: '{{done}} of {{total}} current',
  progressInReview: '{{count}} in review',
  progressStale: '{{count}} stale',
  progressMissing: '{{count}} missing',

  translateCopy: 'Copy source',
  translateCopyNot: 'The source can only be copied into an empty field.',
  translateMark: 'Needs no change',
  translateMarked: 'Will be marked as current',
  translateMarkNot: 'Only a stale text that you have not changed can be marked as current.',
  translateUndo: 'Undo my change',
  translateOnlyOpen: 'Only open fields',
  translateNext: 'Next open field',
  translatePrevious: 'Previous open field',
  translateNoneOpen: 'No field is open.',
  translateKeys: 'Keys:',
  translateSaveKey: 'Save',
  translateSave: 'Save ({{count}})',
  translateSaving: 'Saving…',
  translateSaved: 'Saved.',
  translateNothingToSave: 'There is nothing to save.',

  translateOffline:
    'Not saved: the server cannot be reached. Your texts are still here; save again when the connection is back.',
  translateSessionEnded:
    'Not saved: your session has ended. Your texts are still here. Sign in in another tab, then save again here.',
  translateSignIn: 'Sign in in a new tab',
  translateRefused: 'Not saved, your texts are still here. The server says:',
  translateTextsRefused:
    'Not saved, your texts are still here. Mend the texts that are marked, then save again.',
  translateConflictSave:
    'Not saved: somebody else has changed the same texts meanwhile. Choose for each of them, then save again.',
  translateConflictFirst: 'Choose first which text is to stay.',
  translateConflict: 'Somebody else has saved another text meanwhile',
  translateTheirs: 'Their text, as saved',
  translateMine: 'Your text, not saved',
  translateTakeTheirs: 'Take theirs',
  translateKeepMine: 'Keep mine',
  translateHomeless:
    'These fields are no longer in the document. Copy your texts if you need them.',
  translateDropText: 'Drop this text',
  translateKept: 'Texts that you had not saved have been brought back.',
  translateKeptDiscard: 'Discard them',
  translateLeave: 'Leave without saving',
  translateLeaveQuestion: 'Leave without saving?',
  translateLeaveExplained: 'Texts not saved: {{count}}. They will be lost.',

  translateIsSource:
    'The document is written in {{language}}: there is nothing to translate. Choose another language.',
  translateOtherLanguages: 'Translate it into:',
  translateReadOnlyReviewer: 'You review: you can read the translation, and approve or return it.',
  translateReadOnlyLanguage: 'You can only read here: {{language}} is not one of your languages.',
  translateReadOnlyOther:
    'You can only read here: the document belongs to another partner, or is not assigned to you.',

  exchange: 'Machine and files',
  pretranslateMissing: 'Texts that are missing: {{count}}',
  pretranslateUnsaved:
    'What you have typed and not saved stays. Where the machine fills the same field, you choose which text is to stay.',

  assignment: 'Assignment',
  assignedTo: 'Assigned to {{name}}',
  assignedNobody: 'Nobody',
  assignmentChange: 'Change…',
  assignmentPerson: 'Assigned to',
  assignmentDueOn: 'Due on',
  assignmentSave: 'Assign',
  assignmentSaved: 'The assignment is saved.',

  reviewTitle: 'Review',
  reviewExplained: 'Texts that wait for your review: {{count}}.',
  reviewWaiting: 'The translation waits for a reviewer.',
  reviewComment: 'Comment (needed when you return it)',
  reviewCommentNeeded: 'Say in a comment what is to be changed.',
  reviewSaveFirst: 'Save your own changes first.',
  reviewApprove: 'Approve',
  reviewReturn: 'Return to the translator',
  reviewApproved: 'Approved.',
  reviewSentBack: 'Returned to the translator.',
  reviewReturned: 'Returned by a reviewer',
  reviewReturnedBy: 'Returned by {{name}}',
} as const

/** The names of these texts. */
export type TranslateTextKey = keyof typeof en

/** One language of them: exactly the keys of English. */
export type TranslateTexts = Record<TranslateTextKey, string>
