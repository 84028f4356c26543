package org.mingchuang.organization.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.kernel.StaleVersion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Accounts and the passwords of their past in the database. */
@Repository
class AccountStore {

    private static final String ACCOUNT = """
            select a.*, p.active as employed from organization_account a
            join organization_person p on p.id = a.person
            """;

    private final JdbcClient database;

    AccountStore(JdbcClient database) {
        this.database = database;
    }

    boolean isEmpty() {
        return database.sql("select not exists (select 1 from organization_account)")
                .query(Boolean.class)
                .single();
    }

    Optional<Account> find(PersonId person) {
        return database.sql(ACCOUNT + " where a.person = :person")
                .param("person", person.value())
                .query(AccountStore::account)
                .optional();
    }

    Optional<Account> byLogin(String login) {
        return database.sql(ACCOUNT + " where a.login = :login")
                .param("login", login)
                .query(AccountStore::account)
                .optional();
    }

    void add(PersonId person, String login, String password, Instant at, boolean settled) {
        database.sql("""
                        insert into organization_account (person, login, password, password_at, must_change, settled)
                        values (:person, :login, :password, :at, :mustChange, :settled)
                        """)
                .param("person", person.value())
                .param("login", login)
                .param("password", password)
                .param("at", Timestamp.from(at))
                .param("mustChange", !settled)
                .param("settled", settled)
                .update();
        remember(person, password, at);
    }

    void setPassword(Account account, String password, Instant at, boolean mustChange) {
        expectOne(
                account,
                database.sql("""
                        update organization_account
                        set password = :password, password_at = :at, must_change = :mustChange, settled = false,
                            version = version + 1
                        where person = :person and version = :version
                        """)
                        .param("password", password)
                        .param("at", Timestamp.from(at))
                        .param("mustChange", mustChange)
                        .param("person", account.person().value())
                        .param("version", account.version())
                        .update());
        remember(account.person(), password, at);
    }

    void setSuspended(Account account, boolean suspended) {
        expectOne(
                account,
                database.sql("""
                        update organization_account set suspended = :suspended, version = version + 1
                        where person = :person and version = :version
                        """)
                        .param("suspended", suspended)
                        .param("person", account.person().value())
                        .param("version", account.version())
                        .update());
    }

    void setChosen(PersonId person) {
        database.sql("update organization_account set must_change = false where person = :person")
                .param("person", person.value())
                .update();
    }

    void signedIn(PersonId person, Instant at) {
        database.sql("update organization_account set last_sign_in_at = :at where person = :person")
                .param("at", Timestamp.from(at))
                .param("person", person.value())
                .update();
    }

    /** Hashes of the last passwords, the present one included, newest first. */
    List<String> lastPasswords(PersonId person, int count) {
        return database.sql("""
                        select password from organization_password where person = :person order by id desc limit :count
                        """)
                .param("person", person.value())
                .param("count", count)
                .query((row, index) -> row.getString("password"))
                .list();
    }

    private void remember(PersonId person, String password, Instant at) {
        database.sql("insert into organization_password (person, password, set_at) values (:person, :password, :at)")
                .param("person", person.value())
                .param("password", password)
                .param("at", Timestamp.from(at))
                .update();
    }

    private static void expectOne(Account account, int changed) {
        if (changed != 1) {
            throw new StaleVersion(Account.subject(account.person()));
        }
    }

    private static Account account(ResultSet row, int index) throws SQLException {
        Timestamp last = row.getTimestamp("last_sign_in_at");
        return new Account(
                new PersonId(row.getLong("person")),
                row.getString("login"),
                row.getString("password"),
                row.getTimestamp("password_at").toInstant(),
                row.getBoolean("must_change"),
                row.getBoolean("settled"),
                row.getBoolean("suspended"),
                row.getBoolean("employed"),
                last == null ? null : last.toInstant(),
                row.getInt("version"));
    }
}
