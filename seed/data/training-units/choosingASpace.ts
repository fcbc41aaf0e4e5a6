import { markdown } from '../markdown.ts'
import type { SeedTrainingUnit } from '../otherTypes.ts'

export const choosingASpace: SeedTrainingUnit = {
  key: 'choosing-a-space',
  partner: 'nbsclimate',
  sourceLanguage: 'en',
  topics: ['public-buildings', 'broadband', 'sustainability'],
  publish: ['it', 'en', 'el'],
  cover: 'choosing-a-space',
  code: 'CLB-03',
  position: 3,
  eqfLevel: 4,
  duration: 120,
  targetGroups: ['municipal-staff', 'community-leaders', 'coworking-managers'],
  prerequisites: ['listening-to-the-community'],
  relatedCaseStudies: ['madonie-network', 'ludgate-hub', 'cooperativa-cowork'],
  title: {
    it: 'Scegliere lo spazio giusto',
    en: 'Choosing the right space',
    el: 'Επιλέγοντας τον κατάλληλο χώρο',
  },
  summary: {
    it: 'Come valutare un edificio poco usato: connessione, accessibilità, energia, rumore, posizione. Con una scheda di sopralluogo da scaricare.',
    en: 'How to assess an under-used building: connection, accessibility, energy, noise, location. With a site-visit sheet to download.',
    el: 'Πώς να αξιολογήσετε ένα υποχρησιμοποιούμενο κτίριο: σύνδεση, προσβασιμότητα, ενέργεια, θόρυβος, θέση. Με φύλλο επιτόπιας επίσκεψης για λήψη.',
  },
  learningOutcomes: [
    {
      kind: 'knowledge',
      text: {
        it: 'Conoscere i requisiti minimi di uno spazio di lavoro condiviso e l’ordine in cui verificarli.',
        en: 'Know the minimum requirements of a shared workspace and the order in which to check them.',
        el: 'Γνώση των ελάχιστων απαιτήσεων ενός κοινόχρηστου χώρου εργασίας και της σειράς με την οποία ελέγχονται.',
      },
    },
    {
      kind: 'skill',
      text: {
        it: 'Condurre un sopralluogo con una scheda e confrontare due edifici con gli stessi criteri.',
        en: 'Carry out a site visit with a sheet and compare two buildings by the same criteria.',
        el: 'Διενέργεια επιτόπιας επίσκεψης με φύλλο ελέγχου και σύγκριση δύο κτιρίων με τα ίδια κριτήρια.',
      },
    },
    {
      kind: 'responsibility-autonomy',
      text: {
        it: 'Decidere quando serve il parere di un tecnico e rinunciare a un edificio che escluderebbe qualcuno.',
        en: 'Decide when an expert’s opinion is needed, and turn down a building that would shut somebody out.',
        el: 'Απόφαση για το πότε χρειάζεται η γνώμη ειδικού και απόρριψη ενός κτιρίου που θα απέκλειε κάποιους.',
      },
    },
  ],
  content: [
    {
      blockType: 'text',
      body: {
        it: markdown`
          ### Prima ciò che non si può cambiare

          Un edificio vuoto è una tentazione. Prima di innamorarsene conviene guardare, nell’ordine, ciò che più difficilmente si potrà correggere:

          1. **La posizione.** Ci si arriva a piedi, in autobus, in bicicletta? C’è vita intorno, o almeno un bar?
          2. **La connessione.** Misuratela sul posto, in orari diversi, in entrata e in uscita. Una videochiamata che cade ogni giorno chiude uno spazio più in fretta di un affitto alto.
          3. **L’accesso.** Chi usa una sedia a rotelle entra dalla stessa porta degli altri? E il bagno?
          4. **La struttura.** Tetto, umidità, impianti, norme antincendio: qui serve un tecnico.

          Solo dopo vengono colori, tavoli e lampade.
        `,
        en: markdown`
          ### First, what you cannot change

          An empty building is a temptation. Before you fall in love with it, look in this order at what will be hardest to put right:

          1. **Location.** Can people get there on foot, by bus, by bicycle? Is there life around it, or a café at least?
          2. **Connection.** Measure it on the spot, at different hours, both down and up. A video call that drops every day closes a space faster than a high rent.
          3. **Access.** Does someone in a wheelchair come in by the same door as everybody else? And the toilet?
          4. **Structure.** Roof, damp, wiring, fire rules: here you need an expert.

          Colours, tables and lamps come only after that.
        `,
        el: markdown`
          ### Πρώτα όσα δεν αλλάζουν

          Ένα άδειο κτίριο είναι πειρασμός. Πριν το ερωτευτείτε, εξετάστε με αυτή τη σειρά όσα διορθώνονται δυσκολότερα:

          1. **Η θέση.** Φτάνει κανείς με τα πόδια, με λεωφορείο, με ποδήλατο; Υπάρχει ζωή τριγύρω, ή έστω ένα καφενείο;
          2. **Η σύνδεση.** Μετρήστε την επιτόπου, σε διαφορετικές ώρες, για λήψη και αποστολή. Μια βιντεοκλήση που κόβεται κάθε μέρα κλείνει έναν χώρο πιο γρήγορα από ένα υψηλό ενοίκιο.
          3. **Η πρόσβαση.** Όποιος κινείται με αμαξίδιο μπαίνει από την ίδια πόρτα με τους άλλους; Και η τουαλέτα;
          4. **Η κατασκευή.** Στέγη, υγρασία, εγκαταστάσεις, πυροπροστασία: εδώ χρειάζεται ειδικός.

          Τα χρώματα, τα τραπέζια και τα φωτιστικά έρχονται μετά.
        `,
      },
    },
    {
      blockType: 'picture',
      image: 'choosing-a-space',
      caption: {
        it: 'Il sopralluogo: prima si misura, poi si immagina.',
        en: 'The site visit: measure first, imagine afterwards.',
        el: 'Η επιτόπια επίσκεψη: πρώτα μετράμε, ύστερα φανταζόμαστε.',
      },
    },
    {
      blockType: 'text',
      body: {
        it: markdown`
          ### Quanto spazio basta?

          Meno di quanto si creda. A Lapa, nella Serra da Estrela, 150 m² ospitano otto postazioni; il resto serve per riunirsi, telefonare e mangiare. Un buono spazio piccolo ha almeno **tre zone di rumore**: silenzio, conversazione, telefono. Senza una cabina o una stanzetta per le chiamate, la più rumorosa vince sempre.

          ### Edifici con una storia

          Nelle Madonie la rete dei coworking usa edifici pubblici, uno per comune. A Skibbereen, in Irlanda, il Ludgate Hub occupa un’ex sala cinematografica poi diventata panificio. Riusare un edificio costa spesso meno suolo e meno materiali che costruirne uno nuovo, e conserva un pezzo di memoria comune. Verificate però i consumi: un salone alto da riscaldare per quattro persone non è sostenibile né per il clima né per i conti. Meglio cominciare da una stanza.
        `,
        en: markdown`
          ### How much room is enough?

          Less than one might think. In Lapa, in the Serra da Estrela, 150 m² hold eight desks; the rest is for meeting, telephoning and eating. A good small space has at least **three zones of noise**: silence, conversation, telephone. Without a booth or a little room for calls, the loudest zone always wins.

          ### Buildings with a past

          In the Madonie the coworking network uses public buildings, one in each municipality. In Skibbereen, Ireland, the Ludgate Hub is housed in a former cinema and bakery. Reusing a building often takes less land and fewer materials than putting up a new one, and it keeps a piece of common memory. But check what it consumes: a lofty hall heated for four people is sustainable neither for the climate nor for the accounts. Better to start with one room.
        `,
        el: markdown`
          ### Πόσος χώρος αρκεί;

          Λιγότερος απ’ όσο νομίζουμε. Στη Λάπα, στη Σέρα ντα Εστρέλα, 150 τ.μ. χωρούν οκτώ θέσεις εργασίας· τα υπόλοιπα χρησιμεύουν για συναντήσεις, τηλεφωνήματα και φαγητό. Ένας καλός μικρός χώρος έχει τουλάχιστον **τρεις ζώνες θορύβου**: σιωπή, συζήτηση, τηλέφωνο. Χωρίς έναν θάλαμο ή ένα δωματιάκι για τις κλήσεις, κερδίζει πάντα η πιο θορυβώδης ζώνη.

          ### Κτίρια με παρελθόν

          Στα όρη Μαντονίε το δίκτυο συνεργατικών χώρων χρησιμοποιεί δημόσια κτίρια, ένα σε κάθε δήμο. Στο Σκίμπερην της Ιρλανδίας το Ludgate Hub στεγάζεται σε έναν πρώην κινηματογράφο και φούρνο. Η επανάχρηση ενός κτιρίου απαιτεί συχνά λιγότερη γη και λιγότερα υλικά από την ανέγερση ενός νέου, και διασώζει ένα κομμάτι κοινής μνήμης. Ελέγξτε όμως την κατανάλωση: μια ψηλοτάβανη αίθουσα που θερμαίνεται για τέσσερα άτομα δεν είναι βιώσιμη ούτε για το κλίμα ούτε για τα οικονομικά. Καλύτερα να ξεκινήσετε από ένα δωμάτιο.
        `,
      },
    },
    {
      blockType: 'download',
      file: 'site-visit-sheet',
      label: {
        it: 'Scheda di sopralluogo (foglio di calcolo)',
        en: 'Site-visit sheet (spreadsheet)',
        el: 'Φύλλο επιτόπιας επίσκεψης (υπολογιστικό φύλλο)',
      },
    },
    {
      blockType: 'activity',
      title: {
        it: 'Due edifici, una scheda',
        en: 'Two buildings, one sheet',
        el: 'Δύο κτίρια, ένα φύλλο',
      },
      duration: 60,
      instructions: {
        it: markdown`
          Visitate in coppia due edifici poco usati del vostro comune, con la stessa scheda.

          - Date un voto da 0 a 3 a ogni voce, **ciascuno per conto proprio**.
          - Confrontate i voti: dove siete lontani, tornate a guardare.
          - Un solo zero in connessione o accesso basta a fermarsi: che cosa costerebbe rimediare?

          Scrivete una raccomandazione di cinque righe per chi deve decidere.
        `,
        en: markdown`
          In pairs, visit two under-used buildings of your municipality with the same sheet.

          - Give each item a mark from 0 to 3, **each of you alone**.
          - Compare your marks: where you are far apart, go back and look again.
          - A single zero for connection or access is enough to stop: what would it cost to put right?

          Write a recommendation of five lines for those who decide.
        `,
        el: markdown`
          Επισκεφθείτε ανά δύο δύο υποχρησιμοποιούμενα κτίρια του δήμου σας, με το ίδιο φύλλο.

          - Βαθμολογήστε κάθε σημείο από 0 έως 3, **ο καθένας χωριστά**.
          - Συγκρίνετε τους βαθμούς: όπου διαφέρετε πολύ, ξανακοιτάξτε.
          - Ένα μηδενικό στη σύνδεση ή στην πρόσβαση αρκεί για να σταματήσετε: τι θα κόστιζε η διόρθωση;

          Γράψτε μια εισήγηση πέντε γραμμών για όσους θα αποφασίσουν.
        `,
      },
    },
    {
      blockType: 'quiz',
      title: {
        it: 'In sopralluogo',
        en: 'On site',
        el: 'Στην επιτόπια επίσκεψη',
      },
      questions: [
        {
          kind: 'multiple',
          question: {
            it: 'Quali aspetti vanno verificati per primi?',
            en: 'Which points are to be checked first?',
            el: 'Ποια σημεία ελέγχονται πρώτα;',
          },
          answers: [
            {
              correct: true,
              text: {
                it: 'La velocità della connessione in orari diversi',
                en: 'The speed of the connection at different hours',
                el: 'Η ταχύτητα της σύνδεσης σε διαφορετικές ώρες',
              },
              feedback: {
                it: 'Sì: senza connessione non c’è lavoro a distanza.',
                en: 'Yes: without a connection there is no remote work.',
                el: 'Ναι: χωρίς σύνδεση δεν υπάρχει τηλεργασία.',
              },
            },
            {
              correct: true,
              text: {
                it: 'L’accesso per chi si muove su una sedia a rotelle',
                en: 'Access for people who use a wheelchair',
                el: 'Η πρόσβαση για όσους κινούνται με αμαξίδιο',
              },
              feedback: {
                it: 'Sì: rimediare dopo costa di più ed esclude qualcuno nel frattempo.',
                en: 'Yes: putting it right later costs more and shuts people out meanwhile.',
                el: 'Ναι: η εκ των υστέρων διόρθωση κοστίζει περισσότερο και στο μεταξύ αποκλείει κάποιους.',
              },
            },
            {
              correct: false,
              text: {
                it: 'Il colore delle pareti',
                en: 'The colour of the walls',
                el: 'Το χρώμα των τοίχων',
              },
              feedback: {
                it: 'Si cambia in un fine settimana.',
                en: 'A weekend is enough to change it.',
                el: 'Αλλάζει μέσα σε ένα σαββατοκύριακο.',
              },
            },
          ],
        },
        {
          kind: 'single',
          question: {
            it: 'Avete una sola grande sala. Qual è il primo intervento?',
            en: 'You have one large room only. What do you do first?',
            el: 'Έχετε μόνο μία μεγάλη αίθουσα. Ποια είναι η πρώτη παρέμβαση;',
          },
          answers: [
            {
              correct: true,
              text: {
                it: 'Ricavare un angolo chiuso per telefonate e videochiamate',
                en: 'Make a closed corner for telephone and video calls',
                el: 'Δημιουργία μιας κλειστής γωνιάς για τηλεφωνήματα και βιντεοκλήσεις',
              },
              feedback: {
                it: 'Esatto: separare i rumori è ciò che permette a tutti di restare.',
                en: 'Right: keeping noises apart is what lets everybody stay.',
                el: 'Σωστά: ο διαχωρισμός των θορύβων επιτρέπει σε όλους να μείνουν.',
              },
            },
            {
              correct: false,
              text: {
                it: 'Aggiungere più scrivanie possibile',
                en: 'Add as many desks as possible',
                el: 'Προσθήκη όσο περισσότερων θέσεων γίνεται',
              },
              feedback: {
                it: 'Più posti in una sala rumorosa restano posti vuoti.',
                en: 'More desks in a noisy room are more empty desks.',
                el: 'Περισσότερες θέσεις σε μια θορυβώδη αίθουσα σημαίνει περισσότερες άδειες θέσεις.',
              },
            },
          ],
        },
      ],
    },
  ],
}
