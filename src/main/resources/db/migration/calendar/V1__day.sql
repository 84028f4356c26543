-- Days that the yearly notices take out of the week: holidays, and weekend days that are worked.
create table calendar_day (
    date date primary key,
    kind text not null check (kind in ('HOLIDAY', 'MAKE_UP')),
    name text not null check (name <> '')
);

-- Years whose notice is in. In any other year a count is not certain.
create table calendar_year (
    year int primary key,
    source text not null
);

-- One row: of two changes made at the same moment, the second sees the first.
create table calendar_edition (
    only_one boolean primary key default true check (only_one),
    version bigint not null default 0
);

insert into calendar_edition default values;
