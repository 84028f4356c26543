-- The routes of the notice 二(三), and the usual opinions. Configuration that follows from the rule itself; what an
-- administrator changed since is left alone, so this may run twice.
insert into approval_route (code, name, note, unit_kinds, origins, targets, priority)
values
    ('A', '科室（单位）信息发布', '各科室（单位）在委门户网站和政务新媒体制作发布信息，由科室（单位）负责人把关，报分管领导审核同意后发布（通知二（三））。',
     '{COMMISSION_OFFICE,SECTION,AFFILIATED_UNIT}', '{OWN}', '{COMMISSION_CHANNEL}', 10),
    ('B', '其他渠道来稿发布', '其他渠道来源报送的信息，由委办公室把关后，报分管政务公开工作的领导审核同意后发布（通知二（三））。',
     '{COMMISSION,LEADERSHIP,COMMISSION_OFFICE,SECTION,AFFILIATED_UNIT}', '{ELSEWHERE}', '{COMMISSION_CHANNEL}', 20),
    ('C', '直属单位自管新媒体发布', '委直属单位在其管理的政务新媒体上制作发布信息，参照委本级信息发布程序，进行审核发布（通知二（三））。',
     '{AFFILIATED_UNIT}', '{OWN,ELSEWHERE}', '{OWN_ACCOUNT}', 30)
on conflict (code) do nothing;

insert into approval_step (route_id, position, name, posts, scope, asks_gates, may_escalate, escalation)
select route.id, step.position, step.name, step.posts::text[], step.scope, step.asks_gates, step.may_escalate, step.escalation
from (values
    ('A', 1, '科室（单位）负责人把关', '{SECTION_HEAD,OFFICE_HEAD,UNIT_HEAD}', 'OF_UNIT', true, false, false),
    ('A', 2, '分管领导审签', '{LEADER_IN_CHARGE}', 'IN_CHARGE_OF_UNIT', false, true, false),
    ('A', 3, '主要领导审签', '{PRINCIPAL_LEADER}', 'COMMISSION', false, false, true),
    ('B', 1, '委办公室把关', '{OFFICE_STAFF,OFFICE_HEAD}', 'OFFICE', true, false, false),
    ('B', 2, '分管政务公开领导审签', '{OPENNESS_LEADER}', 'COMMISSION', false, true, false),
    ('B', 3, '主要领导审签', '{PRINCIPAL_LEADER}', 'COMMISSION', false, false, true),
    ('C', 1, '单位负责人把关', '{UNIT_HEAD}', 'OF_UNIT', true, false, false),
    ('C', 2, '分管领导审签', '{LEADER_IN_CHARGE}', 'IN_CHARGE_OF_UNIT', false, true, false),
    ('C', 3, '主要领导审签', '{PRINCIPAL_LEADER}', 'COMMISSION', false, false, true)
) as step (code, position, name, posts, scope, asks_gates, may_escalate, escalation)
join approval_route route on route.code = step.code and route.version = 1
where not exists (select 1 from approval_step present where present.route_id = route.id);

insert into approval_phrase (position, wording)
values (1, '同意'), (2, '同意发布'), (3, '已阅，同意'), (4, '已逐关审核，同意报审')
on conflict do nothing;
