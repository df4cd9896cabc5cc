import {expect} from '@open-wc/testing';
import {readAddresses, writeAddresses, type AddressBook} from '../../src/state/address-book.js';
import {makeGuide} from '../helpers/factories.js';

const main = {guide: makeGuide(), account: 'main'};
const second = {...main, account: 'second'};
const elsewhere = {
  ...main,
  guide: makeGuide({exchange: {id: 'zeta', name: 'Zeta', hosts: ['zeta.example']}}),
};
const empty = {fresh: '', old: '', entered: new Set()};

describe('AddressBook', () => {
  it('knows no list of an account before one is pasted', () => {
    expect(readAddresses(new Map(), main)).to.deep.equal(empty);
  });

  it('keeps the list of each account apart, and that of another exchange: a list works for one key only', () => {
    const book: AddressBook = new Map();
    writeAddresses(book, main, {fresh: '192.0.2.1'});
    writeAddresses(book, second, {fresh: '192.0.2.2'});
    expect([
      readAddresses(book, main).fresh,
      readAddresses(book, second).fresh,
      readAddresses(book, elsewhere).fresh,
    ]).to.deep.equal(['192.0.2.1', '192.0.2.2', '']);
  });

  it('keeps what else is known of an account', () => {
    const book: AddressBook = new Map();
    writeAddresses(book, main, {fresh: '192.0.2.1', entered: new Set(['192.0.2.1'])});
    writeAddresses(book, main, {old: '192.0.2.9'});
    expect(readAddresses(book, main)).to.deep.equal({
      fresh: '192.0.2.1',
      old: '192.0.2.9',
      entered: new Set(['192.0.2.1']),
    });
  });

  it('leaves no trace in the storage of the browser', () => {
    writeAddresses(new Map(), main, {fresh: '192.0.2.77'});
    expect(JSON.stringify([localStorage, sessionStorage])).to.not.include('192.0.2.77');
  });
});
