create table organization_account (
    person bigint primary key references organization_person,
    login text not null unique check (login ~ '^[a-z][a-z0-9.-]{2,31}$'),
    password text not null,
    password_at timestamptz not null,
    -- A password that somebody else knows has to be changed at the first sign-in.
    must_change boolean not null,
    -- Locked by the security administrator, until unlocked; the lock after failures is in organization_sign_in_failure.
    suspended boolean not null default false,
    last_sign_in_at timestamptz,
    version int not null default 0
);

-- Passwords of the past, so that the last ones are not taken again (S-02).
create table organization_password (
    id bigint generated always as identity primary key,
    person bigint not null references organization_account,
    password text not null,
    set_at timestamptz not null
);
create index organization_password_person on organization_password (person, id);

-- By the name that was typed, whether such an account exists or not: the answer must not tell (S-03).
create table organization_sign_in_failure (
    login text primary key,
    failures int not null check (failures > 0),
    last_at timestamptz not null,
    locked_until timestamptz
);
create index organization_sign_in_failure_at on organization_sign_in_failure (last_at);
