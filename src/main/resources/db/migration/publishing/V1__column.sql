create table publishing_column (
    id bigint generated always as identity primary key,
    parent bigint references publishing_column (id),
    path text not null unique check (path ~ '^(/[a-z0-9-]+)+$' and length(path) <= 120),
    name text not null check (name <> '' and length(name) <= 30),
    type text not null,
    page_kind text not null,
    freshness_days int check (freshness_days between 1 and 3660),
    unit bigint not null,
    description text not null check (length(description) <= 200),
    keywords text not null check (length(keywords) <= 200),
    position int not null,
    open boolean not null default true,
    version bigint not null default 1
);
create index publishing_column_parent on publishing_column (parent, position);

create table publishing_source_unit (
    id bigint generated always as identity primary key,
    name text not null check (name <> '' and length(name) <= 60),
    domain text not null check (length(domain) <= 120),
    list_version text not null,
    valid_from date not null,
    valid_until date check (valid_until >= valid_from),
    version bigint not null default 1
);
create unique index publishing_source_unit_open on publishing_source_unit (name) where valid_until is null;
