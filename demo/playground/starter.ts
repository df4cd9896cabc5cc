/** The least that a guide needs, with made-up facts. */
export const STARTER = `${JSON.stringify(
  {
    schemaVersion: 1,
    exchange: {id: 'my-exchange', name: 'My Exchange', hosts: ['example.com']},
    locale: 'en',
    title: 'Replace My Exchange IP whitelist',
    summary: 'How to replace the IP whitelist on your My Exchange API key.',
    basis: 'general-article',
    sources: [
      {
        id: 'general-article',
        title: 'How to Replace an IP whitelist on a live API key',
        url: 'https://support.altrady.com/en/article/how-to-replace-an-ip-whitelist-on-a-live-api-key-dfqfjz',
        confidence: 'altrady',
      },
    ],
    steps: [
      {
        id: 'log-in',
        title: 'Log in to My Exchange',
        body: ['Open the site from your own bookmark. You see your name at the top.'],
        per: 'once',
        sources: ['general-article'],
      },
      {
        id: 'paste-list',
        title: 'Replace the list of your key',
        body: ['Open {{Settings > API keys}}, delete the old list, paste the new one, and press **Save**.'],
        tool: 'ip-list',
        sources: ['general-article'],
      },
    ],
  },
  undefined,
  2,
)}\n`;
