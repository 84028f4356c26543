create table organization_unit (
    id bigint generated always as identity primary key,
    code text not null unique check (code ~ '^[A-Z][A-Z0-9]{0,15}$'),
    name text not null check (name <> '' and length(name) <= 60),
    short_name text not null check (short_name <> '' and length(short_name) <= 20),
    kind text not null check (kind in ('COMMISSION', 'LEADERSHIP', 'COMMISSION_OFFICE', 'SECTION', 'AFFILIATED_UNIT')),
    parent bigint references organization_unit,
    position int not null,
    active boolean not null default true,
    version int not null default 0,
    check ((parent is null) = (kind = 'COMMISSION')),
    check (active or kind not in ('COMMISSION', 'COMMISSION_OFFICE')),
    check (parent <> id)
);
create index organization_unit_parent on organization_unit (parent, position);
-- One root and one commission office: the routes rely on it.
create unique index organization_unit_once on organization_unit (kind) where kind in ('COMMISSION', 'COMMISSION_OFFICE');
