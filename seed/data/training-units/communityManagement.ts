import { markdown } from '../markdown.ts'
import type { SeedTrainingUnit } from '../otherTypes.ts'

export const communityManagement: SeedTrainingUnit = {
  key: 'community-management',
  partner: 'trevessu',
  sourceLanguage: 'it',
  topics: ['community-development', 'digital-skills', 'remote-work'],
  publish: ['it', 'en', 'el'],
  cover: 'community-management',
  code: 'CLB-06',
  position: 6,
  eqfLevel: 4,
  duration: 105,
  targetGroups: ['coworking-managers', 'remote-workers', 'young-people'],
  prerequisites: ['why-rural-coworking'],
  relatedCaseStudies: ['coconat', 'coworking-bansko', 'casa-netural', 'tzoumakers'],
  title: {
    it: 'Far vivere la comunità dello spazio',
    en: 'Keeping the space’s community alive',
    el: 'Κρατώντας ζωντανή την κοινότητα του χώρου',
  },
  summary: {
    it: 'Accoglienza, regole, piccoli riti e conflitti: il lavoro quotidiano di chi cura uno spazio, con strumenti che funzionano anche quando si è in sei.',
    en: 'Welcome, rules, small rituals and conflicts: the daily work of caring for a space, with tools that work even when there are only six of you.',
    el: 'Υποδοχή, κανόνες, μικρές συνήθειες και συγκρούσεις: η καθημερινή δουλειά όποιου φροντίζει έναν χώρο, με εργαλεία που λειτουργούν ακόμη κι όταν είστε μόλις έξι.',
  },
  learningOutcomes: [
    {
      kind: 'knowledge',
      text: {
        it: 'Conoscere i compiti di chi cura la comunità di uno spazio e le fasi con cui una persona nuova ne entra a far parte.',
        en: 'Know the tasks of a community manager and the stages by which a newcomer becomes part of a space.',
        el: 'Γνώση των καθηκόντων όποιου συντονίζει την κοινότητα ενός χώρου και των σταδίων με τα οποία ένα νέο μέλος εντάσσεται σε αυτήν.',
      },
    },
    {
      kind: 'skill',
      text: {
        it: 'Organizzare l’accoglienza di una persona nuova e un appuntamento ricorrente a costo quasi nullo.',
        en: 'Organise a newcomer’s welcome and a regular gathering at next to no cost.',
        el: 'Οργάνωση της υποδοχής ενός νέου μέλους και μιας τακτικής συνάντησης με σχεδόν μηδενικό κόστος.',
      },
    },
    {
      kind: 'skill',
      text: {
        it: 'Affrontare un piccolo conflitto partendo dai fatti e dalle regole comuni.',
        en: 'Deal with a small conflict, starting from the facts and the common rules.',
        el: 'Αντιμετώπιση μιας μικρής σύγκρουσης με βάση τα γεγονότα και τους κοινούς κανόνες.',
      },
    },
    {
      kind: 'responsibility-autonomy',
      text: {
        it: 'Rispondere del clima dello spazio, delegando man mano compiti ai membri.',
        en: 'Answer for the atmosphere of the space while handing tasks over to its members, step by step.',
        el: 'Ευθύνη για το κλίμα του χώρου, με σταδιακή ανάθεση καθηκόντων στα μέλη.',
      },
    },
  ],
  content: [
    {
      blockType: 'text',
      body: {
        it: markdown`
          ### I primi venti minuti

          Una persona nuova decide presto se tornerà. Nei primi venti minuti ha bisogno di quattro cose: sapere dove sedersi, connettersi, trovare il caffè e **conoscere un nome**. Le prime tre si risolvono con un foglio alla porta. La quarta no.

          Chi cura lo spazio presenta, ricorda, mette in contatto: «Lei cerca un grafico? Si siede lì il giovedì». È un mestiere fatto di attenzione, e in un paese anche di discrezione: tutti si conoscono, e ciò che si sente a pranzo resta a pranzo.

          ### Regole brevi

          Cinque regole appese al muro valgono più di un regolamento di dieci pagine: rumore, cucina, sale, ospiti, chi chiude. Scrivetele con i primi membri e rivedetele dopo tre mesi.
        `,
        en: markdown`
          ### The first twenty minutes

          A newcomer soon decides whether to come back. In the first twenty minutes they need four things: to know where to sit, to get online, to find the coffee and **to learn a name**. A sheet on the door takes care of the first three. Not of the fourth.

          Whoever cares for the space introduces, remembers, connects: “You need a graphic designer? On Thursdays she sits over there.” The craft is made of attention, and in a village also of discretion: everybody knows everybody, and what is heard over lunch stays at lunch.

          ### Short rules

          Five rules on the wall are worth more than ten pages of regulations: noise, kitchen, rooms, guests, who locks up. Write them with the first members and look at them again after three months.
        `,
        el: markdown`
          ### Τα πρώτα είκοσι λεπτά

          Ένα νέο μέλος αποφασίζει γρήγορα αν θα ξαναέρθει. Στα πρώτα είκοσι λεπτά χρειάζεται τέσσερα πράγματα: να ξέρει πού θα καθίσει, να συνδεθεί, να βρει τον καφέ και **να μάθει ένα όνομα**. Τα τρία πρώτα λύνονται με ένα χαρτί στην πόρτα. Το τέταρτο όχι.

          Όποιος φροντίζει τον χώρο συστήνει, θυμάται, φέρνει σε επαφή: «Ψάχνετε γραφίστα; Κάθε Πέμπτη κάθεται εκεί». Είναι μια δουλειά που θέλει προσοχή και, στο χωριό, και διακριτικότητα: όλοι γνωρίζονται, και ό,τι ακούγεται στο τραπέζι μένει στο τραπέζι.

          ### Σύντομοι κανόνες

          Πέντε κανόνες στον τοίχο αξίζουν περισσότερο από έναν κανονισμό δέκα σελίδων: θόρυβος, κουζίνα, αίθουσες, επισκέπτες, ποιος κλειδώνει. Γράψτε τους μαζί με τα πρώτα μέλη και ξανακοιτάξτε τους έπειτα από τρεις μήνες.
        `,
      },
    },
    {
      blockType: 'text',
      body: {
        it: markdown`
          ### Riti piccoli e regolari

          Una festa all’anno fa notizia, un pranzo ogni mercoledì fa comunità. Scegliete **un solo** appuntamento, sempre uguale, che funzioni anche se vengono in tre: un caffè del lunedì per dirsi su che cosa si lavora, un’ora al mese in cui qualcuno insegna qualcosa. A Kalentzi, in Epiro, il laboratorio condiviso Tzoumakers mostra che ci si può riunire anche attorno a un attrezzo agricolo da costruire insieme.

          ### Quando si litiga

          Succede, ed è segno che lo spazio conta. Parlate con le persone **una alla volta**, poi insieme; partite da ciò che è accaduto, non dal carattere di chi l’ha fatto; richiamate la regola comune o, se manca, scrivetela. Se il problema riguarda molestie o discriminazioni non si media: si protegge chi le ha subite e si applica ciò che è stato stabilito per iscritto.
        `,
        en: markdown`
          ### Small, regular rituals

          A party once a year makes news; a lunch every Wednesday makes a community. Choose **just one** gathering, always the same, that works even if only three come: a Monday coffee to say what each is working on, an hour a month in which somebody teaches something. In Kalentzi, Epirus, the shared workshop Tzoumakers shows that people can also gather around a farm tool that they build together.

          ### When people quarrel

          It happens, and it is a sign that the space matters. Talk to people **one at a time**, then together; start from what happened, not from the character of whoever did it; recall the common rule or, where there is none, write it. If harassment or discrimination is the issue there is nothing to mediate: protect the person who suffered it and apply what was laid down in writing.
        `,
        el: markdown`
          ### Μικρές, τακτικές συνήθειες

          Μια γιορτή τον χρόνο γίνεται είδηση, ένα γεύμα κάθε Τετάρτη φτιάχνει κοινότητα. Διαλέξτε **μία μόνο** συνάντηση, πάντα ίδια, που να λειτουργεί ακόμη κι αν έρθουν τρεις: έναν καφέ κάθε Δευτέρα για να λέει ο καθένας με τι ασχολείται, μία ώρα τον μήνα όπου κάποιος διδάσκει κάτι. Στο Καλέντζι της Ηπείρου το κοινό εργαστήριο Tzoumakers δείχνει ότι οι άνθρωποι μπορούν να συναντηθούν και γύρω από ένα γεωργικό εργαλείο που κατασκευάζουν μαζί.

          ### Όταν προκύπτει καβγάς

          Συμβαίνει, και είναι σημάδι ότι ο χώρος έχει σημασία. Μιλήστε με τους ανθρώπους **έναν έναν** και ύστερα μαζί· ξεκινήστε από αυτό που έγινε, όχι από τον χαρακτήρα όποιου το έκανε· θυμίστε τον κοινό κανόνα ή, αν δεν υπάρχει, γράψτε τον. Αν πρόκειται για παρενόχληση ή διάκριση, δεν χωρά διαμεσολάβηση: προστατεύστε όποιον τη δέχθηκε και εφαρμόστε όσα έχουν οριστεί γραπτώς.
        `,
      },
    },
    {
      blockType: 'activity',
      title: {
        it: 'Il biglietto di benvenuto',
        en: 'The welcome card',
        el: 'Η κάρτα υποδοχής',
      },
      duration: 30,
      instructions: {
        it: markdown`
          Preparate un biglietto grande come una cartolina da dare a chi entra per la prima volta.

          - Davanti: quattro informazioni pratiche, senza una parola in più.
          - Dietro: tre domande che aiutino a farsi conoscere (per esempio: «Che cosa sapete fare che qui potrebbe servire?»).

          Provatelo con qualcuno che non è mai stato nello spazio e cronometrate: dopo quanto tempo è seduto e connesso? E dopo quanto sa il nome di un’altra persona?
        `,
        en: markdown`
          Make a card the size of a postcard for people who come in for the first time.

          - Front: four practical facts, and not a word more.
          - Back: three questions that help people get known (for example: “What can you do that might be useful here?”).

          Try it on somebody who has never been in the space, with a stopwatch: how long before they are seated and online? And before they know another person’s name?
        `,
        el: markdown`
          Φτιάξτε μια κάρτα σε μέγεθος καρτ ποστάλ για όποιον μπαίνει πρώτη φορά.

          - Μπροστά: τέσσερις πρακτικές πληροφορίες, ούτε λέξη παραπάνω.
          - Πίσω: τρεις ερωτήσεις που βοηθούν στη γνωριμία (για παράδειγμα: «Τι ξέρετε να κάνετε που θα μπορούσε να φανεί χρήσιμο εδώ;»).

          Δοκιμάστε την με κάποιον που δεν έχει έρθει ποτέ στον χώρο και χρονομετρήστε: σε πόση ώρα έχει καθίσει και συνδεθεί; Και σε πόση ξέρει το όνομα ενός άλλου;
        `,
      },
    },
    {
      blockType: 'quiz',
      title: {
        it: 'La cura di ogni giorno',
        en: 'Everyday care',
        el: 'Η καθημερινή φροντίδα',
      },
      questions: [
        {
          kind: 'single',
          question: {
            it: 'Di che cosa ha bisogno una persona nuova che un cartello non può dare?',
            en: 'What does a newcomer need that a sign cannot give?',
            el: 'Τι χρειάζεται ένα νέο μέλος που δεν μπορεί να του δώσει μια πινακίδα;',
          },
          answers: [
            {
              correct: false,
              text: {
                it: 'La chiave della rete senza fili',
                en: 'The wireless password',
                el: 'Τον κωδικό του ασύρματου δικτύου',
              },
              feedback: {
                it: 'Basta un foglio alla porta.',
                en: 'A sheet on the door will do.',
                el: 'Αρκεί ένα χαρτί στην πόρτα.',
              },
            },
            {
              correct: true,
              text: {
                it: 'Il nome di qualcuno',
                en: 'Somebody’s name',
                el: 'Το όνομα κάποιου',
              },
              feedback: {
                it: 'Sì: si torna dove si è conosciuti.',
                en: 'Yes: people return to where they are known.',
                el: 'Ναι: επιστρέφουμε εκεί όπου μας γνωρίζουν.',
              },
            },
            {
              correct: false,
              text: {
                it: 'L’orario di apertura',
                en: 'The opening hours',
                el: 'Το ωράριο λειτουργίας',
              },
              feedback: {
                it: 'Utile, ma si può scrivere.',
                en: 'Useful, but it can be written down.',
                el: 'Χρήσιμο, αλλά μπορεί να γραφτεί.',
              },
            },
          ],
        },
        {
          kind: 'multiple',
          question: {
            it: 'Due membri litigano per il rumore. Come procedere?',
            en: 'Two members quarrel over noise. How do you proceed?',
            el: 'Δύο μέλη καβγαδίζουν για τον θόρυβο. Πώς προχωράτε;',
          },
          answers: [
            {
              correct: true,
              text: {
                it: 'Ascoltarli uno alla volta, poi insieme',
                en: 'Listen to them one at a time, then together',
                el: 'Τους ακούτε έναν έναν, ύστερα μαζί',
              },
              feedback: {
                it: 'Sì: da soli si spiegano, insieme si accordano.',
                en: 'Yes: alone people explain, together they agree.',
                el: 'Ναι: μόνοι τους εξηγούν, μαζί συμφωνούν.',
              },
            },
            {
              correct: true,
              text: {
                it: 'Richiamare la regola scritta insieme',
                en: 'Recall the rule that was written together',
                el: 'Θυμίζετε τον κανόνα που γράφτηκε από κοινού',
              },
              feedback: {
                it: 'Sì: la regola è di tutti, non di chi gestisce.',
                en: 'Yes: the rule belongs to everybody, not to the manager.',
                el: 'Ναι: ο κανόνας ανήκει σε όλους, όχι στον υπεύθυνο.',
              },
            },
            {
              correct: false,
              text: {
                it: 'Aspettare che passi',
                en: 'Wait for it to pass',
                el: 'Περιμένετε να περάσει',
              },
              feedback: {
                it: 'Di solito passa uno dei due, alla porta.',
                en: 'Usually one of the two passes, out of the door.',
                el: 'Συνήθως περνά ο ένας από τους δύο, την πόρτα της εξόδου.',
              },
            },
          ],
        },
      ],
    },
  ],
}
