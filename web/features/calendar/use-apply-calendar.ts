import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../../__generated__/gql.ts';
import type { ApplyCalendarInput, ApplyCalendarMutation } from '../../__generated__/graphql.ts';
import { type CalendarReading, readCalendarFile } from './calendar-file.ts';

const ApplyCalendarDocument = graphql(`
  mutation ApplyCalendar($input: ApplyCalendarInput!) {
    applyCalendar(input: $input) { applied userErrors { code messageZh messageEn path } }
  }
`);

type Errors = ApplyCalendarMutation['applyCalendar']['userErrors'];

export interface CalendarUpload {
  /** The file as it was read; null until one is chosen. */
  reading: (CalendarReading & { fileName: string }) | null;
  errors: Errors;
  /** The year that was entered last. */
  applied: number | null;
  hasFailed: boolean;
  isBusy: boolean;
  choose: (file: File) => Promise<void>;
  /** Whether it was entered. */
  apply: (input: ApplyCalendarInput) => Promise<boolean>;
  drop: () => void;
}

/** Reads the office's file, shows what is in it, and enters it once confirmed. */
export function useApplyCalendar(): CalendarUpload {
  const [reading, setReading] = useState<CalendarUpload['reading']>(null);
  const [errors, setErrors] = useState<Errors>([]);
  const [applied, setApplied] = useState<number | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  const [execute, { loading }] = useMutation(ApplyCalendarDocument, {
    refetchQueries: ['WorkingCalendar'],
    awaitRefetchQueries: true,
  });
  const clear = () => {
    setErrors([]);
    setApplied(null);
    setHasFailed(false);
  };
  const choose = async (file: File) => {
    clear();
    setReading({ ...readCalendarFile(await file.text()), fileName: file.name });
  };
  const apply = async (input: ApplyCalendarInput) => {
    clear();
    try {
      const { data } = await execute({ variables: { input } });
      const faults = data?.applyCalendar.userErrors ?? [];
      setErrors(faults);
      if (faults.length > 0) return false;
      setApplied(input.year);
      setReading(null);
      return true;
    } catch {
      setHasFailed(true);
      return false;
    }
  };
  const drop = () => {
    clear();
    setReading(null);
  };
  return { reading, errors, applied, hasFailed, isBusy: loading, choose, apply, drop };
}
