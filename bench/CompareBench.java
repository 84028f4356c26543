import java.util.List;
import java.util.Random;
import org.mingchuang.publishing.comparison.BodyComparison;
import org.mingchuang.publishing.comparison.ComparedBlock;

/** Milliseconds to compare two versions of so many characters. Arguments: characters, rounds. */
final class CompareBench {

    private static final String WORDS = "各单位应当建立健全信息发布审核制度明确责任人员和办理时限定期报告工作情况对发现的问题及时纠正处理结果在门户网站公开接受社会监督";

    private CompareBench() {}

    public static void main(String... arguments) {
        int characters = Integer.parseInt(arguments[0]);
        int rounds = Integer.parseInt(arguments[1]);
        System.out.printf("%n| versions | blocks that differ | median ms | lowest | highest |%n|---|---:|---:|---:|---:|%n");
        String base = text(characters, 1, 0);
        measured("the same", base, base, rounds);
        measured("each tenth paragraph changed", base, text(characters, 1, 10), rounds);
        measured("each paragraph changed", base, text(characters, 1, 1), rounds);
        measured("nothing in common", base, text(characters, 2, 0), rounds);
        measured("one paragraph of all, changed in places", joined(base), joined(text(characters, 1, 10)), rounds);
    }

    private static void measured(String name, String before, String after, int rounds) {
        double[] milliseconds = new double[rounds];
        List<ComparedBlock> blocks = List.of();
        for (int i = -3; i < rounds; i++) {
            long start = System.nanoTime();
            blocks = BodyComparison.of(before, after);
            if (i >= 0) {
                milliseconds[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        long changed = blocks.stream().filter(block -> !block.isSame()).count();
        double[] sorted = milliseconds.clone();
        java.util.Arrays.sort(sorted);
        System.out.printf(
                "| %s | %d | %.0f | %.0f | %.0f |%n", name, changed, sorted[rounds / 2], sorted[0], sorted[rounds - 1]);
    }

    /** Paragraphs of about a hundred characters in sentences; each so manieth has another word in its middle. */
    private static String text(int characters, long seed, int changedEach) {
        var random = new Random(seed);
        var html = new StringBuilder();
        for (int i = 0; i * 100 < characters; i++) {
            html.append("<p>");
            for (int sentence = 0; sentence < 5; sentence++) {
                for (int letter = 0; letter < 19; letter++) {
                    html.append(WORDS.charAt(random.nextInt(WORDS.length())));
                }
                if (sentence == 2 && changedEach > 0 && i % changedEach == 0) {
                    html.append("并落实整改").append(i);
                }
                html.append(sentence == 4 ? "。" : "，");
            }
            html.append("</p>");
        }
        return html.toString();
    }

    private static String joined(String html) {
        return html.replace("</p><p>", "");
    }
}
