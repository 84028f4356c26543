create table publishing_manuscript (
    id bigint generated always as identity primary key,
    unit bigint not null,
    kind text not null,
    state text not null,
    working int not null default 0 check (working >= 0),
    live int check (live > 0),
    title text not null default '',
    home bigint references publishing_column (id),
    published_at timestamptz,
    withdrawn_for text not null default '',
    created_by bigint not null,
    created_by_name text not null,
    created_at timestamptz not null,
    changed_at timestamptz not null,
    lock_person bigint,
    lock_name text,
    lock_at timestamptz,
    revision bigint not null default 1
);
create index publishing_manuscript_unit on publishing_manuscript (unit, changed_at desc);
create index publishing_manuscript_state on publishing_manuscript (state, changed_at desc);
create index publishing_manuscript_title on publishing_manuscript using gin (title gin_trgm_ops);

-- One row for each saved version; a version is never changed.
create table publishing_version (
    manuscript bigint not null references publishing_manuscript (id),
    number int not null check (number > 0),
    text jsonb not null,
    digest char(64) not null,
    written_by bigint not null,
    written_by_name text not null,
    written_at timestamptz not null,
    primary key (manuscript, number)
);

create function publishing_refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'versions are never changed';
end $$;
create trigger publishing_version_unchanged before update or delete on publishing_version
    for each row execute function publishing_refuse_change();
