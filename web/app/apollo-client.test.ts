import { expect, it } from 'vitest';
import { basisHeaders } from './apollo-client.ts';

it('asks for signed values in words the server knows, and says nothing for the newest', () => {
  expect(basisHeaders('SIGNED')).toEqual({ 'x-baton-basis': 'signed' });
  expect(basisHeaders('LATEST')).toEqual({});
});
