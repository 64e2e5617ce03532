import { useState } from 'react';
import {
  formFromText,
  type Question,
  textOfForm,
  withAskedRows,
  withOwnName,
} from './mapping-asked.ts';
import { type MappingForm, mappingToForm } from './mapping-form.ts';

interface Opened {
  mappingJson: string;
  fileName: string | null;
  questions: readonly Question[];
}

/** A reading while it is being changed: as a form, or as the text of an expert. */
export function useReadingForm({ mappingJson, fileName, questions }: Opened) {
  const [form, setForm] = useState<MappingForm>(() => {
    const opened = formFromText(mappingJson) ?? mappingToForm({});
    return withOwnName(withAskedRows(opened, questions), fileName);
  });
  const [expertText, setExpertText] = useState<string | null>(null);
  const [isWrong, setIsWrong] = useState(false);
  const toggleExpert = () => {
    if (expertText === null) return setExpertText(textOfForm(form));
    const read = formFromText(expertText);
    setIsWrong(read === null);
    if (read === null) return;
    setForm(read);
    setExpertText(null);
  };
  return {
    form,
    setForm,
    isExpert: expertText !== null,
    isWrong,
    text: expertText ?? textOfForm(form),
    setText: setExpertText,
    toggleExpert,
  };
}
