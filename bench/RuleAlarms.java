import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.mingchuang.proofing.Located;
import org.mingchuang.proofing.Material;
import org.mingchuang.proofing.Proofreader;
import tools.jackson.databind.json.JsonMapper;

/**
 * What each rule finds in published official texts, checked as materials with their title and their day. Arguments: the beginning
 * of a rule's name, or - for all, then files of lines of JSON with "title", "date" and "body", compressed by gzip.
 */
final class RuleAlarms {

    private static final int EXAMPLES = 12;

    public static void main(String... arguments) throws Exception {
        var proofreader = Proofreader.withBasePacks();
        Map<String, List<String>> examples = new TreeMap<>();
        Map<String, Integer> counts = new TreeMap<>();
        long characters = 0;
        long start = System.nanoTime();
        for (String file : List.of(arguments).subList(1, arguments.length)) {
            try (var lines = lines(Path.of(file))) {
                for (String line : (Iterable<String>) lines::iterator) {
                    Material material = material(line);
                    characters += material.parts().getLast().text().length();
                    for (Located located : proofreader.check(material)) {
                        String rule = located.finding().rule();
                        if (arguments[0].equals("-") || rule.startsWith(arguments[0])) {
                            counts.merge(rule, 1, Integer::sum);
                            List<String> some = examples.computeIfAbsent(rule, name -> new ArrayList<>());
                            if (some.size() < EXAMPLES) {
                                some.add(located.before() + "[" + located.found() + "]" + located.after() + " → "
                                        + located.finding().suggestion());
                            }
                        }
                    }
                }
            }
        }
        System.out.printf("%,d characters in %.1f s%n", characters, (System.nanoTime() - start) / 1e9);
        counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .forEach(rule -> print(rule, examples.get(rule.getKey())));
    }

    private static void print(Map.Entry<String, Integer> rule, List<String> examples) {
        System.out.println(rule.getValue() + "\t" + rule.getKey());
        examples.forEach(example -> System.out.println("\t" + example.replace('\n', '/').replace('\t', '|')));
    }

    private static Material material(String line) {
        var fields = JsonMapper.shared().readTree(line);
        return new Material(
                List.of(
                        new Material.Part(Material.Place.TITLE, "标题", fields.get("title").asString()),
                        new Material.Part(Material.Place.BODY, "正文", fields.get("body").asString())),
                List.of(),
                Material.Circumstances.plain(LocalDate.parse(fields.get("date").asString())));
    }

    private static Stream<String> lines(Path file) throws Exception {
        return new BufferedReader(
                        new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))
                .lines();
    }
}
