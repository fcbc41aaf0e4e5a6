import type { TranslateTexts } from './en.ts'

/** Words of the side-by-side translation view in Greek. */
export const el: TranslateTexts = {
  translateSideBySide: 'Μετάφραση δίπλα στο πρωτότυπο',
  translateFrom: 'Μετάφραση από',
  translateInto: 'Μετάφραση προς',
  translateElsewhere: 'Άλλες προβολές του εγγράφου',
  translateOpenForm: 'Άνοιγμα του εγγράφου',
  translateToolbar: 'Πρόοδος και αποθήκευση',
  translateFields: 'Κείμενα',
  translateNotFound: 'Το έγγραφο δεν υπάρχει ή δεν μπορείτε να το δείτε.',

  translateRequired: 'υποχρεωτικό',
  translateNotSaved: 'Δεν αποθηκεύτηκε',
  translateAhead: 'Μεταφράστηκε από κείμενο που δεν είναι ακόμη δημόσιο.',
  translateNoSource: 'Δεν υπάρχει κείμενο στα {{language}}.',
  translateNoText: 'Δεν υπάρχει κείμενο.',
  translateChange: 'Το πρωτότυπο άλλαξε μετά τη μετάφραση',
  translateChangeUnknown:
    'Το πρωτότυπο άλλαξε μετά τη μετάφραση. Το πώς ήταν πριν δεν είναι γνωστό.',
  translateAdded: 'Προστέθηκε:',
  translateRemoved: 'Αφαιρέθηκε:',
  translateFallback: 'Ώσπου να μεταφραστεί, οι αναγνώστες ίσως βλέπουν αυτό στα {{language}}:',
  translateCount: '{{count}} από {{most}} χαρακτήρες',
  translateTooLong: '{{count}} παραπάνω',
  translateEditorFailed: 'Ο επεξεργαστής κειμένου δεν φορτώθηκε.',

  formatBold: 'Έντονα',
  formatItalic: 'Πλάγια',
  formatUnderline: 'Υπογράμμιση',
  formatStrikethrough: 'Διαγραφή',
  formatSubscript: 'Δείκτης',
  formatSuperscript: 'Εκθέτης',
  formatCode: 'Κώδικας',
  formatLink: 'Σύνδεσμος',

  unitCurrent: 'Ενημερωμένο',
  unitEmpty: 'Τίποτα για μετάφραση',
  unitIncomplete: 'Ελλιπές',
  unitInReview: 'Σε έλεγχο',
  unitMissing: 'Λείπει',
  unitStale: 'Ξεπερασμένο',
  unitUpcoming: 'Το πρωτότυπο δεν είναι ακόμη δημόσιο',

  progressDone: '{{done}} από {{total}} ενημερωμένα',
  progressInReview: '{{count}} σε έλεγχο',
  progressStale: '{{count}} ξεπερασμένα',
  progressMissing: 'λείπουν {{count}}',

  translateCopy: 'Αντιγραφή πρωτοτύπου',
  translateCopyNot: 'Το πρωτότυπο αντιγράφεται μόνο σε κενό πεδίο.',
  translateMark: 'Δεν χρειάζεται αλλαγή',
  translateMarked: 'Θα σημειωθεί ως ενημερωμένο',
  translateMarkNot:
    'Ως ενημερωμένο σημειώνεται μόνο ένα ξεπερασμένο κείμενο που δεν έχετε αλλάξει.',
  translateUndo: 'Αναίρεση της αλλαγής μου',
  translateOnlyOpen: 'Μόνο ανοιχτά πεδία',
  translateNext: 'Επόμενο ανοιχτό πεδίο',
  translatePrevious: 'Προηγούμενο ανοιχτό πεδίο',
  translateNoneOpen: 'Δεν υπάρχει ανοιχτό πεδίο.',
  translateKeys: 'Πλήκτρα:',
  translateSaveKey: 'Αποθήκευση',
  translateSave: 'Αποθήκευση ({{count}})',
  translateSaving: 'Αποθήκευση…',
  translateSaved: 'Αποθηκεύτηκε.',
  translateNothingToSave: 'Δεν υπάρχει τίποτα για αποθήκευση.',

  translateOffline:
    'Δεν αποθηκεύτηκε: δεν υπάρχει σύνδεση με τον διακομιστή. Τα κείμενά σας είναι ακόμη εδώ· αποθηκεύστε ξανά όταν επανέλθει η σύνδεση.',
  translateSessionEnded:
    'Δεν αποθηκεύτηκε: η σύνδεσή σας έληξε. Τα κείμενά σας είναι ακόμη εδώ. Συνδεθείτε σε άλλη καρτέλα και αποθηκεύστε ξανά εδώ.',
  translateSignIn: 'Σύνδεση σε νέα καρτέλα',
  translateRefused: 'Δεν αποθηκεύτηκε· τα κείμενά σας είναι ακόμη εδώ. Ο διακομιστής απαντά:',
  translateTextsRefused:
    'Δεν αποθηκεύτηκε· τα κείμενά σας είναι ακόμη εδώ. Διορθώστε τα κείμενα που σημειώνονται και αποθηκεύστε ξανά.',
  translateConflictSave:
    'Δεν αποθηκεύτηκε: στο μεταξύ κάποιος άλλος άλλαξε τα ίδια κείμενα. Επιλέξτε για το καθένα και αποθηκεύστε ξανά.',
  translateConflictFirst: 'Επιλέξτε πρώτα ποιο κείμενο θα μείνει.',
  translateConflict: 'Στο μεταξύ κάποιος άλλος αποθήκευσε άλλο κείμενο',
  translateTheirs: 'Το άλλο κείμενο, αποθηκευμένο',
  translateMine: 'Το δικό σας κείμενο, όχι αποθηκευμένο',
  translateTakeTheirs: 'Να μείνει το άλλο',
  translateKeepMine: 'Να μείνει το δικό μου',
  translateHomeless:
    'Αυτά τα πεδία δεν υπάρχουν πια στο έγγραφο. Αντιγράψτε τα κείμενά σας, αν τα χρειάζεστε.',
  translateDropText: 'Διαγραφή αυτού του κειμένου',
  translateKept: 'Τα κείμενα που δεν είχατε αποθηκεύσει επανήλθαν.',
  translateKeptDiscard: 'Απόρριψή τους',
  translateLeave: 'Έξοδος χωρίς αποθήκευση',
  translateLeaveQuestion: 'Έξοδος χωρίς αποθήκευση;',
  translateLeaveExplained: 'Κείμενα χωρίς αποθήκευση: {{count}}. Θα χαθούν.',

  translateIsSource:
    'Το έγγραφο είναι γραμμένο στα {{language}}: δεν υπάρχει τίποτα για μετάφραση. Επιλέξτε άλλη γλώσσα.',
  translateOtherLanguages: 'Μετάφραση προς:',
  translateReadOnlyReviewer:
    'Είστε ελεγκτής: διαβάζετε τη μετάφραση και την εγκρίνετε ή την επιστρέφετε.',
  translateReadOnlyLanguage:
    'Εδώ μπορείτε μόνο να διαβάσετε: τα {{language}} δεν είναι στις γλώσσες σας.',
  translateReadOnlyOther:
    'Εδώ μπορείτε μόνο να διαβάσετε: το έγγραφο ανήκει σε άλλον εταίρο ή δεν σας έχει ανατεθεί.',

  exchange: 'Μηχανή και αρχεία',
  pretranslateMissing: 'Κείμενα που λείπουν: {{count}}',
  pretranslateUnsaved:
    'Ό,τι γράψατε και δεν αποθηκεύσατε μένει. Όπου η μηχανή συμπληρώσει το ίδιο πεδίο, επιλέγετε ποιο κείμενο θα μείνει.',

  assignment: 'Ανάθεση',
  assignedTo: 'Έχει ανατεθεί: {{name}}',
  assignedNobody: 'Κανείς',
  assignmentChange: 'Αλλαγή…',
  assignmentPerson: 'Ανάθεση σε',
  assignmentDueOn: 'Προθεσμία',
  assignmentSave: 'Ανάθεση',
  assignmentSaved: 'Η ανάθεση αποθηκεύτηκε.',

  reviewTitle: 'Έλεγχος',
  reviewExplained: 'Κείμενα που περιμένουν τον έλεγχό σας: {{count}}.',
  reviewWaiting: 'Η μετάφραση περιμένει έλεγχο.',
  reviewComment: 'Σχόλιο (απαραίτητο για επιστροφή)',
  reviewCommentNeeded: 'Γράψτε σε ένα σχόλιο τι πρέπει να αλλάξει.',
  reviewSaveFirst: 'Αποθηκεύστε πρώτα τις δικές σας αλλαγές.',
  reviewApprove: 'Έγκριση',
  reviewReturn: 'Επιστροφή στον μεταφραστή',
  reviewApproved: 'Εγκρίθηκε.',
  reviewSentBack: 'Επιστράφηκε στον μεταφραστή.',
  reviewReturned: 'Επιστράφηκε από ελεγκτή',
  reviewReturnedBy: 'Επιστροφή από: {{name}}',
}
