import { markdown } from '../markdown.ts'
import type { SeedTrainingUnit } from '../otherTypes.ts'

export const measuringImpact: SeedTrainingUnit = {
  key: 'measuring-impact',
  partner: 'trevessu',
  sourceLanguage: 'it',
  topics: ['sustainability', 'rural-development', 'social-innovation'],
  publish: ['it', 'en', 'pt', 'el'],
  cover: 'measuring-impact',
  code: 'CLB-07',
  position: 7,
  eqfLevel: 5,
  duration: 120,
  targetGroups: ['coworking-managers', 'municipal-staff', 'policy-makers', 'trainers'],
  prerequisites: ['listening-to-the-community'],
  relatedCaseStudies: ['south-working-castelbuono', 'cowocat-rural', 'ludgate-hub'],
  title: {
    it: 'Misurare l’impatto di un coworking',
    en: 'Measuring the impact of a coworking space',
    pt: 'Medir o impacto de um coworking',
    el: 'Μετρώντας τον αντίκτυπο ενός συνεργατικού χώρου',
  },
  summary: {
    it: 'Pochi indicatori, raccolti bene e raccontati con onestà: che cosa contare, come distinguere presenze ed effetti, come parlare anche di ciò che non ha funzionato.',
    en: 'A few indicators, well gathered and honestly told: what to count, how to tell attendance from effects, and how to speak of what did not work.',
    pt: 'Poucos indicadores, bem recolhidos e contados com honestidade: o que contar, como distinguir presenças de efeitos, como falar também do que não funcionou.',
    el: 'Λίγοι δείκτες, σωστά συλλεγμένοι και ειλικρινά παρουσιασμένοι: τι μετράμε, πώς ξεχωρίζουμε την προσέλευση από τα αποτελέσματα, πώς μιλάμε και για όσα δεν πέτυχαν.',
  },
  learningOutcomes: [
    {
      kind: 'knowledge',
      text: {
        it: 'Conoscere la differenza fra risorse, attività, risultati immediati ed effetti nel tempo.',
        en: 'Know the difference between resources, activities, immediate results and effects over time.',
        pt: 'Conhecer a diferença entre recursos, atividades, resultados imediatos e efeitos ao longo do tempo.',
        el: 'Γνώση της διαφοράς μεταξύ πόρων, δραστηριοτήτων, άμεσων αποτελεσμάτων και μακροχρόνιων επιδράσεων.',
      },
    },
    {
      kind: 'skill',
      text: {
        it: 'Scegliere da cinque a sette indicatori e definirne fonte, frequenza e responsabile.',
        en: 'Choose five to seven indicators and settle the source, frequency and person in charge of each.',
        pt: 'Escolher cinco a sete indicadores e definir a fonte, a frequência e o responsável de cada um.',
        el: 'Επιλογή πέντε έως επτά δεικτών και ορισμός της πηγής, της συχνότητας και του υπευθύνου για καθέναν.',
      },
    },
    {
      kind: 'responsibility-autonomy',
      text: {
        it: 'Pubblicare i risultati con i loro limiti, tutelando i dati delle persone.',
        en: 'Publish results together with their limits, while protecting people’s data.',
        pt: 'Publicar os resultados com as suas limitações, protegendo os dados das pessoas.',
        el: 'Δημοσίευση των αποτελεσμάτων μαζί με τους περιορισμούς τους, με προστασία των δεδομένων των ανθρώπων.',
      },
    },
  ],
  content: [
    {
      blockType: 'text',
      body: {
        it: markdown`
          ### Contare non è misurare

          «Millecinquecento prenotazioni» dice che lo spazio è stato usato. Non dice se qualcuno è rimasto in paese, ha trovato un cliente, ha smesso di sentirsi solo. Conviene tenere separati quattro livelli:

          - **Risorse**: i soldi, le ore, l’edificio.
          - **Attività**: aperture, corsi, eventi.
          - **Risultati immediati**: persone, prenotazioni, ritorni.
          - **Effetti**: lavoro creato o mantenuto, persone che restano o arrivano, nuovi legami.

          I primi tre si contano. Gli effetti si **ricostruiscono**, con domande ripetute nel tempo e con prudenza: uno spazio è quasi sempre una causa fra molte.
        `,
        en: markdown`
          ### Counting is not measuring

          “Fifteen hundred bookings” says that the space was used. It does not say whether anybody stayed in town, found a client or stopped feeling alone. It helps to keep four levels apart:

          - **Resources**: the money, the hours, the building.
          - **Activities**: opening days, courses, events.
          - **Immediate results**: people, bookings, returns.
          - **Effects**: work created or kept, people who stay or arrive, new ties.

          The first three are counted. Effects are **pieced together**, by questions repeated over time, and with caution: a space is nearly always one cause among many.
        `,
        pt: markdown`
          ### Contar não é medir

          «Mil e quinhentas reservas» diz que o espaço foi usado. Não diz se alguém ficou na terra, encontrou um cliente ou deixou de se sentir só. Convém manter separados quatro níveis:

          - **Recursos**: o dinheiro, as horas, o edifício.
          - **Atividades**: dias de abertura, cursos, eventos.
          - **Resultados imediatos**: pessoas, reservas, regressos.
          - **Efeitos**: trabalho criado ou mantido, pessoas que ficam ou chegam, novos laços.

          Os três primeiros contam-se. Os efeitos **reconstituem-se**, com perguntas repetidas ao longo do tempo e com prudência: um espaço é quase sempre uma causa entre muitas.
        `,
        el: markdown`
          ### Άλλο καταμέτρηση, άλλο μέτρηση

          «Χίλιες πεντακόσιες κρατήσεις» σημαίνει ότι ο χώρος χρησιμοποιήθηκε. Δεν λέει αν κάποιος έμεινε στον τόπο του, βρήκε πελάτη ή έπαψε να νιώθει μόνος. Καλό είναι να ξεχωρίζουμε τέσσερα επίπεδα:

          - **Πόροι**: τα χρήματα, οι ώρες, το κτίριο.
          - **Δραστηριότητες**: ημέρες λειτουργίας, μαθήματα, εκδηλώσεις.
          - **Άμεσα αποτελέσματα**: άτομα, κρατήσεις, επιστροφές.
          - **Επιδράσεις**: εργασία που δημιουργήθηκε ή διατηρήθηκε, άνθρωποι που μένουν ή έρχονται, νέοι δεσμοί.

          Τα τρία πρώτα μετριούνται. Οι επιδράσεις **ανασυντίθενται**, με ερωτήσεις που επαναλαμβάνονται στον χρόνο και με σύνεση: ένας χώρος είναι σχεδόν πάντα μία αιτία ανάμεσα σε πολλές.
        `,
      },
    },
    {
      blockType: 'text',
      body: {
        it: markdown`
          ### Pochi indicatori, sempre gli stessi

          Cinque o sette bastano. Un buon indicatore si capisce senza spiegazioni, si raccoglie senza fatica e **potrebbe andare male**. Per esempio: la quota di persone che tornano entro un mese; gli utenti che abitano qui tutto l’anno; le ore di sala usate dalle associazioni; i consumi di energia per giorno di apertura; chi dichiara di essere rimasto o tornato _anche_ grazie allo spazio.

          Il Ludgate Hub di Skibbereen parla di 146 posti di lavoro fino a marzo 2021; Cowocat Rural di oltre 130 professionisti coinvolti. Accanto a ogni cifra chiedetevi sempre: contata da chi, in quale periodo, e che cosa ne resta fuori?

          ### Persone, non righe

          Raccogliete solo i dati che userete, dite perché, cancellateli quando non servono più. In un paese «donna, 34 anni, traduttrice» è già un nome e cognome: pubblicate somme, mai profili.
        `,
        en: markdown`
          ### A few indicators, always the same

          Five to seven are enough. A good indicator is understood without explanation, gathered without pain and **able to turn out badly**. For instance: the share of people who come back within a month; users who live here all year; the hours for which associations use the room; the energy used per opening day; those who say that they stayed or came back _partly_ because of the space.

          The Ludgate Hub in Skibbereen speaks of 146 jobs by March 2021; Cowocat Rural of more than 130 professionals. Beside every figure always ask: counted by whom, over what time, and what is left out?

          ### People, not rows

          Gather only the data that you will use, say why, and delete them when they are no longer needed. In a village “woman, 34, translator” is as good as a full name: publish totals, never profiles.
        `,
        pt: markdown`
          ### Poucos indicadores, sempre os mesmos

          Cinco a sete bastam. Um bom indicador compreende-se sem explicações, recolhe-se sem esforço e **pode correr mal**. Por exemplo: a percentagem de pessoas que voltam no prazo de um mês; os utilizadores que vivem cá todo o ano; as horas de sala usadas pelas associações; o consumo de energia por dia de abertura; quem declara ter ficado ou regressado _também_ graças ao espaço.

          O Ludgate Hub, em Skibbereen, fala de 146 postos de trabalho até março de 2021; o Cowocat Rural, de mais de 130 profissionais. Ao lado de cada número, pergunte sempre: contado por quem, em que período, e o que ficou de fora?

          ### Pessoas, não linhas

          Recolha apenas os dados que vai usar, diga porquê e apague-os quando deixarem de ser necessários. Numa aldeia, «mulher, 34 anos, tradutora» já é um nome completo: publique totais, nunca perfis.
        `,
        el: markdown`
          ### Λίγοι δείκτες, πάντα οι ίδιοι

          Πέντε έως επτά αρκούν. Ένας καλός δείκτης γίνεται κατανοητός χωρίς εξηγήσεις, συλλέγεται χωρίς κόπο και **μπορεί να βγει αρνητικός**. Για παράδειγμα: το ποσοστό όσων επιστρέφουν μέσα σε έναν μήνα· οι χρήστες που μένουν εδώ όλον τον χρόνο· οι ώρες που χρησιμοποιούν την αίθουσα οι σύλλογοι· η κατανάλωση ενέργειας ανά ημέρα λειτουργίας· όσοι δηλώνουν ότι έμειναν ή επέστρεψαν _και_ χάρη στον χώρο.

          Το Ludgate Hub στο Σκίμπερην αναφέρει 146 θέσεις εργασίας έως τον Μάρτιο του 2021· το Cowocat Rural περισσότερους από 130 επαγγελματίες. Δίπλα σε κάθε αριθμό να ρωτάτε πάντα: ποιος τον μέτρησε, σε ποιο διάστημα και τι μένει απ’ έξω;

          ### Άνθρωποι, όχι γραμμές

          Συλλέγετε μόνο τα δεδομένα που θα χρησιμοποιήσετε, πείτε γιατί, και διαγράψτε τα όταν δεν χρειάζονται πια. Σε ένα χωριό το «γυναίκα, 34 ετών, μεταφράστρια» είναι ήδη ονοματεπώνυμο: δημοσιεύετε σύνολα, ποτέ προφίλ.
        `,
      },
    },
    {
      blockType: 'download',
      file: 'impact-indicator-sheet',
      label: {
        it: 'Scheda degli indicatori (foglio di calcolo)',
        en: 'Indicator sheet (spreadsheet)',
        pt: 'Ficha de indicadores (folha de cálculo)',
        el: 'Φύλλο δεικτών (υπολογιστικό φύλλο)',
      },
    },
    {
      blockType: 'activity',
      title: {
        it: 'Il vostro cruscotto su una pagina',
        en: 'Your dashboard on one page',
        pt: 'O vosso painel numa página',
        el: 'Ο πίνακας δεικτών σας σε μία σελίδα',
      },
      duration: 45,
      instructions: {
        it: markdown`
          Con la scheda scaricata:

          1. scegliete cinque indicatori, almeno due di effetto;
          2. per ciascuno scrivete fonte, frequenza e chi lo raccoglie;
          3. scrivete il valore di oggi, anche se è zero;
          4. indicate il valore che vi farebbe cambiare strada.

          Scambiate il foglio con un altro gruppo e provate a capirlo senza spiegazioni.
        `,
        en: markdown`
          With the sheet you downloaded:

          1. choose five indicators, at least two of them of effect;
          2. for each write down the source, the frequency and who gathers it;
          3. write today’s value, even if it is zero;
          4. name the value that would make you change course.

          Swap sheets with another group and try to understand theirs without explanations.
        `,
        pt: markdown`
          Com a ficha descarregada:

          1. escolham cinco indicadores, pelo menos dois deles de efeito;
          2. para cada um, escrevam a fonte, a frequência e quem o recolhe;
          3. escrevam o valor de hoje, mesmo que seja zero;
          4. indiquem o valor que vos faria mudar de rumo.

          Troquem a folha com outro grupo e tentem compreendê-la sem explicações.
        `,
        el: markdown`
          Με το φύλλο που κατεβάσατε:

          1. επιλέξτε πέντε δείκτες, τουλάχιστον δύο από αυτούς επίδρασης·
          2. για καθέναν γράψτε την πηγή, τη συχνότητα και ποιος τον συλλέγει·
          3. γράψτε τη σημερινή τιμή, ακόμη κι αν είναι μηδέν·
          4. ορίστε την τιμή που θα σας έκανε να αλλάξετε πορεία.

          Ανταλλάξτε φύλλα με άλλη ομάδα και προσπαθήστε να τα καταλάβετε χωρίς εξηγήσεις.
        `,
      },
    },
    {
      blockType: 'quiz',
      title: {
        it: 'Numeri con giudizio',
        en: 'Numbers with judgement',
        pt: 'Números com critério',
        el: 'Αριθμοί με κρίση',
      },
      questions: [
        {
          kind: 'single',
          question: {
            it: 'Quale di questi è un effetto?',
            en: 'Which of these is an effect?',
            pt: 'Qual destes é um efeito?',
            el: 'Ποιο από τα παρακάτω είναι επίδραση;',
          },
          answers: [
            {
              correct: false,
              text: {
                it: '40 eventi in un anno',
                en: '40 events in a year',
                pt: '40 eventos num ano',
                el: '40 εκδηλώσεις σε έναν χρόνο',
              },
              feedback: {
                it: 'È un’attività: dice che cosa avete fatto voi.',
                en: 'That is an activity: it says what you did.',
                pt: 'É uma atividade: diz o que vocês fizeram.',
                el: 'Είναι δραστηριότητα: λέει τι κάνατε εσείς.',
              },
            },
            {
              correct: false,
              text: {
                it: '1.500 prenotazioni',
                en: '1,500 bookings',
                pt: '1500 reservas',
                el: '1.500 κρατήσεις',
              },
              feedback: {
                it: 'È un risultato immediato: l’uso dello spazio.',
                en: 'That is an immediate result: the use of the space.',
                pt: 'É um resultado imediato: o uso do espaço.',
                el: 'Είναι άμεσο αποτέλεσμα: η χρήση του χώρου.',
              },
            },
            {
              correct: true,
              text: {
                it: 'Nove persone rimaste a vivere in paese anche grazie allo spazio',
                en: 'Nine people who went on living in town partly because of the space',
                pt: 'Nove pessoas que ficaram a viver na terra também graças ao espaço',
                el: 'Εννέα άτομα που συνέχισαν να ζουν στον τόπο και χάρη στον χώρο',
              },
              feedback: {
                it: 'Sì: è un cambiamento nella vita delle persone.',
                en: 'Yes: it is a change in people’s lives.',
                pt: 'Sim: é uma mudança na vida das pessoas.',
                el: 'Ναι: είναι μια αλλαγή στη ζωή των ανθρώπων.',
              },
            },
          ],
        },
        {
          kind: 'multiple',
          question: {
            it: 'Quali caratteristiche ha un buon indicatore?',
            en: 'What are the marks of a good indicator?',
            pt: 'Que características tem um bom indicador?',
            el: 'Ποια χαρακτηριστικά έχει ένας καλός δείκτης;',
          },
          answers: [
            {
              correct: true,
              text: {
                it: 'Può dare anche un risultato negativo',
                en: 'It can also give a bad result',
                pt: 'Pode dar também um resultado negativo',
                el: 'Μπορεί να δώσει και αρνητικό αποτέλεσμα',
              },
              feedback: {
                it: 'Sì: altrimenti è propaganda.',
                en: 'Yes: otherwise it is propaganda.',
                pt: 'Sim: de outro modo, é propaganda.',
                el: 'Ναι: διαφορετικά είναι προπαγάνδα.',
              },
            },
            {
              correct: true,
              text: {
                it: 'Si raccoglie con poco sforzo, sempre allo stesso modo',
                en: 'It takes little effort and is always gathered in the same way',
                pt: 'Recolhe-se com pouco esforço, sempre da mesma forma',
                el: 'Συλλέγεται με λίγο κόπο, πάντα με τον ίδιο τρόπο',
              },
              feedback: {
                it: 'Sì: solo così si può confrontare nel tempo.',
                en: 'Yes: only then can it be compared over time.',
                pt: 'Sim: só assim se pode comparar ao longo do tempo.',
                el: 'Ναι: μόνο έτσι συγκρίνεται στον χρόνο.',
              },
            },
            {
              correct: false,
              text: {
                it: 'Descrive ogni persona nel dettaglio',
                en: 'It describes each person in detail',
                pt: 'Descreve cada pessoa ao pormenor',
                el: 'Περιγράφει λεπτομερώς κάθε άτομο',
              },
              feedback: {
                it: 'In un piccolo centro renderebbe tutti riconoscibili.',
                en: 'In a small town it would make everybody recognisable.',
                pt: 'Numa localidade pequena tornaria toda a gente reconhecível.',
                el: 'Σε μια μικρή πόλη θα έκανε τους πάντες αναγνωρίσιμους.',
              },
            },
          ],
        },
        {
          kind: 'single',
          question: {
            it: 'Un indicatore peggiora. Che cosa fate nel rapporto annuale?',
            en: 'An indicator gets worse. What do you do in the annual report?',
            pt: 'Um indicador piora. O que faz no relatório anual?',
            el: 'Ένας δείκτης χειροτερεύει. Τι κάνετε στην ετήσια έκθεση;',
          },
          answers: [
            {
              correct: false,
              text: {
                it: 'Lo sostituiamo con uno più favorevole',
                en: 'Replace it with a kinder one',
                pt: 'Substituo-o por um mais favorável',
                el: 'Τον αντικαθιστούμε με έναν ευνοϊκότερο',
              },
              feedback: {
                it: 'Si perde il confronto, e presto la fiducia.',
                en: 'You lose the comparison, and soon the trust.',
                pt: 'Perde-se a comparação e, em breve, a confiança.',
                el: 'Χάνεται η σύγκριση και, σύντομα, η εμπιστοσύνη.',
              },
            },
            {
              correct: true,
              text: {
                it: 'Lo pubblichiamo, con una spiegazione e ciò che cambieremo',
                en: 'Publish it, with an explanation and what we shall change',
                pt: 'Publico-o, com uma explicação e o que vamos mudar',
                el: 'Τον δημοσιεύουμε, με μια εξήγηση και με όσα θα αλλάξουμε',
              },
              feedback: {
                it: 'Sì: chi ammette un limite è più credibile quando parla dei successi.',
                en: 'Yes: those who admit a limit are easier to believe about their successes.',
                pt: 'Sim: quem admite um limite é mais credível quando fala dos êxitos.',
                el: 'Ναι: όποιος παραδέχεται ένα όριο είναι πιο αξιόπιστος όταν μιλά για επιτυχίες.',
              },
            },
          ],
        },
      ],
    },
  ],
}
