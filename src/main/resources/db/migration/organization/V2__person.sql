create table organization_person (
    id bigint generated always as identity primary key,
    name text not null check (name <> '' and length(name) <= 30),
    unit bigint not null references organization_unit,
    job_title text not null check (length(job_title) <= 40),
    -- Encrypted (SM4-GCM); null when none was given.
    mobile bytea,
    active boolean not null default true,
    employed_at timestamptz not null,
    left_at timestamptz,
    version int not null default 0,
    check (active = (left_at is null))
);
create index organization_person_unit on organization_person (unit) where active;
