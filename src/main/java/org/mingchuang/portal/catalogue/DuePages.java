package org.mingchuang.portal.catalogue;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 待更新页面: pages that a release has touched and that nobody has made anew yet, by their key. */
@Component
public class DuePages {

    private final JdbcClient jdbc;

    DuePages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(Collection<String> pages) {
        jdbc.sql("insert into portal_due (page) select unnest(cast(:pages as text[])) on conflict (page) do nothing")
                .param("pages", pages.toArray(String[]::new))
                .update();
    }

    public List<String> all() {
        return jdbc.sql("select page from portal_due order by page")
                .query((row, number) -> row.getString(1))
                .list();
    }

    public void done(Collection<String> pages) {
        jdbc.sql("delete from portal_due where page = any(:pages)")
                .param("pages", pages.toArray(String[]::new))
                .update();
    }

    public void failed(String page, String fault) {
        jdbc.sql("update portal_due set failed = :fault where page = :page")
                .param("page", page)
                .param("fault", fault)
                .update();
    }

    /** Pages whose making failed, with the fault, for the office. */
    public List<Failure> failures() {
        return jdbc.sql("select page, failed from portal_due where failed <> '' order by page limit 100")
                .query((row, number) -> new Failure(row.getString(1), row.getString(2)))
                .list();
    }

    /** 未能更新的页面. */
    public record Failure(String page, String fault) {}
}
