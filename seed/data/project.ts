import type { SeedProject } from './otherTypes.ts'

/**
 * The project as its public description tells it.
 * Activities and results are empty because their items are not public; the funding statement comes from fundingStatements.json.
 */
export const project: SeedProject = {
  title: {
    it: 'CoLab Europa: Formazione per il Futuro del Coworking',
    en: 'CoLab Europe: Training for the Future of Coworking',
    pt: 'CoLab Europa: Formação para o Futuro do Coworking',
    el: 'CoLab Europe: Κατάρτιση για το μέλλον της συνεργατικής εργασίας',
  },
  acronym: 'CoLab Europe',
  programme: 'Erasmus+ KA210-VET',
  projectId: '2023-2-IT01-KA210-VET-000177749',
  context: {
    it: 'Nel 2021 la Commissione europea ha presentato una visione a lungo termine per le zone rurali: più forti, connesse, resilienti e prospere entro il 2040. Molti piccoli centri partono però in salita: i giovani se ne vanno, chi resta invecchia, e scuole, stazioni e altri edifici pubblici restano vuoti o poco usati. La diffusione del lavoro a distanza dopo la pandemia di COVID-19 ha riaperto la partita: se il lavoro può spostarsi, anche un paese può offrire un buon posto dove svolgerlo. CoLab Europe è un partenariato su scala ridotta nel settore dell’istruzione e formazione professionale che nasce da qui.',
    en: 'In 2021 the European Commission set out a long-term vision for rural areas: stronger, connected, resilient and prosperous by 2040. Many small towns start at a disadvantage, though: young people leave, those who stay grow older, and schools, stations and other public buildings stand empty or half used. The spread of remote work since the COVID-19 pandemic has changed the odds: if work can move, a village too can offer a good place to do it. CoLab Europe, a small-scale partnership in vocational education and training, starts from there.',
    pt: 'Em 2021, a Comissão Europeia apresentou uma visão a longo prazo para as zonas rurais: mais fortes, conectadas, resilientes e prósperas até 2040. Muitas vilas e aldeias partem, porém, em desvantagem: os jovens saem, quem fica envelhece, e escolas, estações e outros edifícios públicos ficam vazios ou subaproveitados. A expansão do trabalho à distância desde a pandemia de COVID-19 abriu novas possibilidades: se o trabalho pode mudar de lugar, também uma aldeia pode oferecer um bom sítio para o fazer. É daqui que parte o CoLab Europe, uma parceria de pequena dimensão no domínio do ensino e formação profissionais.',
    el: 'Το 2021 η Ευρωπαϊκή Επιτροπή παρουσίασε ένα μακρόπνοο όραμα για τις αγροτικές περιοχές: ισχυρότερες, συνδεδεμένες, ανθεκτικές και ευημερούσες έως το 2040. Πολλές μικρές πόλεις, ωστόσο, ξεκινούν από μειονεκτική θέση: οι νέοι φεύγουν, όσοι μένουν γερνούν, ενώ σχολεία, σταθμοί και άλλα δημόσια κτίρια μένουν άδεια ή υποχρησιμοποιούνται. Η εξάπλωση της τηλεργασίας μετά την πανδημία COVID-19 άλλαξε τα δεδομένα: αφού η εργασία μπορεί να μετακινηθεί, και ένα χωριό μπορεί να προσφέρει έναν καλό χώρο για αυτήν. Από εδώ ξεκινά το CoLab Europe, μια σύμπραξη μικρής κλίμακας στον τομέα της επαγγελματικής εκπαίδευσης και κατάρτισης.',
  },
  overallObjective: {
    it: 'Rafforzare le conoscenze metodologiche sui modelli locali e sostenibili di coworking, perché le migliori pratiche europee di lavoro decentrato e a distanza vengano adottate.',
    en: 'To strengthen methodological knowledge of sustainable local coworking models, so that the best European practices in decentralised workplaces and remote work are adopted.',
    pt: 'Reforçar o conhecimento metodológico sobre modelos locais e sustentáveis de coworking, para que sejam adotadas as melhores práticas europeias de trabalho descentralizado e à distância.',
    el: 'Η ενίσχυση της μεθοδολογικής γνώσης για βιώσιμα τοπικά μοντέλα συνεργατικών χώρων, ώστε να υιοθετηθούν οι καλύτερες ευρωπαϊκές πρακτικές αποκεντρωμένης εργασίας και τηλεργασίας.',
  },
  specificObjectives: [
    {
      text: {
        it: 'Condividere alternative innovative e buone pratiche per l’accesso al coworking.',
        en: 'To share innovative alternatives and good practices for access to coworking.',
        pt: 'Partilhar alternativas inovadoras e boas práticas de acesso ao coworking.',
        el: 'Η ανταλλαγή καινοτόμων εναλλακτικών λύσεων και καλών πρακτικών για την πρόσβαση σε συνεργατικούς χώρους εργασίας.',
      },
    },
    {
      text: {
        it: 'Dare a chi guida le comunità locali le competenze per un approccio trasformativo e sostenibile agli investimenti e alla rigenerazione del territorio.',
        en: 'To give community leaders the skills for a transformative, sustainable approach to investment and to the regeneration of local communities.',
        pt: 'Dotar os líderes comunitários das competências necessárias a uma abordagem transformadora e sustentável do investimento e da regeneração das comunidades locais.',
        el: 'Η απόκτηση, από τους επικεφαλής των τοπικών κοινοτήτων, των δεξιοτήτων που χρειάζονται για μια μετασχηματιστική και βιώσιμη προσέγγιση στις επενδύσεις και στην αναζωογόνηση του τόπου τους.',
      },
    },
  ],
  mainActivities: [],
  expectedResults: [],
}
