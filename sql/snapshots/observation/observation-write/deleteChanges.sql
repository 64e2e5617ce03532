-- observation/observation-write deleteChanges

drop table observation_change;
