create table organization_delegation (
    id bigint generated always as identity primary key,
    holder bigint not null references organization_person,
    delegate bigint not null references organization_person,
    starts_at timestamptz not null,
    -- Moved forward when the delegation is ended early; planned_until keeps what was first said.
    until_at timestamptz not null,
    planned_until timestamptz not null,
    reason text not null check (reason <> '' and length(reason) <= 200),
    version int not null default 0,
    check (holder <> delegate),
    check (until_at >= starts_at and planned_until > starts_at and planned_until >= until_at),
    constraint organization_delegation_once
        exclude using gist (holder with =, tstzrange(starts_at, until_at) with &&)
);
create index organization_delegation_delegate on organization_delegation (delegate, until_at);
