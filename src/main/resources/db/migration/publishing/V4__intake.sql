-- What a file has given to a manuscript, and what was left out of it.
create table publishing_intake (
    manuscript bigint not null references publishing_manuscript (id),
    version int not null check (version > 0),
    file_name text not null,
    file_digest char(64) not null,
    findings jsonb not null,
    remarks jsonb not null,
    pictures int not null check (pictures >= 0),
    taken_by_name text not null,
    taken_at timestamptz not null,
    primary key (manuscript, version)
);

-- One row for each item of a bulk import; the key over its content keeps a second run from importing it again.
create table publishing_intake_item (
    key char(64) primary key,
    manuscript bigint not null unique references publishing_manuscript (id),
    dated_on date,
    file_name text not null,
    line int not null check (line > 0),
    taken_at timestamptz not null
);
