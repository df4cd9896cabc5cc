import {expect} from '@open-wc/testing';
import {AddressBook} from '../../src/state/address-book.js';

const empty = {fresh: '', old: '', entered: new Set()};

describe('AddressBook', () => {
  it('knows no list of an account before one is pasted', () => {
    expect(new AddressBook().read('main')).to.deep.equal(empty);
  });

  it('keeps the list of each account apart: a list works for one key only', () => {
    const book = new AddressBook();
    book.write('main', {fresh: '192.0.2.1'});
    book.write('second', {fresh: '192.0.2.2'});
    expect([book.read('main').fresh, book.read('second').fresh, book.read('third').fresh]).to.deep.equal([
      '192.0.2.1',
      '192.0.2.2',
      '',
    ]);
  });

  it('keeps what else is known of an account', () => {
    const book = new AddressBook();
    book.write('main', {fresh: '192.0.2.1', entered: new Set(['192.0.2.1'])});
    book.write('main', {old: '192.0.2.9'});
    expect(book.read('main')).to.deep.equal({
      fresh: '192.0.2.1',
      old: '192.0.2.9',
      entered: new Set(['192.0.2.1']),
    });
  });

  it('leaves no trace in the storage of the browser', () => {
    new AddressBook().write('main', {fresh: '192.0.2.77'});
    expect(JSON.stringify([localStorage, sessionStorage])).to.not.include('192.0.2.77');
  });
});
