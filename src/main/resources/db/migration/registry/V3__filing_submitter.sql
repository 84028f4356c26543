-- Whoever handed a filing in does not accept it; a name alone does not say who that was.
alter table registry_filing add column submitter_id bigint;
