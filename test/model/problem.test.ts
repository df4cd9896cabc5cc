import {expect} from '@open-wc/testing';
import {formatPath} from '../../src/model/problem.js';

describe('formatPath', () => {
  const table: readonly [path: readonly PropertyKey[], written: string][] = [
    [[], ''],
    [['title'], 'title'],
    [['steps', 2, 'substeps', 0, 'link'], 'steps[2].substeps[0].link'],
    [[0, 'id'], '[0].id'],
    [['messages', 'guide.steps'], 'messages.guide.steps'],
  ];
  for (const [path, written] of table) {
    it(`writes ${JSON.stringify(path)} as "${written}"`, () => {
      expect(formatPath(path)).to.equal(written);
    });
  }
});
