-- When a duty ends, what was told of it is settled.
create index duty_notification_duty on duty_notification (duty) where duty <> 0;
