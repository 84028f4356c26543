-- A robot of a group chat; whoever knows its address may speak there, so address and secret are sealed.
create table duty_webhook (
    id bigint generated always as identity primary key,
    name text not null check (name <> '' and length(name) <= 60),
    -- null: the notifications of the whole commission
    unit bigint,
    kind text not null check (kind in ('WECOM', 'DINGTALK', 'FEISHU', 'GENERIC')),
    address bytea not null,
    secret bytea,
    active boolean not null default true,
    last_at timestamptz,
    last_error text not null default '',
    version int not null default 1,
    check (kind <> 'GENERIC' or secret is not null)
);
create unique index duty_webhook_name on duty_webhook (name);

-- One notification to one place outside. Those of one batch go out as one mail or one post.
create table duty_delivery (
    id bigint generated always as identity primary key,
    notification bigint not null references duty_notification,
    channel text not null check (channel in ('EMAIL', 'WEBHOOK')),
    -- the person, or the webhook
    target bigint not null,
    state text not null default 'WAITING'
        check (state in ('WAITING', 'SENDING', 'HANDED', 'SENT', 'UNCONFIRMED', 'FAILED', 'DROPPED')),
    next_at timestamptz not null,
    -- names the batch in Message-ID and Idempotency-Key; kept by every further try
    batch uuid,
    attempts int not null default 0 check (attempts >= 0),
    -- the try that has it in hand; whoever holds an older one has lost it
    claim uuid,
    node text not null default '',
    claimed_at timestamptz,
    sent_at timestamptz,
    last_error text not null default '' check (length(last_error) <= 300),
    version int not null default 1,
    unique (notification, channel, target),
    check (state not in ('SENDING', 'HANDED') or (batch is not null and claim is not null and claimed_at is not null)),
    check (state <> 'SENT' or sent_at is not null)
);
create index duty_delivery_due on duty_delivery (next_at, id) where state = 'WAITING';
create index duty_delivery_in_hand on duty_delivery (claimed_at) where state in ('SENDING', 'HANDED');
create index duty_delivery_batch on duty_delivery (batch);
create index duty_delivery_claim on duty_delivery (claim) where state in ('SENDING', 'HANDED');
create index duty_delivery_target on duty_delivery (channel, target);
