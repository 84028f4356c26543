import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingchuang.approval.Approvals;
import org.mingchuang.approval.Gate;
import org.mingchuang.approval.RunId;
import org.mingchuang.approval.RunState;
import org.mingchuang.approval.RunView;
import org.mingchuang.kernel.Actor;
import org.mingchuang.organization.People;
import org.mingchuang.organization.Units;
import org.mingchuang.publishing.Columns;
import org.mingchuang.publishing.ContentOrigin;
import org.mingchuang.publishing.ManuscriptId;
import org.mingchuang.publishing.ManuscriptKind;
import org.mingchuang.publishing.Manuscripts;
import org.springframework.core.io.ClassPathResource;

/**
 * From the last signature to the new article and its list page answered over HTTP, at two sizes of the stock. Arguments:
 * data folder, rounds, sizes.
 */
final class ReleaseBench {

    private final BenchSite site;
    private final Map<String, String> logins = new HashMap<>();
    private int number;

    private ReleaseBench(BenchSite site) throws Exception {
        this.site = site;
        try (var lines = new BufferedReader(new InputStreamReader(
                new ClassPathResource("demo/people.tsv").getInputStream(), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t")).forEach(row -> logins.put(row[1], row[0]));
        }
    }

    public static void main(String... arguments) throws Exception {
        int rounds = Integer.parseInt(arguments[1]);
        var medians = new double[arguments.length - 2];
        try (var site = new BenchSite(Path.of(arguments[0]))) {
            var bench = new ReleaseBench(site);
            bench.rounds(20); // warm-up
            System.out.printf("%n| articles | releases | median ms | lowest | highest |%n|---:|---:|---:|---:|---:|%n");
            for (int size = 0; size < medians.length; size++) {
                site.fillTo(Long.parseLong(arguments[size + 2]));
                bench.rounds(5);
                long articles = site.articles();
                double[] times = bench.rounds(rounds);
                medians[size] = BenchSite.median(times);
                System.out.printf(
                        "| %d | %d | %.1f | %.1f | %.1f |%n",
                        articles,
                        rounds,
                        medians[size],
                        java.util.Arrays.stream(times).min().orElse(0),
                        java.util.Arrays.stream(times).max().orElse(0));
            }
        }
        System.out.printf("%nlargest : smallest stock %.2f%n", medians[medians.length - 1] / medians[0]);
        System.exit(0);
    }

    private double[] rounds(int rounds) throws Exception {
        var times = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            times[round] = release();
        }
        return times;
    }

    private double release() throws Exception {
        String title = "测速稿件第" + ++number + "号于" + System.nanoTime();
        RunView run = submitted(title);
        while (run.signatures().isEmpty()) {
            run = sign(run);
        }
        long start = System.nanoTime();
        while (run.state() == RunState.OPEN) {
            run = sign(run);
        }
        String list = site.get(BenchSite.COLUMN + "/");
        while (!list.contains(title)) {
            Thread.sleep(1);
            list = site.get(BenchSite.COLUMN + "/");
        }
        int end = list.indexOf("\">" + title);
        String article = list.substring(list.lastIndexOf("href=\"", end) + 6, end);
        if (!site.get(article).contains(title)) {
            throw new IllegalStateException("listed, but not there: " + article);
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private RunView submitted(String title) {
        var manuscripts = site.bean(Manuscripts.class);
        Actor clerk = actor("gongyuqing");
        var unit = site.bean(Units.class).byCode("BGS").orElseThrow();
        ManuscriptId id = manuscripts.open(unit.id(), ManuscriptKind.NEWS, clerk).orElseThrow();
        int version = manuscripts.save(id, 0, text(title), clerk).orElseThrow();
        RunId run = manuscripts.submit(id, version, clerk).orElseThrow();
        return site.bean(Approvals.class).find(run).orElseThrow();
    }

    private Manuscripts.Text text(String title) {
        var home = site.bean(Columns.class).byPath(BenchSite.COLUMN).orElseThrow().id();
        String body = "<p>" + "为加强建筑工地安全管理，区住房城乡建委组织开展专项检查。".repeat(60) + "</p>";
        return new Manuscripts.Text(
                ManuscriptKind.NEWS, title, "", "测速稿件的摘要", body, "区住房城乡建委", "", "测速", home, List.of(), null, "",
                List.of(), null, ContentOrigin.ORIGINAL, null, "", "", null);
    }

    private RunView sign(RunView run) {
        Set<Gate> gates = run.signatures().isEmpty() ? EnumSet.allOf(Gate.class) : Set.of();
        Actor signer = actor(logins.get(run.waitingFor().getFirst()));
        return site.bean(Approvals.class).approve(run.id(), run.version(), "同意。", gates, signer).orElseThrow();
    }

    private Actor actor(String login) {
        var people = site.bean(People.class);
        return people.actor(people.byLogin(login).orElseThrow().id(), site.bean(Clock.class).instant());
    }
}
