package org.mingchuang.duty.rule;

import java.sql.Types;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingchuang.duty.Reminder;
import org.mingchuang.kernel.StaleVersion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Settings in the database. */
@Repository
class SettingStore {

    private final JdbcClient database;

    SettingStore(JdbcClient database) {
        this.database = database;
    }

    Optional<Setting> find(String rule) {
        return database.sql("select * from duty_setting where rule = :rule")
                .param("rule", rule)
                .query((row, index) -> new Setting(
                        row.getString("rule"),
                        row.getObject("amount", Long.class),
                        ReminderText.read(row.getString("reminders")),
                        row.getLong("version")))
                .optional();
    }

    /** @param seenVersion 0 when nothing was set before */
    void save(String rule, @Nullable Long amount, List<Reminder> reminders, long seenVersion) {
        int changed = database.sql("""
                        insert into duty_setting (rule, amount, reminders) values (:rule, :amount, :reminders)
                        on conflict (rule) do update
                        set amount = excluded.amount, reminders = excluded.reminders, version = duty_setting.version + 1
                        where duty_setting.version = :version
                        """)
                .param("rule", rule)
                .param("amount", amount, Types.BIGINT)
                .param("reminders", ReminderText.of(reminders))
                .param("version", seenVersion)
                .update();
        if (changed != 1) {
            throw new StaleVersion(RuleChanged.subject(rule));
        }
    }

    void remove(String rule) {
        database.sql("delete from duty_setting where rule = :rule")
                .param("rule", rule)
                .update();
    }
}
