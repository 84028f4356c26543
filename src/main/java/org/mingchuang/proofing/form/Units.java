package org.mingchuang.proofing.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.mingchuang.proofing.rule.Fault;
import org.mingchuang.proofing.rule.Findings;
import org.mingchuang.proofing.rule.Rule;
import org.mingchuang.proofing.text.NormalText;

/** 计量单位的写法: symbols after a number whose letters are of the wrong size or which aren't symbols at all. */
public final class Units implements Rule {

    private static final Fault SYMBOL = Standard.hint("unit-symbol", "计量单位符号不规范", Standard.UNITS);
    private static final Fault OLD = Standard.warning("unit-name", "计量单位名称不规范", Standard.UNITS);

    /** In small letters: the right form, of which any other size of letters is wrong. */
    private static final Map<String, String> SYMBOLS = Map.ofEntries(
            Map.entry("km", "km"),
            Map.entry("km2", "km²"),
            Map.entry("m2", "m²"),
            Map.entry("m3", "m³"),
            Map.entry("cm", "cm"),
            Map.entry("mm", "mm"),
            Map.entry("kg", "kg"),
            Map.entry("kw", "kW"),
            Map.entry("kwh", "kW·h"),
            Map.entry("mpa", "MPa"),
            Map.entry("kpa", "kPa"),
            Map.entry("khz", "kHz"),
            Map.entry("mhz", "MHz"),
            Map.entry("ml", "mL"),
            Map.entry("db", "dB"));

    /** Right as well. */
    private static final Set<String> ALSO = Set.of("ml", "m2", "m3", "km2", "dB", "KB");

    private static final int LONGEST = 20;

    private static final Map<String, String> NAMES = names();

    private static Map<String, String> names() {
        var names = new LinkedHashMap<String, String>();
        names.put("平米", "平方米");
        names.put("㎡", "平方米");
        names.put("立方", "立方米");
        names.put("平方", "平方米");
        return names;
    }

    @Override
    public void find(NormalText text, Findings findings) {
        for (int i = 1; i < text.length() && !findings.isFull(); i++) {
            char before = text.at(i - 1);
            if (isNumber(before) && !isNumber(text.at(i))) {
                letters(text, i, findings);
                names(text, i, findings);
            }
        }
    }

    private static void letters(NormalText text, int start, Findings findings) {
        int end = start;
        while (end - start < 5 && (isLetter(text.at(end)) || end > start && "23".indexOf(text.at(end)) >= 0)) {
            end++;
        }
        String right = SYMBOLS.get(text.slice(start, Math.min(end, text.length())));
        if (right != null && !isLetter(text.at(end)) && !isNumber(text.at(end)) && digitsOnly(text, start)) {
            String written = text.sourceOf(start, end);
            if (!written.equals(right) && !ALSO.contains(written)) {
                findings.add(SYMBOL.at(text, start, end, right));
            }
        }
    }

    private static void names(NormalText text, int start, Findings findings) {
        for (var name : NAMES.entrySet()) {
            int end = start + name.getKey().length();
            if (text.hasAt(name.getKey(), start)) {
                boolean cut = name.getKey().length() == 1 || ",。;、)\n".indexOf(text.at(end)) >= 0;
                if (cut || name.getKey().equals("平米")) {
                    Fault fault = name.getKey().length() == 1 ? SYMBOL : OLD;
                    findings.add(fault.at(text, start, end, name.getValue()));
                }
                return;
            }
        }
    }

    /** A model such as "A3KG" has no unit. */
    private static boolean digitsOnly(NormalText text, int unit) {
        int i = unit - 1;
        while (unit - i < LONGEST && (isNumber(text.at(i)) || text.at(i) == '.' || text.at(i) == ',')) {
            i--;
        }
        return !isLetter(text.at(i)) && text.at(i) != '-';
    }

    private static boolean isNumber(char c) {
        return c >= '0' && c <= '9' || c == '万' || c == '亿';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }
}
