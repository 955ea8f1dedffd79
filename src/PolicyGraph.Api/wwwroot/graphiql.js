// GraphiQL with a tab for each question that the explorer offers. A read key goes into its headers, which it does not keep.
import { examples } from './examples.js';

const { React, ReactDOM, GraphiQL } = globalThis;

// Tabs are named after their operation.
const tab = example => ({ query: `# ${example.chinese}\n# ${example.english}\n${example.query.replace(/^\{/, `query ${example.name} {`)}\n` });

const fetcher = async (parameters, { headers } = {}) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json, application/json', ...headers },
    body: JSON.stringify(parameters),
  });
  return response.json();
};

// What a visitor wrote is kept by the browser; the questions are offered where there is nothing yet.
const offered = await examples().catch(() => []);
const logo = React.createElement(GraphiQL.Logo, null, React.createElement('a', { href: '/', className: 'home' }, 'PolicyGraph 政策引用图谱'));
ReactDOM.createRoot(document.getElementById('graphiql')).render(React.createElement(GraphiQL, {
  fetcher,
  defaultTabs: offered.length > 0 ? offered.map(tab) : undefined,
  isHeadersEditorEnabled: true,
  shouldPersistHeaders: false,
}, logo));
