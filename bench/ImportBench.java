import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mingchuang.publishing.BulkImport;

/** Items per second of a bulk import, and of a second run over the same file. Arguments: data folder, items, runs. */
final class ImportBench {

    private static final String SENTENCE =
            "各单位应当建立健全信息发布审核制度，明确责任人员和办理时限，定期报告工作情况，对发现的问题及时纠正，并将处理结果在门户网站公开。";

    private ImportBench() {}

    public static void main(String... arguments) throws Exception {
        int items = Integer.parseInt(arguments[1]);
        int runs = Integer.parseInt(arguments[2]);
        try (var site = new BenchSite(Path.of(arguments[0]))) {
            BulkImport intake = site.bean(BulkImport.class);
            run(site, intake, "warm-up", 500);
            System.out.printf("%n| run | items | seconds | items/s | again: seconds |%n|---:|---:|---:|---:|---:|%n");
            double[] seconds = new double[runs];
            for (int run = 0; run < runs; run++) {
                Path file = file("run " + run + " " + System.nanoTime(), items);
                seconds[run] = seconds(intake, file, items, 0);
                double again = seconds(intake, file, 0, items);
                System.out.printf(
                        "| %d | %d | %.1f | %.0f | %.1f |%n", run + 1, items, seconds[run], items / seconds[run], again);
                Files.delete(file);
            }
            System.out.printf("%nmedian %.1f s%n", BenchSite.median(seconds));
        }
        System.exit(0);
    }

    private static void run(BenchSite site, BulkImport intake, String name, int items) throws IOException {
        Path file = file(name + System.nanoTime(), items);
        seconds(intake, file, items, 0);
        Files.delete(file);
        site.settle();
    }

    private static double seconds(BulkImport intake, Path file, int fresh, int before) throws IOException {
        long start = System.nanoTime();
        BulkImport.Result result = intake.run(file, "", line -> {});
        if (result.fresh() != fresh || result.before() != before || result.faults() != 0) {
            throw new IllegalStateException(result.toString());
        }
        return (System.nanoTime() - start) / 1e9;
    }

    /** About a thousand characters each, as a common item has. */
    private static Path file(String name, int items) throws IOException {
        Path file = Files.createTempFile("items", ".jsonl");
        try (var out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < items; i++) {
                out.write("{\"title\":\"%s 第%d期工作情况\",\"body\":\"%s\",\"column\":\"%s\",\"date\":\"2020-08-10\",\"source\":\"区住建委\"}%n"
                        .formatted(name, i, (SENTENCE.repeat(4) + "\\n").repeat(4), BenchSite.COLUMN));
            }
        }
        return file;
    }
}
