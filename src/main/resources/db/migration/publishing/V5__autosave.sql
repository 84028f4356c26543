-- What somebody is writing and has not saved yet, one for each writer and manuscript.
create table publishing_autosave (
    manuscript bigint not null references publishing_manuscript (id),
    person bigint not null,
    -- the version that the writer has seen
    base int not null check (base >= 0),
    form jsonb not null,
    saved_at timestamptz not null,
    primary key (manuscript, person)
);

-- Opens one version to whoever has the link, for a while; the token itself is not kept.
create table publishing_preview_link (
    digest char(64) primary key,
    manuscript bigint not null references publishing_manuscript (id),
    version int not null check (version > 0),
    made_by bigint not null,
    made_at timestamptz not null,
    expires_at timestamptz not null check (expires_at > made_at)
);
create index publishing_preview_link_version on publishing_preview_link (manuscript, version);
