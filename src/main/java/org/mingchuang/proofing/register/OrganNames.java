package org.mingchuang.proofing.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.mingchuang.proofing.Category;
import org.mingchuang.proofing.Located;
import org.mingchuang.proofing.Material;
import org.mingchuang.proofing.Material.Part;
import org.mingchuang.proofing.Registers;
import org.mingchuang.proofing.match.TermIndex;
import org.mingchuang.proofing.rule.Fault;
import org.mingchuang.proofing.rule.MaterialRule;
import org.mingchuang.proofing.rule.Normals;
import org.mingchuang.proofing.text.NormalText;

/**
 * 机构名称: organs named as they were called before a reform. What is told of the past keeps the name of its time: after 原,
 * within a title, beside an earlier year, as the maker of an order.
 */
public final class OrganNames implements MaterialRule {

    private static final String RULE = "register/former-name";

    private static final String[] PAST = {"原", "前", "时任", "撤销", "不再保留", "更名", "改为", "整合", "划入", "时称", "以下简称"};
    private static final String[] ORDERS = {"令", "公告", "关于", "第", "规章", "文件", "〔", "规定", "发布", "制定", "印发", "联合"};
    private static final int AROUND = 30;
    private static final int MOST = 200;

    private final List<FormerName> names;
    private final TermIndex index;

    public OrganNames(Registers registers) {
        Map<String, FormerName> byName = new LinkedHashMap<>();
        registers.organs().stream()
                .flatMap(organ -> FormerName.of(organ).stream())
                .forEach(name -> byName.putIfAbsent(NormalText.normalized(name.name()), name));
        FormerName.published().forEach(name -> byName.putIfAbsent(NormalText.normalized(name.name()), name));
        current(registers).forEach(byName::remove);
        byName.keySet().removeIf(name -> name.length() < 2);
        names = List.copyOf(byName.values());
        index = TermIndex.of(List.copyOf(byName.keySet()));
    }

    /** What the commission's own register calls an organ today is no former name here. */
    private static List<String> current(Registers registers) {
        var current = new ArrayList<String>();
        registers.organs().stream().filter(organ -> organ.until() == null).forEach(organ -> {
            current.add(NormalText.normalized(organ.name()));
            organ.shortNames().forEach(name -> current.add(NormalText.normalized(name)));
        });
        return current;
    }

    @Override
    public void find(Material material, Normals normals, Consumer<Located> found) {
        for (Part part : material.parts()) {
            NormalText text = normals.of(part);
            var count = new int[1];
            index.scan(text.chars(), text.length(), (number, start, end) -> {
                FormerName name = names.get(number);
                if (count[0] < MOST
                        && !material.circumstances().on().isBefore(name.since())
                        && isNamed(name, text, start, end)) {
                    count[0]++;
                    found.accept(new Located(part, fault(name).at(text, start, end, name.successor())));
                }
            });
        }
    }

    private static Fault fault(FormerName name) {
        String successor = name.successor().isEmpty() ? "已不再保留" : "现为“" + name.successor() + "”";
        String reason = "“" + name.name() + "”自" + name.since() + "起" + successor + "；叙述历史的，请加“原”";
        return new Fault(Category.WORDING, name.severity(), RULE, reason, name.origin(), 0.7);
    }

    private static boolean isNamed(FormerName name, NormalText text, int start, int end) {
        boolean needed = name.needs().isEmpty()
                || name.needs().stream().anyMatch(word -> text.hasWithin(word, start - 12, start));
        return needed
                && name.notFollowed().stream().noneMatch(word -> text.hasAt(word, end))
                && name.notPreceded().stream().noneMatch(word -> text.hasAt(word, start - word.length()))
                && !isPast(text, start, end, name)
                && !(name.needs().isEmpty() && isTitle(text, start));
    }

    private static boolean isPast(NormalText text, int start, int end, FormerName name) {
        for (String word : PAST) {
            if (text.hasWithin(word, start - 8, start) || text.hasWithin(word, end, end + 10)) {
                return true;
            }
        }
        for (String word : ORDERS) {
            if (text.hasWithin(word, end, end + 4)) {
                return true;
            }
        }
        for (int i = Math.max(0, start - AROUND); i < Math.min(text.length(), end + AROUND); i++) {
            if (text.at(i) == '年'
                    && year(text, i) > 0
                    && year(text, i) <= name.since().getYear()) {
                return true;
            }
        }
        return false;
    }

    private static int year(NormalText text, int end) {
        int year = 0;
        for (int i = end - 4; i < end; i++) {
            int digit = text.at(i) - '0';
            if (digit < 0 || digit > 9) {
                return 0;
            }
            year = year * 10 + digit;
        }
        return year;
    }

    private static boolean isTitle(NormalText text, int start) {
        for (int i = start - 1; i >= start - 60 && text.at(i) != '\n' && text.at(i) != '》'; i--) {
            if (text.at(i) == '《' || text.at(i) == '〈') {
                return true;
            }
        }
        return false;
    }
}
