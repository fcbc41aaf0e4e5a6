/**
 * What the server says to people, in English; the other languages have the same keys.
 * `{{name}}` stands for a value. A sentence that depends on a number has its forms by the categories
 * of `Intl.PluralRules`, chosen by `{{count}}`.
 */
export const en = {
  // Titles of problems
  titleMalformed: 'Bad request',
  titleUnauthenticated: 'Sign in first',
  titleForbidden: 'Not allowed',
  titleNotFound: 'Not found',
  titleMethodNotAllowed: 'Method not allowed',
  titleConflict: 'Conflict',
  titleGone: 'Gone',
  titleTooLarge: 'Too large',
  titleUnsupportedType: 'Unsupported media type',
  titleInvalid: 'Invalid content',
  titleTooMany: 'Too many requests',
  titleInternal: 'Internal error',
  titleUnavailable: 'Not available now',

  // Whatever is asked for
  somethingWrong: 'Something went wrong.',
  somethingWrongSeeLog: 'Something went wrong; the log of the server says what.',
  othersWriting: 'Others are writing the same at this moment. Nothing was saved; try again.',
  othersWrote:
    'Others were writing the same at that moment. See what was saved before you try again.',
  signInFirst: 'Sign in first.',
  noDocument: 'There is no {{contentType}} {{id}}.',
  noDocumentId: '“{{given}}” is not the id of a document.',
  publishersMay: 'Only editors of the document’s partner and coordinators may do this.',
  several: '{{sentences}}',
  atPath: '{{path}}: {{problem}}',
  fieldsInvalid: {
    one: 'The following field is invalid: {{fields}}',
    other: 'The following fields are invalid: {{fields}}',
  },

  // Saving
  ownPartnerOnly: 'A document belongs to your own partner; only coordinators hand it to another.',
  ownPartnerFileOnly: 'A file belongs to your own partner; only coordinators hand it to another.',
  notYourPartner: 'Not your partner',
  translatorTextsOnly:
    'A translator changes only texts, and only in {{languages}}. Not allowed here ({{language}}): {{fields}}',
  translatorWithoutLanguage:
    'A translator changes only texts, and no language is assigned to you yet. Not allowed here ({{language}}): {{fields}}',
  readOnlyForYou: 'Read-only for you',
  noSuchDocument: 'There is no such document.',
  bulkRefused: 'Nothing was changed, because not all could be: {{reasons}}',
  stillInUse: 'Still in use, so it cannot be deleted: {{places}}. Take it out there first.',
  placeOfDocument: '“{{title}}” ({{contentType}}, {{field}})',
  placeOfOthers: 'a document of another partner ({{contentType}}, {{field}})',
  documentOfOthers: 'A document of another partner',
  lastAdministrator: 'This is the last administrator. Make another one first.',
  passwordTooShort: 'A password has at least {{least}} characters.',
  roleNeedsPartner: 'This role works for a partner: choose one.',

  // Values of fields
  notAGroup: 'Not a group of values',
  notAList: 'Not a list',
  notARow: 'Not a row of the list',
  notARowId: 'Not the id of a row',
  notABlock: 'Not a type of block',
  notAText: 'Not a text',
  notANumber: 'Not a number',
  notYesOrNo: 'Neither true nor false',
  notAnOption: 'Not one of the options',
  notADate: 'Not a date',
  notADocument: 'Not a document',
  notRichText: 'Not rich text of this editor',
  badCharacter: 'Has the character {{character}}, which a text cannot hold',
  slugTaken: '“{{slug}}” is or was the address of another document in this language.',
  slugEmpty: 'An address needs letters or digits.',
  slugTooLong: 'An address is text of at most {{most}} characters.',
  titleWithoutSlug: 'The title has no letters or digits to make an address from: write one.',
  addressNeeded: 'An address is needed: https://…',
  addressNotHttp: 'Not an address: it must begin with https:// or http://',
  linkNotHttp: 'An address begins with https:// or, on the same website, with /.',
  patternNeeded: 'A pattern is needed.',
  patternUnknown: 'Unknown: {{unknown}}. Allowed: {language}, {slug}, {id}.',
  patternWithoutId: 'A pattern needs {slug} or {id}.',
  patternNotHttp: 'A pattern begins with https:// and a host.',
  endBeforeStart: 'The end is before the start.',
  deadlineAfterEvent: 'The deadline is after the event.',
  timeZoneNeeded: 'A time zone is needed, such as Europe/Rome.',
  timeZoneUnknown: '“{{value}}” is not an IANA time zone, such as Europe/Rome.',
  nutsUnknown: '“{{value}}” is not a NUTS-3 code. It has five characters, such as ITG12 or EL543.',
  nutsElsewhere: '{{code}} ({{region}}) is in {{actual}}, but the country is {{given}}.',
  eqfLevelWrong: 'An EQF level is a whole number from 1 to 8.',
  oneRightAnswer: 'This question has one right answer, but {{right}} are marked as right.',
  oidWrong: 'An OID is E and eight digits, such as E10000001.',
  picWrong: 'A PIC has nine digits.',
  prerequisiteCircle: 'These prerequisites lead back to this unit: {{circle}}',

  // Files of the media library
  altNeeded: 'Describe the picture for people who cannot see it, or mark it as decorative.',
  uploadMissing: 'A file is needed; it must be sent with the request, not named by an address.',
  uploadEmpty: 'The file is empty (0 bytes).',
  uploadTooLarge: 'The file is too large: at most {{most}} are allowed.',
  uploadUnknownType:
    'The content is of no known kind, whatever the name says. Allowed: {{allowed}}.',
  uploadNotAllowed: 'The content is {{detected}}, which is not taken. Allowed: {{allowed}}.',
  uploadNotReally: 'The file presents itself as {{extension}} but is not a complete one.',
  uploadMacros: 'The document contains macros. Save it without them and try again.',
  uploadDamaged: 'The file is damaged or cut short and cannot be read.',
  uploadTooManyPixels:
    'The picture has too many pixels: at most {{most}} million are allowed, all frames together.',
  uploadSvgUnreadable: 'The SVG is not a well-formed drawing, or nothing safe is left of it.',
  uploadSvgWithoutSize: 'The SVG says no size: it needs a viewBox, or a width and a height.',
  uploadForMany: 'One file cannot replace those of several documents at once.',
  requestTooLarge: 'The body is larger than {{most}}',

  // Publishing
  cannotPublish: 'Cannot be published in {{language}}: {{fields}}',
  publishInTrash: 'This document is in the trash. Restore it before you publish it.',
  mayNotPublish: 'You may save drafts of this document, but not publish it.',
  publishersOnly: 'Only editors of the partner and coordinators publish',
  restoreByLanguage:
    'A version is taken back one language at a time: POST /api/<collection>/<id>/restore?locale=<language> with { "version": …, "part": "language" | "shared" }.',
  noVersion: 'This document has no version {{version}}.',
  noSuchVersion: 'No such version',
  cannotSchedule: 'This cannot be scheduled.',
  scheduleAction: 'What is to happen',
  scheduleTime: 'An ISO 8601 time with its offset, such as 2027-01-31T08:00:00+01:00',
  schedulePast: 'This time has passed',
  scheduleZone: 'An IANA time zone, such as Europe/Rome',
  noSchedule: 'There is no schedule {{id}}.',
  scheduleDone: 'This schedule is done and can no longer be cancelled.',
  scheduleFailed: 'This schedule is failed and can no longer be cancelled.',
  scheduleCancelled: 'This schedule is cancelled and can no longer be cancelled.',
  unreadyMissing:
    'Cannot be published in {{language}} yet: {{count}} of {{total}} texts are not translated. The translation rules of this project ask for finished translations.',
  unreadyWaiting: {
    one: 'Cannot be published in {{language}} yet: {{count}} text waits for a reviewer. The translation rules of this project ask for finished translations.',
    other:
      'Cannot be published in {{language}} yet: {{count}} texts wait for a reviewer. The translation rules of this project ask for finished translations.',
  },

  // Work on translations
  mayNotWriteTexts: 'You may not write the {{language}} texts of this document.',
  notYourTexts: 'Not one of your languages, or not a document of yours',
  mayNotWriteLanguage: 'You may not write texts in {{language}}.',
  notYourLanguage: 'Not one of your languages',
  mayNotWriteHere: 'You may not write this language of the document.',
  textsDoNotFit: 'Nothing was saved: some texts do not fit the document.',
  textsNotThere: 'Nothing was saved: the document does not have all of these texts.',
  noSuchText: 'The document has no such text',
  textOfOtherKind: 'A text of another kind',
  changedMeanwhile: 'Somebody else changed this meanwhile: {{texts}}. Nothing was saved.',
  changedByOthers: 'Changed by somebody else',
  isSourceLanguage:
    'This document is written in {{language}}: there is nothing to translate it from. Edit it in its form.',
  intoItself: 'A text is not translated into its own language.',
  restoreFirst: '{{contentType}} {{id}} is in the trash. Restore it first.',
  assignTooMany: 'These are {{found}} documents; at most {{most}} are assigned at once.',
  anotherLanguage: 'Another language than the one translated from',
  assignersOnly: 'Coordinators and editors of the document’s partner give out its translations.',
  cannotWorkOn: 'This person cannot work on the {{language}} texts of this document.',
  noSuchPerson: 'There is no such person.',
  workersOnly:
    'A translator or reviewer of the language, an editor of the document’s partner or a coordinator',
  reviewersOnly: 'Reviewers of {{language}} and coordinators approve or return this.',
  nothingToReview: 'Nothing waits for a review here.',
  reviewComment: 'Say what is to be changed.',
  reviewCommentTooLong: 'A comment is a text of at most {{most}} characters.',
  nothingToTranslate: 'Nothing here is to be translated into {{language}}.',
  tooManyDocuments:
    'These are {{found}} documents; at most {{most}} go at once. Narrow the filter.',

  // Files that come back from translators
  fileTooLarge: 'The file is larger than {{most}} MB. Import it in parts.',
  fileOfTooManyDocuments: 'The file holds {{found}} documents; at most {{most}} go at once.',
  fileUnknown: 'The file is neither XLIFF nor a table that was exported from here.',
  fileZip:
    'The file is a ZIP archive or an Excel workbook. Unpack it and import the files one by one; save a table as CSV.',
  fileZipEmpty: 'The file is an empty ZIP archive.',
  filePdf: 'The file is a PDF. Import the XLIFF or CSV file that was exported from here.',
  fileCompressed: 'The file is compressed. Unpack it first.',
  fileOldOffice: 'The file is an old Office document. Save a table as CSV.',
  fileEmpty: 'The file is empty.',
  fileBytes: 'The file has {{found}} bytes; {{most}} are allowed.',
  fileEncodingUnknown: 'The encoding {{encoding}} is not known.',
  fileEncodingWrong: 'The file is not {{encoding}} text; save it as UTF-8.',
  tableOpenCell: 'The file is damaged or cut off: a quoted cell has no end.',
  tableLongCell: 'The table has a cell of more than {{most}} characters.',
  tableRows: 'The table has {{found}} rows; {{most}} are allowed.',
  tableColumns:
    'The first row must name the columns id, source (it), target (en) as in the export.',
  tableNothingOfOurs: 'The file has no texts that were exported from here.',
  tableTextTwice: 'The file has a text twice.',
  codesUnpaired: 'The codes do not pair up.',
  xmlControlCharacters: 'The file has control characters, which XML does not allow.',
  xmlDamaged: 'The file is damaged or cut off: line {{line}}: {{reason}}',
  xmlOneElement: 'The file is not XML: it must have one outermost element.',
  xmlUnreadable: 'The file cannot be read: {{reason}}',
  xmlOpenComment: 'The file is damaged or cut off: it ends inside a comment or quotation.',
  xmlDoctype: 'The file has a document type (DOCTYPE), which is not allowed.',
  xmlOpenTag: 'The file is damaged or cut off: a tag has no end.',
  xmlLongTag: 'The file has a tag that is too long.',
  xmlTooManyElements: 'The file has too many elements.',
  xmlOpenElement: 'The file is damaged or cut off: an element has no end, or no beginning.',
  xmlLongDocument:
    'The document that begins in line {{line}} of the file is longer than {{most}} characters.',
  xmlTooMuchOutside: 'The file has too much outside of its documents.',
  xliffNot: 'The file is not XLIFF: it begins with <{{name}}>.',
  xliffVersion: 'XLIFF "{{version}}" is not read; 1.2, 2.0 and 2.1 are.',
  xliffNoTexts: 'The file has no texts.',
  xliffNotOurs: 'The file was not exported from here: it names no document.',
  xliffForeignParts: {
    one: '{{count}} part of the file names no document.',
    other: '{{count}} parts of the file name no document.',
  },
  xliffUnitTwice: 'The unit {{id}} is there twice.',

  // What became of them
  importNoKind: 'There are no documents of the kind {{kind}}.',
  importNoLanguage: 'The file does not say which language it translates into.',
  importOtherLanguage: 'The file translates into {{language}}, which is no language of ours.',
  importTextTwice: 'The file has a text of this document twice.',
  importNothing: 'Nothing was imported: {{texts}} cannot be.',
  importNoTexts: 'The document has no texts to translate.',
  importWrongSource: 'The file translates from {{given}}, the document from {{wanted}}.',
  importWrongTarget: 'The file translates into {{given}}, not into {{wanted}}.',
  importRight: 'Right as it is.',
  importHeldBack: 'Not imported; see the problems of the document.',
  importUnknownText: 'The document has no such text, or its source is empty now.',
  importNoTranslation: 'The file has no translation.',
  importSomeSentences: 'Some sentences have no translation.',
  importSourceMoved: 'The source text has changed since the export.',
  importOtherParagraphs: 'The source has other paragraphs than at the time of the export.',
  importTargetMoved: 'Somebody has changed the translation since the export.',
  importTooLong: 'The text has {{found}} characters; {{most}} are allowed.',
  importInParagraph: 'Paragraph {{number}}: {{problem}}',
  codeUnknown: 'Code {{code}} is not one of this text.',
  codeMustEnclose: 'Code {{code}} must enclose text.',
  codeMustNotEnclose: 'Code {{code}} must not enclose text.',
  codeTwice: 'Code {{code}} is there twice.',
  codeLinkInLink: 'Code {{code}} is a link with a link inside.',
  codeEmptyLink: 'Code {{code}} is a link without text.',
  codeLost: 'Code {{code}} is lost.',

  // Machine translation
  machineNotHere: 'No machine translation is set up here.',
  machineGone: 'No machine translation is set up any more.',
  machineBudget:
    'The budget of {{limit}} characters a month has {{left}} left, and the next document needs {{needed}}.',
  machineLostCodes: 'the machine lost formatting or links',
  machineTooLong: 'the translation has {{found}} characters; {{most}} are allowed',
  machineTimeout: 'The service gave no answer within {{seconds}} seconds.',
  machineUnreachable: 'The service cannot be reached.',
  machineRefused: 'The service answered {{status}}. {{reason}}',
  machineNotJson: 'The service answered something that is not JSON.',
  machineOtherNumber: 'The service answered another number of texts.',
  machineNoTranslations: '{{service}} answered without translations.',
  noSuchJob: 'There is no such job.',
  noJob: 'There is no job {{id}}.',
  jobDone: 'This job is done and can no longer be cancelled.',
  jobFailed: 'This job is failed and can no longer be cancelled.',
  jobCancelled: 'This job is cancelled and can no longer be cancelled.',
  jobEnded: 'The job has ended meanwhile.',
  jobStuck: 'The job was begun {{times}} times and never got further.',
  jobWithoutAccount: 'The account that began this has no access any more.',
  jobNothingMissing: 'Nothing was missing.',
  jobFilledIn: { one: '{{count}} text filled in.', other: '{{count}} texts filled in.' },
  jobOvertaken: {
    one: '{{count}} changed meanwhile and was left alone.',
    other: '{{count}} changed meanwhile and were left alone.',
  },
  jobLeft: '{{text}}: {{reason}}.',
  jobMoreLeft: {
    one: '{{count}} more is left to people.',
    other: '{{count}} more are left to people.',
  },
} as const

/** The names of all messages. */
export type MessageKey = keyof typeof en

/** A sentence, or its forms by the plural categories of the language. */
export type MessageText =
  string | (Partial<Record<Intl.LDMLPluralRule, string>> & { other: string })

/** One language of the messages: exactly the keys of English. */
export type Messages = Record<MessageKey, MessageText>
