/** The rich text editor's own words in Greek, which Payload 3.90 does not bring. */
export const greekLexicalTexts = {
  general: {
    placeholder: "Αρχίστε να γράφετε, ή πατήστε '/' για εντολές...",
    slashMenuBasicGroupLabel: 'Βασικά',
    slashMenuListGroupLabel: 'Λίστες',
    toolbarItemsActive: '{{count}} ενεργά',
  },
  align: {
    alignCenterLabel: 'Στοίχιση στο κέντρο',
    alignJustifyLabel: 'Πλήρης στοίχιση',
    alignLeftLabel: 'Στοίχιση αριστερά',
    alignRightLabel: 'Στοίχιση δεξιά',
  },
  blockquote: { label: 'Παράθεμα' },
  blocks: {
    inlineBlocks: {
      create: 'Νέο {{label}}',
      edit: 'Επεξεργασία: {{label}}',
      label: 'Ενσωματωμένα μπλοκ',
      remove: 'Αφαίρεση: {{label}}',
    },
    label: 'Μπλοκ',
  },
  checklist: { label: 'Λίστα ελέγχου' },
  heading: { label: 'Επικεφαλίδα {{headingLevel}}' },
  horizontalRule: { label: 'Οριζόντια γραμμή' },
  indent: { decreaseLabel: 'Μείωση εσοχής', increaseLabel: 'Αύξηση εσοχής' },
  link: { label: 'Σύνδεσμος', loadingWithEllipsis: 'Φόρτωση...' },
  orderedList: { label: 'Αριθμημένη λίστα' },
  paragraph: { label: 'Παράγραφος', label2: 'Κανονικό κείμενο' },
  relationship: { label: 'Σχέση' },
  unorderedList: { label: 'Λίστα με κουκκίδες' },
  upload: { label: 'Αρχείο' },
}
