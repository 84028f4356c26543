-- A demonstration account keeps its password, however long ago the demonstration's history begins.
alter table organization_account add column settled boolean not null default false;
alter table organization_account add check (not (settled and must_change));
