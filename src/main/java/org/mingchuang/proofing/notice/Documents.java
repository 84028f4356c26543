package org.mingchuang.proofing.notice;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.mingchuang.proofing.Category;
import org.mingchuang.proofing.Located;
import org.mingchuang.proofing.Material;
import org.mingchuang.proofing.Material.Part;
import org.mingchuang.proofing.Material.Place;
import org.mingchuang.proofing.Severity;
import org.mingchuang.proofing.rule.Fault;
import org.mingchuang.proofing.rule.MaterialRule;
import org.mingchuang.proofing.rule.Normals;
import org.mingchuang.proofing.text.NormalText;

/** 文件前后一致: document numbers in title and body, and of one document cited twice. */
public final class Documents implements MaterialRule {

    private static final Fault NUMBER = fault("number-mismatch", "标题中的文号与正文不一致", Severity.WARN, 0.9);
    private static final Fault CITED = fault("number-cited", "", Severity.WARN, 0.85);

    private static final String WRITTEN = "[\\x{4e00}-\\x{9fff}]{2,12}[〔\\[(]((?:19|20)[0-9]{2})[〕\\])]([0-9]{1,5})号";
    private static final Pattern DOCUMENT = Pattern.compile(WRITTEN);
    private static final int HEAD = 200;
    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_TITLE = 80;
    private static final int MOST = 10_000;

    private static Fault fault(String rule, String reason, Severity severity, double confidence) {
        return new Fault(Category.NOTICE, severity, "notice/" + rule, reason, "GB/T 9704 党政机关公文格式", confidence);
    }

    @Override
    public void find(Material material, Normals normals, Consumer<Located> found) {
        List<Part> bodies = material.parts().stream()
                .filter(part -> part.place() == Place.BODY)
                .toList();
        material.parts().stream()
                .filter(part -> part.place() == Place.TITLE && !part.text().isBlank())
                .forEach(title -> numbers(title, bodies, normals, found));
        Map<String, String> cited = new HashMap<>();
        material.parts().forEach(part -> citations(part, normals.of(part), cited, found));
    }

    /** Only where the head of the body carries a number of its own. */
    private static void numbers(Part title, List<Part> bodies, Normals normals, Consumer<Located> found) {
        NormalText text = normals.of(title);
        Matcher inTitle = DOCUMENT.matcher(text.slice(0, text.length()));
        if (!inTitle.find()) {
            return;
        }
        Set<String> heads = new HashSet<>();
        for (Part body : bodies) {
            NormalText normal = NormalText.of(
                    body.text().substring(0, Math.min(HEAD, body.text().length())));
            Matcher number = DOCUMENT.matcher(normal.slice(0, normal.length()));
            while (number.find()) {
                heads.add(key(number));
            }
        }
        if (!heads.isEmpty() && !heads.contains(key(inTitle))) {
            found.accept(new Located(title, NUMBER.at(text, inTitle.start(), inTitle.end(), "")));
        }
    }

    private static void citations(Part part, NormalText text, Map<String, String> cited, Consumer<Located> found) {
        for (int i = 1; i + 10 < text.length() && cited.size() < MOST; i++) {
            if (text.at(i) == '》' && text.at(i + 1) == '(') {
                citation(part, text, i, cited, found);
            }
        }
    }

    /** A title that ends at {@code close} and the number in the bracket behind it. */
    private static void citation(
            Part part, NormalText text, int close, Map<String, String> cited, Consumer<Located> found) {
        Matcher number = DOCUMENT.matcher(text.slice(close + 2, Math.min(text.length(), close + LONGEST_NUMBER)));
        int open = close - 1;
        while (close - open < LONGEST_TITLE && "《》\n".indexOf(text.at(open)) < 0) {
            open--;
        }
        if (text.at(open) != '《' || !number.lookingAt()) {
            return;
        }
        String title = text.slice(open + 1, close);
        String earlier = cited.putIfAbsent(title, key(number));
        if (earlier != null && !earlier.equals(key(number)) && !isSeries(title)) {
            Fault fault = CITED.because("同一文件《" + title + "》前后文号不一致，请核对");
            found.accept(new Located(part, fault.at(text, close + 2, close + 2 + number.end(), "")));
        }
    }

    /** Replies and decisions of the same name are made again and again. */
    private static boolean isSeries(String title) {
        return !title.contains("关于") || title.length() < 12;
    }

    private static String key(Matcher number) {
        return number.group(1) + "/" + number.group(2);
    }
}
