-- What stands on the site. A row is made when a manuscript is first published and stays for ever: it keeps the address.
create table portal_entry (
    manuscript bigint primary key,
    ordinal bigint generated always as identity unique,
    path text not null unique,
    version int not null,
    digest char(64) not null,
    kind text not null,
    title text not null,
    summary text not null,
    document_number text not null,
    picture text not null,
    picture_alt text not null,
    home bigint not null,
    published_at timestamptz not null,
    released_at timestamptz not null,
    standing boolean not null,
    withdrawn_for text not null default ''
);
create index portal_entry_newest on portal_entry (published_at desc, manuscript desc) where standing;

-- Which entry stands in which column at which place, counted from the oldest: list pages are slices of this.
create table portal_placement (
    column_id bigint not null,
    manuscript bigint not null references portal_entry (manuscript),
    position bigint not null check (position >= 0),
    published_at timestamptz not null,
    primary key (column_id, manuscript),
    constraint portal_placement_place unique (column_id, position) deferrable initially immediate
);
create index portal_placement_manuscript on portal_placement (manuscript);
create index portal_placement_newest on portal_placement (column_id, published_at desc, manuscript desc);

-- The manifest: each file that we wrote, its digest, and what it was made from. The number of the newest rebuild at the
-- time tells a rebuild what it has not come across: leftovers.
create table portal_page (
    path text primary key,
    digest char(64) not null,
    size bigint not null,
    made_from text not null,
    build bigint not null,
    written_at timestamptz not null
);
create index portal_page_made_from on portal_page (made_from);

-- Pages to be made anew. Releases that come together share one making of a page.
create table portal_due (
    page text primary key,
    failed text not null default ''
);

-- Full rebuilds with their progress; at most one is waiting, however often it is asked for.
create table portal_build (
    id bigint generated always as identity primary key,
    reason text not null,
    requested_by bigint not null,
    requested_at timestamptz not null,
    thorough boolean not null,
    look text not null default '',
    started_at timestamptz,
    stage text not null default 'WAITING',
    reached bigint not null default 0,
    made bigint not null default 0,
    expected bigint not null default 0,
    failed text not null default '',
    finished_at timestamptz
);
create unique index portal_build_waiting on portal_build ((true)) where started_at is null;

-- Comparisons of what stands with what was written and signed.
create table portal_check (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    checked bigint not null,
    differences bigint not null,
    shown text not null
);
