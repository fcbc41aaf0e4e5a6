import type { CaseStudy } from '../types.ts'

export const laQuincaillerie: CaseStudy = {
  key: 'la-quincaillerie',
  partner: 'nbsclimate',
  sourceLanguage: 'it',
  topics: ['local-government', 'digital-skills', 'public-buildings', 'social-innovation'],
  publish: ['it', 'en', 'pt'],
  cover: 'la-quincaillerie',
  title: {
    it: 'La Quincaillerie: a Guéret il coworking è un servizio pubblico',
    en: 'La Quincaillerie: in Guéret, coworking is a public service',
    pt: 'La Quincaillerie: em Guéret, o coworking é um serviço público',
  },
  summary: {
    it: 'Aperta nel 2015 dall’intercomunalità di Guéret, in 300 metri quadrati, La Quincaillerie ne occupa 1.000 dal 2019: 18 postazioni e una cinquantina di visite al giorno.',
    en: 'Opened in 2015 by the grouping of municipalities around Guéret, La Quincaillerie has grown from 300 to 1,000 square metres: 18 desks and about fifty visits a day.',
    pt: 'Aberta em 2015 pela intermunicipalidade de Guéret, La Quincaillerie cresceu de 300 para 1000 metros quadrados: 18 postos de trabalho e cerca de cinquenta visitas por dia.',
  },
  body: {
    it: `In francese «quincaillerie» è la bottega di ferramenta, dove si trova un po’ di tutto e c’è sempre qualcuno che sa consigliare. Il nome si addice bene a questo luogo di Guéret, nella Creuse, aperto il **6 marzo 2015** dai comuni del territorio riuniti in un’intercomunalità.

All’inizio c’erano **300 metri quadrati**. Nel **2019** sono diventati **1.000**, con **18 postazioni** di lavoro. Le visite sono circa **cinquanta al giorno**: molte più dei tavoli disponibili, segno che non si viene soltanto per lavorare.

Ne parlano il sito dell’[agglomerazione del Grand Guéret](https://agglo-grandgueret.org) e la rete dei [territori della Nuova Aquitania](https://territoires.nouvelle-aquitaine.fr).`,
    en: `In French a “quincaillerie” is an ironmonger’s, the kind of shop that has a bit of everything and somebody to advise you. The name suits this place in Guéret, in the Creuse, which was opened on **6 March 2015** by the local municipalities acting together.

It began with **300 square metres**. In **2019** these became **1,000**, with **18 desks**. There are about **fifty visits a day**, far more than there are desks, a sign that people do not come only to work.

More is on the website of the [Grand Guéret grouping of municipalities](https://agglo-grandgueret.org) and on [Nouvelle-Aquitaine’s site for its territories](https://territoires.nouvelle-aquitaine.fr) (in French).`,
    pt: `Em francês, «quincaillerie» é a loja de ferragens, onde há um pouco de tudo e sempre alguém que sabe aconselhar. O nome assenta bem a este lugar de Guéret, no departamento da Creuse, aberto a **6 de março de 2015** pelos municípios da zona, reunidos numa intermunicipalidade.

No início eram **300 metros quadrados**. Em **2019** passaram a **1000**, com **18 postos de trabalho**. Há cerca de **cinquenta visitas por dia**: muito mais do que os lugares disponíveis, sinal de que não se vai lá só para trabalhar.

Mais informações no sítio do [agrupamento de municípios de Grand Guéret](https://agglo-grandgueret.org) e no portal dos [territórios da Nova Aquitânia](https://territoires.nouvelle-aquitaine.fr) (em francês).`,
  },
  context: {
    it: `La Creuse è un dipartimento rurale del centro della Francia e Guéret ne è il capoluogo. In territori come questo i servizi digitali sono spesso l’unico modo di sbrigare una pratica o di trovare lavoro, ma non tutti li sanno usare.

Un luogo pubblico aperto a tutti può tenere insieme chi il digitale lo usa per mestiere e chi deve ancora impararlo.`,
    en: `The Creuse is a rural department in central France, and Guéret is its main town. In areas like this, digital services are often the only way to deal with paperwork or find a job, yet not everyone knows how to use them.

A public place open to all can bring together those who make a living from digital tools and those who have yet to learn them.`,
    pt: `A Creuse é um departamento rural do centro de França, e Guéret é a sua capital. Em territórios como este, os serviços digitais são muitas vezes a única forma de tratar de papéis ou de procurar emprego, mas nem toda a gente os sabe usar.

Um lugar público aberto a todos pode juntar quem faz do digital a sua profissão e quem ainda tem de o aprender.`,
  },
  challenge: {
    it: `Nessun piccolo comune da solo ha i mezzi per uno spazio attrezzato, con personale e orari ampi. Ma uno spazio **di tutti i comuni** deve convincere ciascuno che la spesa è utile anche ai propri cittadini.

L’altra sfida è la crescita: se il luogo funziona, prima o poi diventa stretto.`,
    en: `No small municipality alone has the means for a well-equipped space with staff and long opening hours. Yet a space that belongs to **all the municipalities** must convince each of them that the money serves its own citizens too.

The other challenge is growth: if a place works, sooner or later it becomes too small.`,
    pt: `Nenhum pequeno município tem, sozinho, meios para um espaço equipado, com pessoal e horários alargados. Mas um espaço **de todos os municípios** tem de convencer cada um de que a despesa serve também os seus cidadãos.

O outro desafio é o crescimento: se o lugar funciona, mais cedo ou mais tarde torna-se pequeno.`,
  },
  solution: {
    it: `La gestione è affidata all’**intercomunalità**, cioè all’ente che i comuni hanno già in comune. Il coworking diventa così un servizio come la biblioteca o i trasporti.

Lo sviluppo è avvenuto in due tempi: prima 300 metri quadrati, poi, quattro anni dopo, più del triplo. Un inizio contenuto permette di capire se l’idea piace prima di impegnare altre risorse.`,
    en: `The **grouping of municipalities** is in charge, that is, the body they already share. Coworking thus becomes a service like the library or the buses.

It developed in two steps: first 300 square metres; then, four years later, more than three times as much. A modest beginning shows whether people take to an idea before more money is committed.`,
    pt: `A responsabilidade é da **intermunicipalidade**, ou seja, da entidade que os municípios já partilham. O coworking passa assim a ser um serviço como a biblioteca ou os transportes.

O desenvolvimento fez-se em dois tempos: primeiro 300 metros quadrados; depois, quatro anos mais tarde, mais do triplo. Um começo modesto permite perceber se a ideia agrada antes de comprometer mais recursos.`,
  },
  results: {
    it: `- da **300 a 1.000 m²** in quattro anni;
- **18** postazioni;
- circa **50** visite al giorno.

Il rapporto fra visite e postazioni fa capire che lo spazio è diventato un punto di riferimento anche per chi non vi lavora stabilmente.`,
    en: `- from **300 to 1,000 m²** in four years;
- **18** desks;
- about **50** visits a day.

The ratio of visits to desks suggests that the place matters to people who do not work there regularly as well.`,
    pt: `- de **300 para 1000 m²** em quatro anos;
- **18** postos de trabalho;
- cerca de **50** visitas por dia.

A relação entre visitas e postos de trabalho mostra que o espaço é também um ponto de referência para quem não trabalha lá habitualmente.`,
  },
  lessonsLearnt: {
    it: `Cominciare con una sede modesta e ampliarla quando la domanda è evidente riduce il rischio e dà argomenti solidi a chi deve approvare la spesa.

Nei servizi pubblici di questo tipo conta molto **chi accoglie**: una persona capace di passare da una domanda sul computer a un progetto d’impresa vale quanto la migliore attrezzatura.`,
    en: `Starting with modest premises and enlarging them when demand is plain lowers the risk and gives good arguments to those who must approve the spending.

In public services of this kind much depends on **who is at the door**: someone who can turn from a question about a computer to a business project is worth as much as the best equipment.`,
    pt: `Começar com um espaço modesto e aumentá-lo quando a procura é evidente reduz o risco e dá bons argumentos a quem tem de aprovar a despesa.

Em serviços públicos deste tipo conta muito **quem recebe as pessoas**: alguém capaz de passar de uma dúvida sobre o computador a um projeto de empresa vale tanto como o melhor equipamento.`,
  },
  transferability: {
    it: `Il modello è naturale per unioni di comuni, comunità montane e altre forme associate. Occorrono una **ripartizione chiara dei costi** e un resoconto annuale che mostri da quali comuni arrivano gli utenti.

Collocare lo spazio vicino a servizi già frequentati aiuta a farlo conoscere senza grandi campagne.`,
    en: `The model comes naturally to unions of municipalities and other joint bodies. It takes a **clear division of costs** and a yearly report that shows which municipalities users come from.

Placing the space near services that people already use helps to make it known without large campaigns.`,
    pt: `O modelo é natural para comunidades intermunicipais e outras formas de associação. Exige uma **repartição clara dos custos** e um relatório anual que mostre de que municípios vêm os utilizadores.

Instalar o espaço perto de serviços já frequentados ajuda a dá-lo a conhecer sem grandes campanhas.`,
  },
  coworkingModel: 'intermunicipal',
  territoryType: 'town-suburb',
  country: 'FR',
  nuts3: 'FRI22',
  placeName: 'Guéret',
  latitude: 46.171,
  longitude: 1.872,
  yearStarted: 2015,
  capacity: 18,
  floorArea: 1000,
  indicators: [
    {
      label: {
        it: 'Superficie all’apertura',
        en: 'Floor area at the opening',
        pt: 'Área na abertura',
      },
      value: 300,
      unit: 'm²',
      year: 2015,
      source: 'Grand Guéret; Nouvelle-Aquitaine',
    },
    {
      label: {
        it: 'Superficie dopo l’ampliamento',
        en: 'Floor area after enlargement',
        pt: 'Área depois da ampliação',
      },
      value: 1000,
      unit: 'm²',
      year: 2019,
      source: 'Grand Guéret; Nouvelle-Aquitaine',
    },
    {
      label: {
        it: 'Visite al giorno (circa)',
        en: 'Visits a day (about)',
        pt: 'Visitas por dia (cerca de)',
      },
      value: 50,
      unit: 'n',
      source: 'Grand Guéret; Nouvelle-Aquitaine',
    },
  ],
  sdgs: ['4', '8', '9', '11'],
  sources: [
    { title: 'Grand Guéret', url: 'https://agglo-grandgueret.org', accessedOn: '2026-11-10' },
    {
      title: 'Nouvelle-Aquitaine: territoires',
      url: 'https://territoires.nouvelle-aquitaine.fr',
      accessedOn: '2026-11-10',
    },
  ],
  relatedUnits: ['governance-and-partners', 'choosing-a-space', 'community-management'],
}
