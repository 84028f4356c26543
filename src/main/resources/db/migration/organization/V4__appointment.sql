create extension if not exists btree_gist;

create table organization_appointment (
    id bigint generated always as identity primary key,
    person bigint not null references organization_person,
    post text not null,
    unit bigint not null references organization_unit,
    since timestamptz not null,
    until timestamptz,
    check (until >= since),
    -- S-06, 三员分立: the three administrators exclude each other and every editorial post at every instant.
    domain text not null generated always as (
        case when post in ('SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR') then post else 'EDITORIAL' end) stored,
    constraint organization_appointment_separation
        exclude using gist (person with =, domain with <>, tstzrange(since, until) with &&),
    constraint organization_appointment_once
        exclude using gist (person with =, post with =, unit with =, tstzrange(since, until) with &&)
);
create index organization_appointment_post on organization_appointment (post, unit);
-- One leader in charge for each unit, one openness leader: the routes name one person.
create unique index organization_appointment_sole on organization_appointment (post, unit)
    where until is null and post in ('LEADER_IN_CHARGE', 'OPENNESS_LEADER');
