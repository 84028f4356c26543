-- One row: its edition grows with every change of the rules in force, so that each node notices.
create table proofing_state (
    only_one boolean primary key default true check (only_one),
    edition  bigint  not null
);
insert into proofing_state (edition) values (1);

create table proofing_rule_off (
    rule        text        primary key,
    reason      text        not null check (length(reason) between 1 and 300),
    off_by      bigint      not null,
    off_by_name text        not null,
    off_at      timestamptz not null
);
