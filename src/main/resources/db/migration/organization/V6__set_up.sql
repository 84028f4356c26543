-- Links by which an empty installation gets its first system administrator; only the digest of the token is kept.
create table organization_set_up_link (
    token char(64) primary key,
    expires_at timestamptz not null,
    used_at timestamptz
);
