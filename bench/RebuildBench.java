import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.mingchuang.portal.rebuild.BuildView;

/** Pages per second of a full rebuild, as the office's button asks for it. Arguments: data folder, articles, runs. */
final class RebuildBench {

    private RebuildBench() {}

    public static void main(String... arguments) throws Exception {
        int runs = Integer.parseInt(arguments[2]);
        try (var site = new BenchSite(Path.of(arguments[0]))) {
            site.fillTo(Long.parseLong(arguments[1]));
            site.rebuild("bench warm-up");
            double[] rates = new double[runs];
            System.out.printf("%n| run | pages | seconds | pages/s | CPU ms a page (application and database) |%n|---:|---:|---:|---:|---:|%n");
            for (int run = 0; run < runs; run++) {
                long before = site.cpu();
                BuildView build = site.rebuild("bench run " + run);
                double seconds = seconds(build);
                rates[run] = build.made() / seconds;
                System.out.printf(
                        "| %d | %d | %.2f | %.0f | %.3f |%n",
                        run + 1, build.made(), seconds, rates[run], (site.cpu() - before) / 1e6 / build.made());
            }
            System.out.printf("%n%d articles; median %.0f pages/s%n", site.articles(), BenchSite.median(rates));
        }
        System.exit(0);
    }

    private static double seconds(BuildView build) {
        var started = Objects.requireNonNull(build.startedAt());
        return Duration.between(started, Objects.requireNonNull(build.finishedAt())).toNanos() / 1e9;
    }
}
