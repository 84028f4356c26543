create table audit_fact (
    number bigint primary key check (number > 0),
    at timestamptz not null,
    person bigint not null,
    person_name text not null,
    address text not null,
    act text not null,
    subject_kind text not null,
    subject_id text not null,
    succeeded boolean not null,
    details jsonb not null,
    previous char(64) not null,
    digest char(64) not null
);
create index audit_fact_subject on audit_fact (subject_kind, subject_id, number);
create index audit_fact_at on audit_fact (at);
create index audit_fact_person on audit_fact (person, number);

-- The end of the chain; its row is locked while a fact is added, so that numbers have no gap and no branch.
create table audit_chain (
    one boolean primary key default true check (one),
    number bigint not null,
    digest char(64) not null
);
insert into audit_chain (number, digest) values (0, repeat('0', 64));

-- Facts are written once: the code never changes one, and the table refuses it too.
create function audit_refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'audit facts are never changed';
end $$;
create trigger audit_fact_unchanged before update or delete on audit_fact
    for each row execute function audit_refuse_change();
create trigger audit_fact_not_emptied before truncate on audit_fact
    for each statement execute function audit_refuse_change();
