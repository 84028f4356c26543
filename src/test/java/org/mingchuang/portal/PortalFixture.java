package org.mingchuang.portal;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.mingchuang.approval.Approvals;
import org.mingchuang.files.Renditions;
import org.mingchuang.files.StoredFiles;
import org.mingchuang.kernel.Digest;
import org.mingchuang.publishing.Columns;
import org.mingchuang.publishing.spi.Outlet;
import org.mingchuang.web.Texts;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.stereotype.Controller;

/** The public site alone, on a database of its own, with what other modules give it made up. */
public final class PortalFixture implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final Path folder;

    public PortalFixture(DatabaseOfTest database, Path folder) {
        this.folder = folder;
        this.context = new SpringApplicationBuilder(Site.class)
                .web(WebApplicationType.NONE)
                .properties(Map.of(
                        "spring.config.name",
                        "none",
                        "spring.main.banner-mode",
                        "off",
                        "logging.level.root",
                        "warn",
                        "spring.datasource.url",
                        database.url(),
                        "spring.datasource.username",
                        database.user(),
                        "spring.datasource.password",
                        database.password(),
                        "mingchuang.site.store",
                        folder.toString(),
                        "mingchuang.site.address",
                        "https://zjw.example.gov.cn"))
                .run();
        settle();
    }

    /** Waits until the rebuilds that were asked for so far are done. */
    public void settle() {
        try {
            while (jdbc().sql("select exists (select 1 from portal_build where finished_at is null)")
                    .query(Boolean.class)
                    .single()) {
                Thread.sleep(5);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public Outlet outlet() {
        return bean(Outlet.class);
    }

    public StockOfTest stock() {
        return bean(StockOfTest.class);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public JdbcClient jdbc() {
        return bean(JdbcClient.class);
    }

    /** Every file of the store, variants included, by its digest and the moment it was written. */
    public Map<String, String> files() {
        return snapshot(true);
    }

    /** Every file of the store by its digest. */
    public Map<String, String> contents() {
        return snapshot(false);
    }

    private Map<String, String> snapshot(boolean withTime) {
        settle();
        var found = new TreeMap<String, String>();
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String time = withTime ? " " + Files.getLastModifiedTime(file) : "";
                found.put(
                        "/" + folder.relativize(file),
                        Digest.of(Files.readAllBytes(file)).brief() + time);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    public String text(String path) {
        try {
            return Files.readString(folder.resolve(path.substring(1)), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }

    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class
    })
    @ComponentScan(
            basePackages = {
                "org.mingchuang.portal.catalogue",
                "org.mingchuang.portal.check",
                "org.mingchuang.portal.making",
                "org.mingchuang.portal.outlet",
                "org.mingchuang.portal.rebuild",
                "org.mingchuang.portal.site"
            },
            excludeFilters = @ComponentScan.Filter(type = FilterType.ANNOTATION, classes = Controller.class))
    @Import(Texts.class)
    static class Site {

        @Bean
        StockOfTest stock() {
            return new StockOfTest();
        }

        @Bean
        Columns columns(StockOfTest stock) {
            return stock.columns();
        }

        @Bean
        StoredFiles files(StockOfTest stock) {
            return stock.files();
        }

        @Bean
        Renditions renditions(StockOfTest stock) {
            return stock.renditions();
        }

        @Bean
        Approvals approvals(StockOfTest stock) {
            return stock.approvals();
        }

        @Bean
        ChannelsOfTest channels() {
            return new ChannelsOfTest();
        }

        @Bean
        Clock clock() {
            return Clock.system(ZoneId.of("Asia/Shanghai"));
        }

        @Bean
        TemplateEngine templates() {
            return TemplateEngine.createPrecompiled(ContentType.Html);
        }

        @Bean
        MessageSource messageSource() {
            var source = new ResourceBundleMessageSource();
            source.setDefaultEncoding("UTF-8");
            source.setFallbackToSystemLocale(false);
            source.setBasenames("messages/portal");
            return source;
        }

        @Bean
        Object tables(DataSource database) {
            new ResourceDatabasePopulator(new ClassPathResource("db/migration/portal/V1__site.sql")).execute(database);
            return "tables";
        }
    }
}
