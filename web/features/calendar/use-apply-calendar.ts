import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../__generated__/gql.ts';
import type { ApplyCalendarInput, ApplyCalendarMutation } from '../../__generated__/graphql.ts';
import { inputFault } from '../../ui/input-fault.ts';
import { useLanguage } from '../../ui/names.ts';
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
  /** Why it did not arrive, in words; null while nothing went wrong. */
  failure: string | null;
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
  const { t } = useTranslation();
  const language = useLanguage();
  const [failure, setFailure] = useState<string | null>(null);
  const [execute, { loading }] = useMutation(ApplyCalendarDocument, {
    refetchQueries: ['WorkingCalendar'],
    awaitRefetchQueries: true,
  });
  const clear = () => {
    setErrors([]);
    setApplied(null);
    setFailure(null);
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
    } catch (error) {
      setFailure(inputFault(error, language) ?? t('calendar.failed'));
      return false;
    }
  };
  const drop = () => {
    clear();
    setReading(null);
  };
  return { reading, errors, applied, failure, isBusy: loading, choose, apply, drop };
}
