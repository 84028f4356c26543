package org.mingchuang.organization.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingchuang.kernel.PageRequest;
import org.mingchuang.kernel.Paged;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.organization.person.PrintedTime;
import org.mingchuang.web.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 账号列表 for the security administrator. */
@Repository
class AccountList {

    private static final String MATCHING = """
            from (
                select c.*, p.name, p.active, u.short_name, u.position, p.id as number,
                    exists (select 1 from organization_sign_in_failure f
                        where f.login = c.login and f.locked_until > :now) as locked
                from organization_account c
                join organization_person p on p.id = c.person
                join organization_unit u on u.id = p.unit
            ) a
            where (:text = '' or name like :pattern or login like :pattern)
                and case :state when 'open' then active and not suspended and not locked
                    when 'locked' then active and (suspended or locked)
                    when 'closed' then not active else true end
            """;

    private final JdbcClient database;
    private final PrintedTime time;
    private final Texts texts;

    AccountList(JdbcClient database, PrintedTime time, Texts texts) {
        this.database = database;
        this.time = time;
        this.texts = texts;
    }

    Paged<AccountRow> rows(AccountFilter filter, PersonId reader, Instant now, PageRequest request) {
        Map<String, Object> parameters = parameters(filter, now);
        long total = database.sql("select count(*) " + MATCHING)
                .params(parameters)
                .query(Long.class)
                .single();
        List<AccountRow> rows = database.sql(
                        "select * " + MATCHING + " order by position, number limit :limit offset :offset")
                .params(parameters)
                .param("limit", request.size())
                .param("offset", request.offset())
                .query((row, index) -> row(row, reader))
                .list();
        return new Paged<>(rows, request, total);
    }

    private static Map<String, Object> parameters(AccountFilter filter, Instant now) {
        String escaped = filter.text().replaceAll("([\\\\%_])", "\\\\$1");
        var parameters = new HashMap<String, Object>();
        parameters.put("text", filter.text());
        parameters.put("pattern", "%" + escaped + "%");
        parameters.put("state", filter.state());
        parameters.put("now", Timestamp.from(now));
        return parameters;
    }

    private AccountRow row(ResultSet row, PersonId reader) throws SQLException {
        boolean own = row.getLong("person") == reader.value();
        AccountState state =
                AccountState.of(row.getBoolean("active"), row.getBoolean("suspended"), row.getBoolean("locked"));
        Timestamp last = row.getTimestamp("last_sign_in_at");
        boolean open = state == AccountState.OPEN || state == AccountState.LOCKED;
        return new AccountRow(
                "/office/accounts/" + row.getLong("person"),
                row.getString("name"),
                row.getString("login"),
                row.getString("short_name"),
                texts.of("organization.account.state", state),
                state.tone(),
                last == null ? "从未登录" : time.minute(last.toInstant()),
                row.getBoolean("must_change")
                        ? "待本人设置"
                        : time.day(row.getTimestamp("password_at").toInstant()),
                open && !own,
                (state == AccountState.LOCKED || state == AccountState.SUSPENDED) && !own,
                open && !own,
                own);
    }
}
