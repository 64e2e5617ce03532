-- observation/push insertPushNumber

;
