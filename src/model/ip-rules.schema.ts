import * as z from 'zod/mini';
import {fact, label, some} from './schema-fields.js';

const yesOrNo = z.boolean().check(z.describe('true: yes. false: no.'));

export const IpRulesSchema = z
  .strictObject({
    field: z.optional(
      fact(
        label('The words on the screen, exactly.'),
        'What the exchange calls the field for the addresses.',
      ),
    ),
    maximum: z.optional(
      fact(
        z.int().check(z.minimum(1), z.maximum(10000), z.describe('The number.')),
        'How many addresses one key takes.',
      ),
    ),
    separators: z.optional(
      fact(
        some(
          z.enum(['comma', 'space', 'newline', 'semicolon']),
          'Accepted between addresses, the best first.',
          4,
        ),
        'What stands between two addresses.',
      ),
    ),
    entry: z.optional(
      fact(
        z.enum(['all-at-once', 'one-by-one']).check(z.describe('One of the two.')),
        'Whether the field takes a whole list or one address at a time.',
      ),
    ),
    ipv6: z.optional(fact(yesOrNo, 'Whether IPv6 addresses are accepted.')),
    ranges: z.optional(fact(yesOrNo, 'Whether ranges such as 192.0.2.0/24 are accepted.')),
    expiryDays: z.optional(
      fact(
        z.int().check(z.minimum(1), z.maximum(3650), z.describe('The number of days.')),
        'After how many days a key without addresses stops working.',
      ),
    ),
  })
  .check(
    z.describe(
      'What the exchange accepts as a list. A rule that is left out is unknown, and is shown as unknown.',
    ),
  );

export type IpRules = z.infer<typeof IpRulesSchema>;
