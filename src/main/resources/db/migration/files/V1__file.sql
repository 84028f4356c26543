-- A row is one file of one owner; equal content is kept once on disk, under its digest.
create table files_file (
    id uuid primary key,
    owner_kind text not null,
    owner_id text not null,
    name text not null check (name <> '' and length(name) <= 150),
    media_type text not null,
    size bigint not null check (size > 0),
    digest char(64) not null,
    stored_at timestamptz not null,
    stored_by bigint not null
);
create index files_file_owner on files_file (owner_kind, owner_id, stored_at);
create index files_file_digest on files_file (digest);
