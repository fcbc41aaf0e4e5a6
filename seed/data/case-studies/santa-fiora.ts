import type { CaseStudy } from '../types.ts'

export const santaFiora: CaseStudy = {
  key: 'santa-fiora',
  partner: 'trevessu',
  sourceLanguage: 'it',
  topics: ['smart-villages', 'remote-work', 'local-government', 'depopulation'],
  publish: ['it', 'en', 'pt'],
  cover: 'santa-fiora',
  title: {
    it: 'Santa Fiora Smart Village: un contributo all’affitto per chi lavora da remoto',
    en: 'Santa Fiora Smart Village: help with the rent for remote workers',
    pt: 'Santa Fiora Smart Village: apoio à renda para quem trabalha à distância',
  },
  summary: {
    it: 'Un comune toscano con meno di 3.000 abitanti paga fino a metà dell’affitto a chi si trasferisce per lavorare a distanza, da due a sei mesi. Il bando del 2020 disponeva di 30.000 euro.',
    en: 'A Tuscan municipality of fewer than 3,000 people pays up to half the rent of those who move in to work remotely for two to six months. The 2020 call had EUR 30,000 to give.',
    pt: 'Um município da Toscana com menos de 3000 habitantes paga até metade da renda a quem se instala para trabalhar à distância, de dois a seis meses. O concurso de 2020 dispunha de 30 000 euros.',
  },
  body: {
    it: `Prima ancora di avere un coworking, Santa Fiora ha cercato i futuri coworker. Dal 2019 il Comune lavora all’idea di **smart village** e nel 2020 ha pubblicato un bando rivolto a chi può lavorare ovunque: chi affitta casa in paese riceve un aiuto per le spese.

Le regole sono chiare:

- fino al **50 %** dell’affitto;
- al massimo **200 euro al mese**;
- per un periodo **da due a sei mesi**.

La dotazione era di 30.000 euro. Accanto al contributo il Comune ha in programma uno spazio di coworking. Maggiori informazioni su [inToscana](https://intoscana.it) e sul sito del [Comune di Santa Fiora](https://comune.santafiora.gr.it).`,
    en: `Before it had a coworking space, Santa Fiora went looking for coworkers. The municipality has worked on the idea of a **smart village** since 2019, and in 2020 it opened a call for people who can work anywhere: those who rent a home in the village get help with the cost.

The rules are plain:

- up to **50%** of the rent;
- at most **EUR 200 a month**;
- for **two to six months**.

The budget was EUR 30,000. Alongside the contribution, the municipality plans a coworking hub. More on [inToscana](https://intoscana.it) and on the website of the [municipality of Santa Fiora](https://comune.santafiora.gr.it) (both in Italian).`,
    pt: `Antes ainda de ter um coworking, Santa Fiora foi à procura dos futuros coworkers. O município trabalha desde 2019 na ideia de **smart village** (aldeia inteligente) e, em 2020, abriu um concurso dirigido a quem pode trabalhar em qualquer lugar: quem arrenda casa na localidade recebe uma ajuda para a despesa.

As regras são claras:

- até **50 %** da renda;
- no máximo **200 euros por mês**;
- por um período de **dois a seis meses**.

A dotação era de 30 000 euros. A par deste apoio, está previsto um espaço de coworking. Mais informações em [inToscana](https://intoscana.it) e no sítio do [município de Santa Fiora](https://comune.santafiora.gr.it) (em italiano).`,
  },
  context: {
    it: `Santa Fiora si trova in provincia di Grosseto e conta meno di 3.000 abitanti. Nei paesi di queste dimensioni le case vuote non mancano; mancano piuttosto le occasioni per abitarle tutto l’anno.

La crescita del lavoro a distanza ha aperto una possibilità nuova: attirare persone che **portano con sé il proprio lavoro**, senza aspettare che sia un’azienda a trasferirsi.`,
    en: `Santa Fiora lies in the province of Grosseto and has fewer than 3,000 inhabitants. Villages of this size seldom lack empty houses; what they lack is reasons to live in them all year round.

The growth of remote work opened a new possibility: attracting people who **bring their work with them**, rather than waiting for a company to move.`,
    pt: `Santa Fiora fica na província de Grosseto e tem menos de 3000 habitantes. Em localidades desta dimensão não costumam faltar casas vazias; faltam, isso sim, razões para as habitar todo o ano.

O crescimento do trabalho remoto abriu uma nova possibilidade: atrair pessoas que **trazem consigo o seu trabalho**, em vez de esperar que uma empresa se mude.`,
  },
  challenge: {
    it: `Cambiare vita è una decisione impegnativa e nessuno la prende sulla base di un dépliant. Chi è incuriosito da un piccolo paese vuole provare: capire se la rete funziona, se si trova bene, se d’inverno si annoia.

Per un Comune piccolo la difficoltà è sostenere questo periodo di prova con un bilancio limitato.`,
    en: `Changing your life is a serious decision, and nobody takes it on the strength of a leaflet. People who are curious about a small village want to try it: to see whether the connection works, whether they feel at home, whether winter is dull.

For a small municipality the difficulty is to support that trial period on a limited budget.`,
    pt: `Mudar de vida é uma decisão séria e ninguém a toma por causa de um folheto. Quem sente curiosidade por uma pequena localidade quer experimentar: ver se a internet funciona, se se sente em casa, se o inverno não é aborrecido.

Para um município pequeno, a dificuldade está em apoiar esse período de experiência com um orçamento limitado.`,
  },
  solution: {
    it: `Il contributo all’affitto riduce il rischio di chi arriva senza sostituirsi alla sua scelta: metà della spesa resta comunque a carico della persona. La durata minima di due mesi esclude la semplice vacanza, quella massima di sei permette di aiutare più persone con la stessa somma.

Lo **spazio di coworking** in programma completa il disegno: la casa da sola non basta, serve anche un luogo in cui lavorare e conoscere gente.`,
    en: `The rent contribution lowers the risk for newcomers without making the choice for them: at least half the cost remains theirs. The minimum of two months rules out a mere holiday; the maximum of six lets the same sum help more people.

The planned **coworking hub** completes the picture: a house is not enough, you also need a place to work and meet people.`,
    pt: `O apoio à renda reduz o risco de quem chega sem se substituir à sua decisão: pelo menos metade da despesa continua a seu cargo. A duração mínima de dois meses exclui as simples férias; a máxima, de seis, permite ajudar mais pessoas com a mesma verba.

O **espaço de coworking** previsto completa o plano: a casa, por si só, não chega, é preciso também um lugar onde trabalhar e conhecer gente.`,
  },
  results: {
    it: `Con 30.000 euro e un tetto di 200 euro al mese, la dotazione copre almeno **150 mensilità** di contributo: un conto che dà l’idea della scala dell’intervento, non il numero delle persone accolte.

I dati raccolti in questa scheda non dicono quanti si siano poi fermati: è l’informazione che varrebbe la pena di seguire nel tempo.`,
    en: `With EUR 30,000 and a ceiling of EUR 200 a month, the budget covers at least **150 months** of support: a sum that gives an idea of the scale, not the number of people who came.

The data gathered in this record do not say how many stayed on: that is the figure worth following over time.`,
    pt: `Com 30 000 euros e um limite de 200 euros por mês, a dotação cobre pelo menos **150 mensalidades** de apoio: uma conta que dá ideia da escala da medida, não o número de pessoas acolhidas.

Os dados reunidos nesta ficha não dizem quantas acabaram por ficar: é essa a informação que valeria a pena acompanhar ao longo do tempo.`,
  },
  lessonsLearnt: {
    it: `Un bando semplice, con poche condizioni e cifre facili da ricordare, si spiega in una frase e si diffonde da sé.

L’incentivo però apre soltanto la porta. Perché le persone restino contano l’accoglienza, la connessione e qualcuno a cui rivolgersi nelle prime settimane. È prudente chiedersi fin dall’inizio **che cosa succede quando il contributo finisce**.`,
    en: `A simple call, with few conditions and easy figures, can be explained in one sentence and spreads by word of mouth.

Yet the incentive only opens the door. Whether people stay depends on the welcome, the connection and somebody to turn to in the first weeks. It is wise to ask from the outset **what happens when the contribution ends**.`,
    pt: `Um concurso simples, com poucas condições e números fáceis de fixar, explica-se numa frase e divulga-se quase por si.

O incentivo, porém, apenas abre a porta. Para que as pessoas fiquem contam o acolhimento, a ligação à internet e alguém a quem recorrer nas primeiras semanas. É prudente perguntar desde o início **o que acontece quando o apoio termina**.`,
  },
  transferability: {
    it: `La misura è alla portata anche di bilanci ridotti: la dotazione si decide in anticipo e non può essere superata. Serve un piccolo lavoro preparatorio: un elenco delle case in affitto, un referente in municipio, un modulo breve.

I comuni senza case disponibili dovranno invece cominciare da lì, per esempio con i proprietari delle seconde case.`,
    en: `The measure is within reach of small budgets: the sum is set in advance and cannot be exceeded. A little preparation is needed: a list of homes to rent, a contact person at the town hall, a short form.

Municipalities without available homes will have to start there instead, for example with the owners of second homes.`,
    pt: `A medida está ao alcance de orçamentos reduzidos: a verba é fixada à partida e não pode ser ultrapassada. Exige alguma preparação: uma lista de casas para arrendar, uma pessoa de contacto na câmara, um formulário curto.

Os municípios sem casas disponíveis terão de começar por aí, por exemplo junto dos proprietários de segundas habitações.`,
  },
  coworkingModel: 'municipal',
  territoryType: 'rural',
  country: 'IT',
  nuts3: 'ITI1A',
  placeName: 'Santa Fiora',
  latitude: 42.832,
  longitude: 11.585,
  yearStarted: 2019,
  indicators: [
    {
      label: {
        it: 'Dotazione del bando',
        en: 'Budget of the call',
        pt: 'Dotação do concurso',
      },
      value: 30000,
      unit: 'EUR',
      year: 2020,
      source: 'inToscana; Comune di Santa Fiora',
    },
    {
      label: {
        it: 'Quota massima dell’affitto coperta',
        en: 'Largest share of the rent covered',
        pt: 'Parte máxima da renda apoiada',
      },
      value: 50,
      unit: '%',
      year: 2020,
      source: 'inToscana; Comune di Santa Fiora',
    },
    {
      label: {
        it: 'Contributo mensile massimo',
        en: 'Highest monthly contribution',
        pt: 'Apoio mensal máximo',
      },
      value: 200,
      unit: 'EUR',
      year: 2020,
      source: 'inToscana; Comune di Santa Fiora',
    },
  ],
  sdgs: ['8', '11'],
  sources: [
    { title: 'inToscana', url: 'https://intoscana.it', accessedOn: '2026-11-10' },
    {
      title: 'Comune di Santa Fiora',
      url: 'https://comune.santafiora.gr.it',
      accessedOn: '2026-11-10',
    },
  ],
  relatedUnits: ['why-rural-coworking', 'funding-and-sustainability', 'measuring-impact'],
}
