package org.mingchuang.portal;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** A database of its own for a test of the public site, on the server that all tests share. */
public record DatabaseOfTest(String url, String user, String password) {

    private static int count;

    public static synchronized DatabaseOfTest on(DataSource shared) {
        var pool = (HikariDataSource) shared;
        String name = "portal_" + ++count;
        var jdbc = new JdbcTemplate(shared);
        jdbc.execute("drop database if exists " + name + " with (force)");
        jdbc.execute("create database " + name);
        String url = pool.getJdbcUrl().replaceFirst("(//[^/]+/)[^?]+", "$1" + name);
        return new DatabaseOfTest(url, pool.getUsername(), pool.getPassword());
    }
}
