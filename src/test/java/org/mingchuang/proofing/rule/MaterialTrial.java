package org.mingchuang.proofing.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mingchuang.proofing.Located;
import org.mingchuang.proofing.Material;
import org.mingchuang.proofing.Material.Circumstances;
import org.mingchuang.proofing.Material.Link;
import org.mingchuang.proofing.Material.Part;
import org.mingchuang.proofing.Material.Place;

/** One rule of a whole material tried. */
public final class MaterialTrial {

    public static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    private MaterialTrial() {}

    public static List<Located> of(MaterialRule rule, Material material) {
        var found = new ArrayList<Located>();
        rule.find(material, new Normals(), found::add);
        return found;
    }

    /** Each finding as its rule and the words found. */
    public static List<String> found(MaterialRule rule, Material material) {
        return of(rule, material).stream()
                .map(located -> located.finding().rule() + " " + located.found())
                .toList();
    }

    public static List<String> found(MaterialRule rule, String text) {
        return found(rule, Material.of(text, DAY));
    }

    public static Material titled(String title, String body) {
        return with(title, body, Circumstances.plain(DAY));
    }

    public static Material with(String title, String body, Circumstances circumstances) {
        return new Material(
                List.of(new Part(Place.TITLE, "标题", title), new Part(Place.BODY, "正文", body)),
                List.of(),
                circumstances);
    }

    public static Material linked(String text, String address) {
        return new Material(
                List.of(new Part(Place.BODY, "正文", "正文见链接。")),
                List.of(new Link(text, address)),
                Circumstances.plain(DAY));
    }
}
