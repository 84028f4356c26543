-- What is told: once for each key, however often it is told again.
create table duty_notification (
    id bigint generated always as identity primary key,
    key text not null unique check (key <> '' and length(key) <= 120),
    duty bigint not null,
    unit bigint not null,
    title text not null check (title <> '' and length(title) <= 200),
    text text not null check (length(text) <= 4000),
    address text not null check (address like '/office%' and length(address) <= 500),
    urgent boolean not null,
    at timestamptz not null
);

-- The office message of one recipient.
create table duty_message (
    id bigint generated always as identity primary key,
    notification bigint not null references duty_notification,
    person bigint not null,
    at timestamptz not null,
    read_at timestamptz,
    unique (notification, person)
);
create index duty_message_person on duty_message (person, at desc, id desc);
create index duty_message_unread on duty_message (person) where read_at is null;

-- What a person wants besides; the address is personal data and sealed.
create table duty_preference (
    person bigint primary key,
    email bytea,
    mode text not null check (mode in ('AT_ONCE', 'DAILY', 'NEVER')),
    hour int not null check (hour between 0 and 23),
    version int not null default 1,
    check (email is not null or mode = 'NEVER')
);
