import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.mingchuang.Mingchuang;
import org.mingchuang.kernel.Actor;
import org.mingchuang.portal.rebuild.BuildView;
import org.mingchuang.portal.rebuild.Rebuilds;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The application with the demonstration commission and any number of further articles in its news column. */
final class BenchSite implements AutoCloseable {

    static final String COLUMN = "/zwdt/gzdt";

    private final ConfigurableApplicationContext context;
    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;
    private final Path data;

    BenchSite(Path data) {
        this.data = data;
        context = SpringApplication.run(
                Mingchuang.class, "--server.port=0", "--server.address=127.0.0.1", "--mingchuang.data=" + data);
        address = "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
        settle();
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    String get(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(address + path)).build();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        return answer.statusCode() == 200 ? answer.body() : "";
    }

    long articles() {
        return jdbc().sql("select count(*) from portal_entry where standing").query(Long.class).single();
    }

    /** Asks for a full rebuild as the button does, and waits for it. */
    BuildView rebuild(String reason) {
        bean(Rebuilds.class).request(reason, true, Actor.system());
        settle();
        return bean(Rebuilds.class).latest(1).getFirst();
    }

    void settle() {
        while (jdbc().sql("select exists (select 1 from portal_build where finished_at is null)")
                .query(Boolean.class)
                .single()) {
            pause(20);
        }
    }

    /**
     * Fills the column up to so many articles in all: copies of one that went the whole way, each with a title of its own
     * and with the complete run of the original, then one rebuild.
     */
    void fillTo(long articles) {
        long more = articles - articles();
        if (more <= 0) {
            return;
        }
        long original = jdbc().sql(
                        """
                        select min(place.manuscript) from publishing_placement place
                        join publishing_column col on col.id = place.column_id
                        join publishing_release released on released.manuscript = place.manuscript
                        where col.path = :path and released.home = col.id and released.cover is null
                        """)
                .param("path", COLUMN)
                .query(Long.class)
                .single();
        long first = jdbc().sql("select max(id) + 1 from publishing_manuscript").query(Long.class).single();
        for (String copies : STOCK) {
            jdbc().sql(copies).param("original", original).param("more", more).param("first", first).update();
        }
        jdbc().sql("select setval(pg_get_serial_sequence('publishing_manuscript', 'id'), (select max(id) from publishing_manuscript))")
                .query(Long.class)
                .single();
        jdbc().sql("analyze").update();
        rebuild("bench stock");
    }

    private static final String TITLE = "'建筑施工安全生产检查情况通报（第' || copy.id || '号）'";
    private static final String TIME = "timestamptz '2021-01-01' + copy.id * interval '5 minutes'";

    private static final List<String> STOCK = List.of(
            copies("publishing_manuscript", "'id', copy.id, 'title', @title, 'published_at', @time", "source.id = :original"),
            copies(
                    "publishing_version",
                    "'manuscript', copy.id, 'text', jsonb_set(source.text, '{title}', to_jsonb(@title))",
                    "source.manuscript = :original and source.number = (select version from publishing_release where manuscript = :original)"),
            copies(
                    "approval_run",
                    "'id', nextval(pg_get_serial_sequence('approval_run', 'id')), 'subject_id', cast(copy.id as text)",
                    "source.subject_kind = 'publishing.manuscript' and source.subject_id = cast(:original as text)"
                            + " and source.state = 'PASSED'"),
            copies(
                    "publishing_release",
                    "'manuscript', copy.id, 'title', @title, 'published_at', @time",
                    "source.manuscript = :original"),
            copies(
                    "publishing_placement",
                    "'manuscript', copy.id, 'published_at', @time, 'number', copy.id - :first + 1"
                            + " + (select max(number) from publishing_placement where column_id = source.column_id)",
                    "source.manuscript = :original"));

    /** Rows like one that is there, but for some fields, once for each new number. */
    private static String copies(String table, String fields, String which) {
        String changed = fields.replace("@title", TITLE).replace("@time", TIME);
        return "insert into " + table + " overriding system value select (jsonb_populate_record(source, jsonb_build_object("
                + changed + "))).* from " + table + " source"
                + " cross join generate_series(cast(:first as bigint), cast(:first as bigint) + :more - 1) as copy (id)"
                + " where " + which;
    }

    /** CPU that the application and its database have used so far, in nanoseconds. */
    long cpu() throws IOException {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long server = Long.parseLong(Files.readAllLines(data.resolve("postgres/cluster/postmaster.pid")).getFirst());
        long database = ProcessHandle.of(server).stream()
                .flatMap(ProcessHandle::children)
                .mapToLong(process -> process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos())
                .sum();
        return system.getProcessCpuTime() + database;
    }

    JdbcClient jdbc() {
        return bean(JdbcClient.class);
    }

    static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static double median(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    @Override
    public void close() {
        context.close();
    }
}
