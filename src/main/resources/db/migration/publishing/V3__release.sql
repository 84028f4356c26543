-- What is out now, as lists need it; one row a manuscript.
create table publishing_release (
    manuscript bigint primary key,
    version int not null,
    kind text not null,
    title text not null,
    summary text not null,
    home bigint not null,
    cover uuid,
    cover_alt text not null,
    document_number text not null,
    published_at timestamptz not null,
    released_at timestamptz not null
);

-- Where it stands. The running number counts from the oldest item of a column without gaps, so that the pages of old
-- items are found without counting and never change when new ones come.
create table publishing_placement (
    column_id bigint not null references publishing_column (id),
    manuscript bigint not null references publishing_release (manuscript),
    published_at timestamptz not null,
    number bigint not null,
    primary key (column_id, manuscript)
);
create index publishing_placement_order on publishing_placement (column_id, number);

create table publishing_delivery (
    id bigint generated always as identity primary key,
    manuscript bigint not null references publishing_manuscript (id),
    version int not null,
    outlet text not null,
    action text not null check (action in ('PUBLISH', 'WITHDRAW')),
    reason text not null default '',
    due_at timestamptz not null,
    next_try_at timestamptz not null,
    attempts int not null default 0,
    last_error text not null default '',
    done_at timestamptz,
    cancelled_at timestamptz,
    address text not null default ''
);
create index publishing_delivery_due on publishing_delivery (next_try_at) where done_at is null and cancelled_at is null;
create index publishing_delivery_manuscript on publishing_delivery (manuscript, id);
create unique index publishing_delivery_once on publishing_delivery (manuscript, version, outlet, action)
    where done_at is null and cancelled_at is null;
