-- Who consents to the opening of a site or an account, before it is registered on its platform (M-15). The notice names no
-- order, so this is the commission's own to change; what an administrator changed since is left alone.
insert into approval_route (code, name, note, unit_kinds, origins, targets, priority)
values ('K', '网站和政务新媒体开设', '开设网站、政务新媒体，先经审批再到平台注册。审批顺序文件未作规定，由本委自定。',
        '{COMMISSION_OFFICE,SECTION,AFFILIATED_UNIT}', '{OWN}', '{CHANNEL_OPENING}', 40)
on conflict (code) do nothing;

insert into approval_step (route_id, position, name, posts, scope, asks_gates, may_escalate, escalation)
select route.id, step.position, step.name, step.posts::text[], step.scope, false, step.may_escalate, step.escalation
from (values
    (1, '科室（单位）负责人审核', '{SECTION_HEAD,OFFICE_HEAD,UNIT_HEAD}', 'OF_UNIT', false, false),
    (2, '分管政务公开领导审批', '{OPENNESS_LEADER}', 'COMMISSION', true, false),
    (3, '主要领导审批', '{PRINCIPAL_LEADER}', 'COMMISSION', false, true)
) as step (position, name, posts, scope, may_escalate, escalation)
join approval_route route on route.code = 'K' and route.version = 1
where not exists (select 1 from approval_step present where present.route_id = route.id);
