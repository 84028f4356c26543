-- What the libraries keep: sessions, the event publication log, scheduled work. Their own creation is switched off.
create extension if not exists pg_trgm;

create table database_session (
    primary_id char(36) primary key,
    session_id char(36) not null,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval int not null,
    expiry_time bigint not null,
    principal_name varchar(100)
);
create unique index database_session_id on database_session (session_id);
create index database_session_expiry on database_session (expiry_time);
create index database_session_principal on database_session (principal_name);

create table database_session_attributes (
    session_primary_id char(36) not null references database_session (primary_id) on delete cascade,
    attribute_name varchar(200) not null,
    attribute_bytes bytea not null,
    primary key (session_primary_id, attribute_name)
);

create table event_publication (
    id uuid primary key,
    listener_id text not null,
    event_type text not null,
    serialized_event text not null,
    publication_date timestamptz not null,
    completion_date timestamptz,
    status text,
    completion_attempts int,
    last_resubmission_date timestamptz
);
create index event_publication_event on event_publication using hash (serialized_event);
create index event_publication_completion on event_publication (completion_date);

create table database_scheduled_task (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures int,
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
);
create index database_scheduled_task_time on database_scheduled_task (execution_time);
create index database_scheduled_task_heartbeat on database_scheduled_task (last_heartbeat);
