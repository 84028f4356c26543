package org.mingchuang.approval.run;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 常用意见: opinions offered for choice, kept as data. */
@Component
public class Phrases {

    private final JdbcClient jdbc;

    Phrases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<String> all() {
        return jdbc.sql("select wording from approval_phrase order by position")
                .query((row, number) -> row.getString("wording"))
                .list();
    }
}
