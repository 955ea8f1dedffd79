// The questions that the page offers. They are filled in with what is held, so that each of them has an answer.
import { ask } from './client.js';

const quoted = text => JSON.stringify(text);

// Every city had such an office until the reform of 2018.
const reform = '卫生和计划生育';

const held = `{
  works(first: 3, filter: { orderBy: CITING_REGIONS }) { edges { node { id title number region { name } } } }
  documents(first: 1) { edges { node { id title region { name parent { name } } } } }
  colleges: institutions(first: 1, filter: { type: COLLEGE }) { edges { node { id name } } }
  reformed: institutions(first: 1, filter: { type: AGENCY, text: ${quoted(reform)} }) { edges { node { id } } }
}`;

const sentence = 'evidence { quote start end url }';
const short = text => text.length > 24 ? `${text.slice(0, 23)}…` : text;
const nodes = connection => connection.edges.map(edge => edge.node);

export async function examples() {
  const { data } = await ask(held);
  if (!data) return [];
  const [works, documents, colleges] = [nodes(data.works), nodes(data.documents), nodes(data.colleges)];
  const made = [];
  if (works.length > 0) made.push(...ofWork(works[0]));
  if (documents.length > 0) made.push(ofDocument(documents[0]));
  if (works.length > 0) made.push(mostCited());
  if (colleges.length > 0) made.push(ofCollege(colleges[0]));
  made.push(search());
  const province = documents[0]?.region?.parent ?? documents[0]?.region;
  if (province) made.push(ofRegion(province.name));
  made.push(promised(), related(), successors(nodes(data.reformed).length > 0), howMuch());
  return made;
}

function ofWork(work) {
  const name = work.title ? `《${short(work.title)}》` : work.number;
  const which = work.number ? `number: ${quoted(work.number)}${work.region ? `, region: ${quoted(work.region.name)}` : ''}` : `id: ${quoted(work.id)}`;
  return [
    {
      name: 'CitingCities',
      chinese: `哪些城市引用了${name}？`,
      english: 'Which cities cite it, since when, in which words?',
      query: `{
  work(${which}) {
    id
    title
    number
    citingRegions(level: CITY, rollUp: true) {
      region { name }
      documentCount
      mentionCount
      firstCitedOn
      lastCitedOn
      citations(first: 3) {
        edges { node { document { title issuedOn } ${sentence} } }
      }
    }
  }
  coverage { documents undated firstYear lastYear }
}`,
    },
    {
      name: 'CitedBy',
      chinese: '谁引用了它，或引用了落实它的文件？',
      english: 'Who cites it, or a work that carries it out? Newest letters first',
      query: `{
  work(${which}) {
    id
    title
    number
    citedBy(transitive: true, first: 20) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges {
        node {
          function
          work { id title number }
          via { title number }
          document { title number issuedOn region { name } }
          ${sentence}
        }
      }
    }
  }
}`,
    },
  ];
}

const ofDocument = document => ({
  name: 'CitesWhat',
  chinese: `《${short(document.title ?? document.id)}》引用了什么？`,
  english: 'What does one letter cite, and whom does it name?',
  query: `{
  document(id: ${quoted(document.id)}) {
    title
    number
    kind
    composed
    issuedOn
    region { name }
    issuers { name }
    citations {
      work { id title number level }
      depth
      ${sentence}
    }
    institutions(first: 20) { edges { node { __typename name } } }
  }
}`,
});

const mostCited = () => ({
  name: 'MostCited',
  chinese: '被最多地区引用的国家政策有哪些？',
  english: 'Which national works are cited by most regions?',
  query: `{
  works(first: 10, filter: { level: NATIONAL, orderBy: CITING_REGIONS }) {
    totalCount
    edges {
      node {
        __typename
        title
        number
        citingRegions(level: CITY) { region { name } documentCount }
      }
    }
  }
}`,
});

const ofCollege = college => ({
  name: 'CollegeMentions',
  chinese: `哪些文件提到${college.name}？`,
  english: 'Which documents name this college?',
  query: `{
  institutions(first: 5, filter: { type: COLLEGE, text: ${quoted(college.name)} }) {
    edges {
      node {
        id
        name
        aliases
        mentionedIn(first: 10) {
          totalCount
          edges { node { title issuedOn } ${sentence} }
        }
      }
    }
  }
}`,
});

const search = () => ({
  name: 'Search',
  chinese: '全文检索：产教融合',
  english: 'Search names, titles and texts',
  query: `{
  search(text: "产教融合", first: 10) {
    score
    highlight
    node {
      __typename
      id
      ... on Work { title number }
      ... on Document { title issuedOn }
      ... on Institution { name }
    }
  }
  coverage { documents undated firstYear lastYear }
}`,
});

const ofRegion = name => ({
  name: 'RegionWorks',
  chinese: `${name}：本级政策清单与文件`,
  english: 'What a region issued itself, and what its letters say',
  query: `{
  region(name: ${quoted(name)}) {
    code
    name
    level
    works(first: 10) { totalCount edges { node { title number issuedOn } } }
    documents(first: 5) { totalCount edges { node { title number issuedOn } } }
  }
  documents(first: 10, filter: { region: ${quoted(name)} }) {
    totalCount
    edges { node { title issuedOn region { name } } }
  }
}`,
});

const promised = () => ({
  name: 'Promises',
  chinese: '各地承诺做什么，何时完成？',
  english: 'What do letters promise, and by when?',
  query: `{
  commitments(first: 10, filter: { status: PLANNED }) {
    totalCount
    edges {
      node {
        text
        actor
        deadline
        deadlineUntil
        document { title region { name } }
        evidence { quote start end url }
      }
    }
  }
}`,
});

const related = () => ({
  name: 'RelatedWorks',
  chinese: '文件之间：谁落实、废止、修订了谁？',
  english: 'Which works carry out, repeal or amend others?',
  query: `{
  works(first: 20, filter: { orderBy: CITING_REGIONS }) {
    edges {
      node {
        title
        number
        implements { ...link }
        repealedBy(first: 3) { edges { node { ...link } } }
        amendedBy(first: 3) { edges { node { ...link } } }
      }
    }
  }
}

fragment link on WorkLink {
  work { id title number }
  source { name }
  ${sentence}
}`,
});

const successors = reformed => ({
  name: 'Successors',
  chinese: '机构改革后，职责由哪个机关承接？',
  english: 'Which agencies did a reform end, and who took over?',
  query: `{
  institutions(first: 20, filter: { type: AGENCY${reformed ? `, text: ${quoted(reform)}` : ''} }) {
    totalCount
    edges {
      node {
        name
        region { name }
        ... on Agency { level successor { name successor { name } } }
      }
    }
  }
  coverage { documents undated firstYear lastYear }
}`,
});

const howMuch = () => ({
  name: 'HowMuch',
  chinese: '收录了多少，检索范围多大？',
  english: 'How much is held, and of which years?',
  query: `{
  statistics { documents laws policies institutions regions citations ambiguousMentions unresolvedMentions }
  coverage { documents undated firstYear lastYear }
}`,
});
