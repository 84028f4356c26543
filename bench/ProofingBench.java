import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.mingchuang.proofing.Category;
import org.mingchuang.proofing.Finding;
import org.mingchuang.proofing.Proofreader;
import org.mingchuang.proofing.match.TermIndex;

/**
 * False alarms on published official text, and the time of an article and of the bare index. Arguments: files of lines of JSON
 * with a "body", compressed by gzip. A finding there is counted as an alarm, whether or not it is right.
 */
final class ProofingBench {

    private static final Pattern BODY = Pattern.compile("\"body\": \"((?:[^\"\\\\]|\\\\.)*+)\"");

    public static void main(String... files) throws Exception {
        var texts = new ArrayList<String>();
        for (String file : files) {
            texts.addAll(bodies(Path.of(file)));
        }
        long start = System.nanoTime();
        var proofreader = Proofreader.withBasePacks();
        System.out.printf("packs read in %.0f ms%n", (System.nanoTime() - start) / 1e6);
        alarms(proofreader, texts);
        article(proofreader, texts);
        index(texts);
    }

    private static void alarms(Proofreader proofreader, List<String> texts) {
        Map<String, Integer> byRule = new HashMap<>();
        Map<Category, Integer> byCategory = new HashMap<>();
        Map<String, String> examples = new HashMap<>();
        long characters = 0;
        int count = 0;
        long start = System.nanoTime();
        for (String text : texts) {
            characters += text.length();
            for (Finding finding : proofreader.check(text)) {
                count++;
                byRule.merge(finding.rule(), 1, Integer::sum);
                byCategory.merge(finding.category(), 1, Integer::sum);
                examples.putIfAbsent(finding.rule(), around(text, finding));
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf("%,d characters in %.1f s: %.1f million a second%n", characters, seconds, characters / seconds / 1e6);
        System.out.printf("%d findings, %.3f in 10,000 characters; %s%n", count, count * 1e4 / characters, byCategory);
        byRule.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(40)
                .forEach(rule -> System.out.println(rule.getValue() + "\t" + rule.getKey() + "\t" + examples.get(rule.getKey())));
    }

    private static String around(String text, Finding finding) {
        return text.substring(Math.max(0, finding.offset() - 12), Math.min(text.length(), finding.end() + 12)).replace('\n', '/');
    }

    private static void article(Proofreader proofreader, List<String> texts) {
        String article = String.join("\n", texts).substring(0, 2_000);
        var times = new double[201];
        for (int round = -2_000; round < times.length; round++) {
            long start = System.nanoTime();
            proofreader.check(article);
            times[Math.max(round, 0)] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        System.out.printf("article of 2,000 characters: median %.3f ms, %.3f to %.3f%n", times[100], times[0], times[200]);
    }

    private static void index(List<String> texts) {
        char[] text = String.join("\n", texts).toCharArray();
        for (int size : new int[] {1_000, 10_000, 100_000, 1_000_000}) {
            List<String> terms = terms(text, size);
            long start = System.nanoTime();
            TermIndex index = TermIndex.of(terms);
            double built = (System.nanoTime() - start) / 1e6;
            var hits = new int[1];
            double best = Double.MAX_VALUE;
            for (int round = 0; round < 7; round++) {
                start = System.nanoTime();
                index.scan(text, text.length, (term, from, to) -> hits[0]++);
                best = Math.min(best, (System.nanoTime() - start) / 1e9);
            }
            System.out.printf(
                    "%,d terms: built in %.0f ms, %.0f million characters a second%n", size, built, text.length / best / 1e6);
        }
    }

    /** Pieces of the text itself with one character of another place: their beginnings and pairs are those of real text. */
    private static List<String> terms(char[] text, int size) {
        var random = new java.util.Random(1);
        var terms = new java.util.LinkedHashSet<String>(size * 2);
        while (terms.size() < size) {
            int at = random.nextInt(text.length - 4);
            char[] term = Arrays.copyOfRange(text, at, at + 4);
            term[1 + random.nextInt(3)] = text[random.nextInt(text.length)];
            String written = new String(term);
            if (written.chars().allMatch(c -> c >= '\u4e00' && c <= '\u9fff')) {
                terms.add(written);
            }
        }
        return List.copyOf(terms);
    }

    private static List<String> bodies(Path file) throws Exception {
        try (var lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            return lines.lines().map(ProofingBench::body).toList();
        }
    }

    private static String body(String line) {
        var matcher = BODY.matcher(line);
        return matcher.find() ? matcher.group(1).replace("\\n", "\n").replace("\\\"", "\"").replace("\\t", "\t") : "";
    }
}
