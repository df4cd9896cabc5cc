import {expect} from '@open-wc/testing';
import {looksLikeSecret} from '../../src/model/secret-guard.js';
import {pick, seededRandom} from '../helpers/random.js';

const A = '203.0.113.5';

/* Made up, in the forms that exchanges use. */
const secrets: readonly [what: string, text: string][] = [
  ['a hexadecimal secret', 'c1f09a2e77b84d5593e6a0f1b2c8d7e49a05f3b6c7d81e2f40a9b3c5d6e7f801'],
  ['one in capitals', '8F2C4E6A0B1D3F5A7C9E8B6D4F2A0C1E'],
  ['a short hexadecimal key', '5f2b8c1e9a7d4f60c3b8e1a2'],
  ['letters and figures', 'kR7mZp2QxV9tLw4NcB8yHs1DfGj6UaEo3XiTq5YvKbMnJhPz0WdRgCl8SuAe2Fo7'],
  ['a key of eighteen characters', 'aB3dE6gH9jK2mN5pQ8'],
  ['small letters and figures', 'mx0vglk3p9q7r2t5w8z1'],
  ['base64', 'kQH5HW/8p1uGOVjbgWA7FunAmGO8lsSUXNsu3eow76sz84Q18fWxnyRzBHCd3pd5nE9qa99HAZtuZuj6F1huXg=='],
  ['base64 for addresses', 'Vd3_kP-9sLq2-XzT7wB_c4RmH8-yNf6Gj1uA_e5Do0-Ki3Mb7'],
  ['a token of three parts', 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N'],
  ['groups of 8, 4, 4, 4 and 12', '3f2b8c1e-9a7d-4f60-c3b8-e1a25d6f7081'],
  ['groups of 8, 8, 8 and 5', '3f2b8c1e-9a7d4f60-c3b8e1a2-5d6f7'],
  ['a key with a name before it', 'bg_9a7d4f60c3b8e1a25d6f70813f2b8c1e'],
  ['letters without a word among them', 'qwmzrtplkshvbnxdfgjcyaeuioqwmzrtplkshvbnxdfgj'],
  ['a PEM block', '-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----'],
  ['a PEM block of a kind of key', '-----BEGIN EC PRIVATE KEY-----'],
  ['a labelled secret', 'Secret: hunter2'],
  ['a labelled API key', 'API Key = abcd1234'],
  ['a label without a space', 'apiSecret:abcd1234'],
  ['a label as in a settings file', 'ACME_API_SECRET=abcd1234'],
  ['a labelled passphrase of one word', 'Passphrase: sesame'],
  ['what Bitmart calls the passphrase', 'Memo: my-bot'],
  ['a labelled password', 'password : abcd'],
  ['a cell beside its label', 'Secret Key\tabcd1234'],
  ['a secret with colons and dots', 'Secret: ab:c.de:xyz1.2.3'],
  ['a secret that begins as an address', 'Secret: 1.2.3.4-abcd'],
  ['a value below its label', 'Secret Key\nabcdEFGH1234ijkl'],
  ['a value below its label, as Windows ends lines', 'Passphrase:\r\n\r\nhunter22\r\n203.0.113.5'],
  ['a value behind its label and a space', 'Passphrase hunter22'],
  ['the same in a list', `${A}\nmy api secret h0nter, 198.51.100.9`],
  ['a German password', 'PASSWORT: hunter2222'],
  ['another word for it', 'Kennwort = sesam'],
  ['a German key', 'API-Schlüssel: abcd1234'],
  ['a German secret', 'Geheimer Schlüssel abcd1234'],
  ['the same in one word', 'Geheimschluessel: abcd1234'],
  ['a German private key', 'Privater Schlüssel: sesam'],
  ['a Dutch password', 'Wachtwoord: sesam'],
  ['a Dutch passphrase', 'Wachtwoordzin: sesam'],
  ['a Dutch key', 'API-sleutel: abcd'],
  ['a Dutch secret', 'Geheime sleutel\nabcd1234'],
  ['a Dutch private key', 'Privésleutel: abcd'],
  ['a Spanish password', 'Contraseña: sesamo'],
  ['a Spanish password with its tilde apart', 'Contrasen\u0303a hunter22'],
  ['a Spanish key', 'Clave de API: abcd'],
  ['a Spanish secret', 'Clave secreta abcd1234'],
  ['a Spanish private key', 'CLAVE PRIVADA: abcd'],
  ['a Portuguese password', 'Senha: sesamo'],
  ['a Portuguese key', 'Chave da API: abcd'],
  ['a Portuguese secret', 'Chave secreta\nabcd1234'],
  ['an Arabic password', 'كلمة المرور: سمسم'],
  ['another Arabic one', 'كلمة السر abcd1234'],
  ['an Arabic passphrase', 'عبارة المرور: abcd'],
  ['an Arabic secret', 'المفتاح السري\nabcd1234'],
  ['an Arabic private key', 'المفتاح الخاص: abcd'],
  ['an Arabic key', 'مفتاح API: abcd'],
  ['JSON', '{"ip": "203.0.113.5", "secret": "abcd1234"}'],
  ['JSON with the secret first', '{"apiSecret":"abcd1234","ip":"203.0.113.5"}'],
  ['typographic quotes', 'secret: “abcd1234”'],
  ['zero-width characters within', 'c1f09a2e\u200b77b84d55\u200b93e6a0f1\u200bb2c8d7e4'],
  ['figures of a double-byte keyboard', 'ｃ１ｆ０９ａ２ｅ７７ｂ８４ｄ５５'],
  ['a secret in a list of addresses', `${A}\n198.51.100.9\n5f2b8c1e9a7d4f60c3b8e1a2\n192.0.2.77`],
  ['a secret after a comma', `${A},5f2b8c1e9a7d4f60c3b8e1a2`],
  ['a secret in quotes', `"5f2b8c1e9a7d4f60c3b8e1a2"`],
];

const harmless: readonly [what: string, text: string][] = [
  ['nothing', ''],
  ['an address', A],
  ['a list with commas', Array.from({length: 20}, (_, index) => `203.0.113.${index}`).join(',')],
  ['a list in lines', Array.from({length: 20}, (_, index) => `203.0.113.${index}`).join('\n')],
  ['a list without anything between', `${A}${A}${A}${A}`],
  ['a range', '203.0.113.0/24'],
  ['an IPv6 address', '2001:db8:85a3:8d3:1319:8a2e:370:7348'],
  ['a full IPv6 address', '2001:0DB8:0000:0000:0000:FF00:0042:8329'],
  ['IPv6 ranges', '2001:db8:1::/48, 2001:db8:2::/48'],
  ['a JSON list', '["203.0.113.5","198.51.100.9"]'],
  ['a bad address', '203.0.113.256'],
  ['a word', 'hello'],
  ['the longest word', 'a'.repeat(40)],
  ['a word in letters beyond ASCII', 'ärger'.repeat(10)],
  ['a sentence', 'Copy the secret, the API key and the passphrase into Altrady only.'],
  ['a sentence after a label', 'API key: choose Edit, then paste the list'],
  ['a question', 'What is the secret?'],
  ['a label alone', 'Secret Key:'],
  ['a label with dots for hidden characters', 'Secret: ***'],
  ['an address after a label', 'API key: 203.0.113.5'],
  ['a list after a label', 'IP list of my API key: 203.0.113.5, 198.51.100.9'],
  ['a range after a label', 'API key: 203.0.113.5/24'],
  ['a span after a label', 'API-Schlüssel: 203.0.113.5-20'],
  ['a bad address after a label', 'Passwort: 203.0.113.256'],
  ['addresses below a label', `Secret Key\n${A}\n2001:db8::7`],
  ['IPv6 addresses below a label', `Geheimer Schlüssel\n2001:db8::7\n${A}`],
  ['labelled addresses below a label', `Passphrase\nIP:${A}\nIPv6:2001:db8::7`],
  ['an IPv6 range behind a label', 'Clave secreta 2001:db8:1::/48'],
  ['headings of columns', `API Key\nSecret Key\nPermissions\nIP address\n${A}`],
  ['the name of a key', `API key bot1\n${A}`],
  ['a short word with a number behind a label', `Memo eu-1\n${A}`],
  ['a key with a number', `Secret key 2\n${A}`],
  ['a day behind a label', `Senha 2025-12-01\n${A}`],
  ['what a label does with words', `Passwort\nändern\n${A}`],
  ['a word that ends as a label does', 'Resenha: abcd'],
  ['headings in German', `Adressen für den API-Schlüssel:\n${A}\n198.51.100.9`],
  ['a long word', 'Internationalisierungsmaßnahmen'],
  ['the longest of words', 'Rindfleischetikettierungsgesetz'],
  ['a programmer’s name', 'getAccountSettingsPage'],
  ['words with hyphens', 'eu-central-1-frankfurt-second-server'],
  ['a host name of a cloud', 'ec2-203-0-113-25.eu-central-1.compute.example.com'],
  ['another host name of a cloud', 'ip-203-0-113-125.internal'],
  ['a web address', 'https://support.altrady.com/en/article/replace-bitmart-ip-whitelist-s4f5p8'],
  ['a date and time', '2025-12-01T10:20:30.123Z'],
  ['a MAC address', '00:1A:2B:3C:4D:5E'],
  ['a long number', '12345678901234567890'],
  ['a telephone number', '+31 20 123 45 67'],
  ['a table', 'IP\tCity\tSince\n203.0.113.5\tFrankfurt\t2025-12-01'],
  ['text without Latin letters', '将所有二十个地址复制到交易所的白名单中并保存'],
];

describe('looksLikeSecret', () => {
  for (const [what, text] of secrets) {
    it(`doubts ${what}`, () => {
      expect(looksLikeSecret(text)).to.equal(true);
    });
  }

  for (const [what, text] of harmless) {
    it(`lets pass ${what}`, () => {
      expect(looksLikeSecret(text)).to.equal(false);
    });
  }

  for (const [what, signs, length] of [
    ['hexadecimal', '0123456789abcdef', 32],
    ['alphanumeric', 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789', 36],
    ['base64', 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/', 64],
  ] as const) {
    it(`doubts at least 995 of 1,000 random ${what} secrets`, () => {
      const random = seededRandom(length);
      const draw = () => Array.from({length}, () => pick(random, signs.split(''))).join('');
      const found = Array.from({length: 1000}, draw).filter(looksLikeSecret);
      expect(found.length).to.be.at.least(995);
    });
  }

  for (const label of ['API key', 'Secret Key', 'Passwort', 'Clave secreta', 'كلمة السر']) {
    it(`lets pass each of 300 random lists below the label ${label}`, () => {
      const random = seededRandom(label.length);
      const group = () => Math.floor(random() * 65536).toString(16);
      const ipv4 = () => Array.from({length: 4}, () => Math.floor(random() * 256)).join('.');
      const ipv6 = () => `${Array.from({length: 4}, group).join(':')}::${group()}`;
      for (let round = 0; round < 300; round++) {
        const addresses = Array.from({length: 3}, () => pick(random, [ipv4, ipv6])());
        const text = `${label}${pick(random, ['\n', ':\n', ' ', ': '])}${addresses.join(pick(random, [',', '\n', ' ']))}`;
        expect(looksLikeSecret(text), text).to.equal(false);
      }
    });
  }

  it('lets pass each of 1,000 random lists of addresses', () => {
    const random = seededRandom(20);
    const number = (most: number) => Math.floor(random() * most);
    const ipv4 = () => Array.from({length: 4}, () => number(256)).join('.');
    const ipv6 = () => Array.from({length: 8}, () => number(65536).toString(16)).join(':');
    for (let round = 0; round < 1000; round++) {
      const addresses = Array.from({length: 20}, () => pick(random, [ipv4, ipv6])());
      const text = addresses.join(pick(random, [',', ', ', '\n', ' ', ';']));
      expect(looksLikeSecret(text), text).to.equal(false);
    }
  });

  for (const sign of ['a', '-', ' ', 'secret', 'secret ', 'secret:', 'secret\n', 'a1', '1a', '-----BEGIN ']) {
    it(`answers at once for a hundred thousand times "${sign}"`, function () {
      this.timeout(2000);
      expect(looksLikeSecret(`${sign.repeat(100_000)}\n5f2b8c1e9a7d4f60c3b8e1a2`)).to.equal(true);
    });
  }
});
