-- 素材: pictures, recordings and documents kept for use in many texts. The entry stays, its file may be replaced.
create table publishing_media (
    id bigint generated always as identity primary key,
    unit bigint not null,
    kind text not null,
    title text not null check (title <> ''),
    folder text not null default '',
    tags text[] not null default '{}',
    alt text not null default '',
    caption text not null default '',
    map boolean not null default false,
    review_number text not null default '',
    transcript text not null default '',
    focus_x int not null default 50 check (focus_x between 0 and 100),
    focus_y int not null default 50 check (focus_y between 0 and 100),
    file uuid not null,
    digest char(64) not null,
    edition int not null default 1 check (edition > 0),
    poster uuid,
    captions uuid,
    added_by_name text not null,
    added_at timestamptz not null,
    trashed_at timestamptz,
    version bigint not null default 1
);
create index publishing_media_list on publishing_media (trashed_at, added_at desc);
create unique index publishing_media_content on publishing_media (digest) where trashed_at is null;
create index publishing_media_tags on publishing_media using gin (tags);

-- Each file that the entry has had, the first one as well.
create table publishing_media_edition (
    media bigint not null references publishing_media (id),
    number int not null check (number > 0),
    file uuid not null,
    note text not null,
    made_by_name text not null,
    made_at timestamptz not null,
    primary key (media, number)
);

-- A manuscript's own file that was taken from the library. Whatever takes its place goes under the same public name.
create table publishing_media_use (
    file uuid primary key,
    media bigint not null references publishing_media (id),
    manuscript bigint not null references publishing_manuscript (id),
    edition int not null,
    role text not null,
    public_name uuid not null,
    taken_at timestamptz not null
);
create index publishing_media_use_media on publishing_media_use (media);
create index publishing_media_use_manuscript on publishing_media_use (manuscript);
