package org.mingchuang.database;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks at start-up whether the database, own or foreign, can do what the system relies on; says what is wrong if not. */
@Component
@Order(0)
class DatabaseCheck implements ApplicationRunner {

    private static final int OLDEST = 150_000;

    private final JdbcClient database;

    DatabaseCheck(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        require(number("select current_setting('server_version_num')::int") >= OLDEST, "数据库须为 PostgreSQL 15 或更高版本");
        require(
                number("select case when current_setting('server_encoding') = 'UTF8' then 1 else 0 end") == 1,
                "数据库编码须为 UTF8");
        require(
                number("select cardinality(show_trgm('中华人民共和国'))") > 0,
                "数据库的 LC_CTYPE 不支持中文检索，请以 C.UTF-8 或 zh_CN.UTF-8 重新建库");
    }

    private int number(String query) {
        return database.sql(query).query(Integer.class).single();
    }

    private static void require(boolean met, String message) {
        if (!met) {
            throw new IllegalStateException(message);
        }
    }
}
