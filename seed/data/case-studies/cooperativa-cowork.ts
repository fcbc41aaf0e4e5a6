import type { CaseStudy } from '../types.ts'

export const cooperativaCowork: CaseStudy = {
  key: 'cooperativa-cowork',
  partner: 'marca',
  sourceLanguage: 'it',
  topics: ['remote-work', 'public-buildings', 'community-development', 'rural-tourism'],
  publish: ['it', 'en', 'pt'],
  cover: 'cooperativa-cowork',
  title: {
    it: 'Cooperativa Cowork: tre villaggi della Serra da Estrela al lavoro',
    en: 'Cooperativa Cowork: three Serra da Estrela villages at work',
    pt: 'Cooperativa Cowork: três aldeias da Serra da Estrela a trabalhar em conjunto',
  },
  summary: {
    it: 'Un’associazione e le giunte di freguesia hanno portato il coworking in tre villaggi della montagna portoghese. In venti mesi sono passati circa 400 utenti.',
    en: 'An association and parish councils have brought coworking to three villages in the Portuguese mountains. About 400 people used the spaces in twenty months.',
    pt: 'Uma associação e as juntas de freguesia levaram o coworking a três aldeias de montanha. Em vinte meses passaram por lá cerca de 400 utilizadores.',
  },
  body: {
    it: `La Serra da Estrela è montagna vera, e i suoi villaggi vivono di piccoli numeri. Qui da ottobre 2021 lavora **Cooperativa Cowork**: tre spazi in tre villaggi, voluti da un’associazione insieme alle freguesias, le circoscrizioni più vicine ai cittadini nell’ordinamento portoghese.

Due esempi danno l’idea della misura:

- a **Lapa** lo spazio è di 150 metri quadrati con 8 postazioni;
- a **Videmonte** le postazioni sono 5 e la spesa registrata è di 10.000 euro.

In venti mesi li hanno usati circa 400 persone. Ne parlano [Rádio Boa Nova](https://radioboanova.sapo.pt), [O Interior](https://ointerior.pt) e il blog [Aldeias de Montanha](https://blog.aldeiasdemontanha.pt).`,
    en: `The Serra da Estrela is real mountain country, and its villages live with small numbers. **Cooperativa Cowork** has been at work here since October 2021: three spaces in three villages, set up by an association together with the freguesias, the parishes that are Portugal’s closest tier of local government.

Two examples show the scale:

- **Lapa** has 150 square metres and 8 desks;
- **Videmonte** has 5 desks, with a recorded cost of EUR 10,000.

About 400 people used them in twenty months. [Rádio Boa Nova](https://radioboanova.sapo.pt), [O Interior](https://ointerior.pt) and the [Aldeias de Montanha](https://blog.aldeiasdemontanha.pt) blog have told the story (in Portuguese).`,
    pt: `A Serra da Estrela é montanha a sério e as suas aldeias vivem de números pequenos. É aqui que, desde outubro de 2021, funciona a **Cooperativa Cowork**: três espaços em três aldeias, criados por uma associação em conjunto com as freguesias, o poder local mais próximo das pessoas.

Dois exemplos dão ideia da escala:

- na **Lapa**, o espaço tem 150 metros quadrados e 8 postos de trabalho;
- em **Videmonte**, os postos são 5 e o custo registado é de 10 000 euros.

Em vinte meses foram usados por cerca de 400 pessoas. A história foi contada pela [Rádio Boa Nova](https://radioboanova.sapo.pt), pelo jornal [O Interior](https://ointerior.pt) e pelo blogue [Aldeias de Montanha](https://blog.aldeiasdemontanha.pt).`,
  },
  context: {
    it: `Nei villaggi di montagna il calendario conta: d’estate tornano le famiglie, d’inverno restano in pochi. Chi potrebbe lavorare a distanza per qualche settimana, o per tutto l’anno, spesso non trova un posto adatto.

Allo stesso tempo non mancano locali che hanno perso la loro funzione e che la comunità tiene a veder vivere di nuovo.`,
    en: `In mountain villages the calendar matters: families come back in summer, few remain in winter. People who could work remotely for some weeks, or the whole year, often find nowhere suitable.

At the same time there are rooms that have lost their purpose and that the community would dearly like to see in use again.`,
    pt: `Nas aldeias de montanha o calendário conta: no verão regressam as famílias, no inverno ficam poucos. Quem poderia trabalhar à distância durante algumas semanas, ou o ano inteiro, muitas vezes não encontra um lugar adequado.

Ao mesmo tempo, não faltam espaços que perderam a sua função e que a comunidade gostava de voltar a ver com vida.`,
  },
  challenge: {
    it: `Una freguesia di montagna ha poco personale e pochi fondi. Aprire e soprattutto **tenere aperto** uno spazio di lavoro può sembrare un impegno troppo grande.

Occorreva quindi una formula leggera, che chiedesse a ciascuno il poco che può dare.`,
    en: `A mountain parish has little staff and little money. Opening a workspace, and above all **keeping it open**, can look like too great an undertaking.

So a light formula was needed, one that asks of everyone the little they can give.`,
    pt: `Uma freguesia de montanha tem poucos funcionários e poucos meios. Abrir um espaço de trabalho, e sobretudo **mantê-lo aberto**, pode parecer um compromisso demasiado grande.

Era por isso precisa uma fórmula leve, que pedisse a cada um o pouco que pode dar.`,
  },
  solution: {
    it: `Il lavoro è diviso: l’**associazione** dà unità al progetto, le **freguesias** conoscono il posto e le persone. Gli spazi sono piccoli, da cinque a otto postazioni nei casi documentati, e proprio per questo sostenibili.

Tre villaggi che si presentano con un solo nome sono più facili da trovare di tre stanze isolate.`,
    en: `The work is shared: the **association** gives the project its unity, the **parishes** know the place and the people. The spaces are small, with five to eight desks in the documented cases, and manageable for that very reason.

Three villages under one name are easier to find than three rooms on their own.`,
    pt: `O trabalho é repartido: a **associação** dá unidade ao projeto, as **freguesias** conhecem o lugar e as pessoas. Os espaços são pequenos, de cinco a oito postos nos casos documentados, e por isso mesmo fáceis de manter.

Três aldeias que se apresentam com um só nome são mais fáceis de encontrar do que três salas isoladas.`,
  },
  results: {
    it: `Circa **400 utenti in 20 mesi**: in media una ventina di persone al mese, distribuite su tre villaggi.

Il caso di Videmonte, con una spesa di 10.000 euro per cinque postazioni, mostra che una sede di questo tipo è alla portata di un piccolo ente.`,
    en: `About **400 users in 20 months**: some twenty people a month on average, spread over three villages.

Videmonte, with EUR 10,000 for five desks, shows that a site of this kind is within reach of a small local authority.`,
    pt: `Cerca de **400 utilizadores em 20 meses**: em média, umas vinte pessoas por mês, repartidas por três aldeias.

O caso de Videmonte, com 10 000 euros para cinco postos de trabalho, mostra que um espaço deste tipo está ao alcance de uma pequena autarquia.`,
  },
  lessonsLearnt: {
    it: `Piccolo non vuol dire trascurato. In un villaggio bastano poche postazioni, purché siano comode, riscaldate e ben collegate; il superfluo si può aggiungere in seguito.

In generale conviene che la **prenotazione sia unica** per tutte le sedi e che in ogni villaggio ci sia una persona con le chiavi e un numero di telefono.`,
    en: `Small need not mean neglected. In a village a few desks will do, as long as they are comfortable, warm and well connected; extras can follow.

In general, it helps to have **one booking system** for all sites and, in each village, a person with the keys and a telephone number.`,
    pt: `Pequeno não quer dizer descuidado. Numa aldeia bastam poucos postos de trabalho, desde que sejam confortáveis, aquecidos e com boa ligação; o resto pode vir depois.

Em geral, convém que a **reserva seja única** para todos os espaços e que em cada aldeia haja uma pessoa com as chaves e um número de telefone.`,
  },
  transferability: {
    it: `La formula si presta a ogni zona di montagna in cui gli enti locali siano piccoli e vicini tra loro. Il primo passo è un **elenco dei locali disponibili**; il secondo, un soggetto comune che coordini.

Anche le strutture ricettive possono avere interesse a partecipare: chi lavora a distanza viaggia anche fuori stagione.`,
    en: `The formula lends itself to any mountain area where local authorities are small and close to each other. The first step is a **list of available rooms**; the second, a common body to coordinate.

Guest houses may also wish to take part: remote workers travel out of season too.`,
    pt: `A fórmula presta-se a qualquer zona de montanha onde as autarquias sejam pequenas e próximas umas das outras. O primeiro passo é uma **lista dos espaços disponíveis**; o segundo, uma entidade comum que coordene.

Também os alojamentos locais podem ter interesse em participar: quem trabalha à distância viaja igualmente fora da época alta.`,
  },
  seo: {
    title: {
      it: 'Coworking in tre villaggi della Serra da Estrela',
      en: 'Coworking in three villages of the Serra da Estrela',
      pt: 'Coworking em três aldeias da Serra da Estrela',
    },
    description: {
      it: 'Un’associazione, tre villaggi, circa 400 utenti in venti mesi: il coworking di montagna in Portogallo.',
      en: 'One association, three villages, about 400 users in twenty months: mountain coworking in Portugal.',
      pt: 'Uma associação, três aldeias, cerca de 400 utilizadores em vinte meses: o coworking na montanha.',
    },
  },
  coworkingModel: 'association',
  territoryType: 'rural',
  country: 'PT',
  placeName: 'Serra da Estrela',
  yearStarted: 2021,
  indicators: [
    {
      label: {
        it: 'Utenti in 20 mesi (circa)',
        en: 'Users in 20 months (about)',
        pt: 'Utilizadores em 20 meses (cerca de)',
      },
      value: 400,
      unit: 'n',
      source: 'Rádio Boa Nova; O Interior; Aldeias de Montanha',
    },
    {
      label: {
        it: 'Superficie, sede di Lapa',
        en: 'Floor area, Lapa site',
        pt: 'Área, espaço da Lapa',
      },
      value: 150,
      unit: 'm²',
      source: 'Rádio Boa Nova; O Interior; Aldeias de Montanha',
    },
    {
      label: {
        it: 'Postazioni, sede di Lapa',
        en: 'Desks, Lapa site',
        pt: 'Postos de trabalho, espaço da Lapa',
      },
      value: 8,
      unit: 'n',
      source: 'Rádio Boa Nova; O Interior; Aldeias de Montanha',
    },
    {
      label: {
        it: 'Postazioni, sede di Videmonte',
        en: 'Desks, Videmonte site',
        pt: 'Postos de trabalho, espaço de Videmonte',
      },
      value: 5,
      unit: 'n',
      source: 'Rádio Boa Nova; O Interior; Aldeias de Montanha',
    },
    {
      label: {
        it: 'Spesa registrata, sede di Videmonte',
        en: 'Recorded cost, Videmonte site',
        pt: 'Custo registado, espaço de Videmonte',
      },
      value: 10000,
      unit: 'EUR',
      source: 'Rádio Boa Nova; O Interior; Aldeias de Montanha',
    },
  ],
  sdgs: ['8', '11', '17'],
  sources: [
    { title: 'Rádio Boa Nova', url: 'https://radioboanova.sapo.pt', accessedOn: '2026-11-10' },
    { title: 'O Interior', url: 'https://ointerior.pt', accessedOn: '2026-11-10' },
    {
      title: 'Aldeias de Montanha',
      url: 'https://blog.aldeiasdemontanha.pt',
      accessedOn: '2026-11-10',
    },
  ],
  relatedUnits: ['choosing-a-space', 'governance-and-partners', 'community-management'],
}
