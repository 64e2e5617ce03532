-- correction/correction insertCaseNumber

;
