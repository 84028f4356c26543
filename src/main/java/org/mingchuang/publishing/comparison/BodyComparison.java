package org.mingchuang.publishing.comparison;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingchuang.publishing.comparison.ComparedBlock.Kind;
import org.mingchuang.publishing.comparison.Pairing.Pair;
import org.mingchuang.publishing.comparison.Sequences.Stretch;

/**
 * 正文比对: Chinese by the character, Latin words and numbers whole, tables by row and cell, pictures as what they are. A structural
 * pass over the blocks comes first, so that only what differs is looked at word by word.
 */
public final class BodyComparison {

    private BodyComparison() {}

    /** Both went through the sanitiser; the whole of both is in the result, in order. */
    public static List<ComparedBlock> of(String before, String after) {
        var compared = new ArrayList<ComparedBlock>();
        for (Stretch<Keyed> stretch : Sequences.compared(keyed(before), keyed(after))) {
            if (stretch.same()) {
                stretch.after().forEach(block -> compared.add(same(block.block())));
                continue;
            }
            List<Block> went = stretch.before().stream().map(Keyed::block).toList();
            List<Block> came = stretch.after().stream().map(Keyed::block).toList();
            for (Pair pair : Pairing.of(went, came)) {
                compared.add(one(pair.before(), pair.after()));
            }
        }
        return List.copyOf(compared);
    }

    private static ComparedBlock one(@Nullable Block before, @Nullable Block after) {
        if (before == null && after == null) {
            throw new IllegalArgumentException("a pair has at least one side");
        }
        if (before == null) {
            String html = whole(after, "ins");
            return new ComparedBlock(Kind.ADDED, html, "", html);
        }
        if (after == null) {
            String html = whole(before, "del");
            return new ComparedBlock(Kind.REMOVED, html, html, "");
        }
        if (before.isTable() && after.isTable()) {
            return TableComparison.compared(before.element(), after.element());
        }
        List<Stretch<Token>> words = WordComparison.compared(before.tokens(), after.tokens());
        return new ComparedBlock(
                Kind.CHANGED,
                in(after.tag(), Markup.both(words)),
                in(before.tag(), Markup.before(words)),
                in(after.tag(), Markup.after(words)));
    }

    private static ComparedBlock same(Block block) {
        String html = block.element().outerHtml();
        return new ComparedBlock(Kind.SAME, html, html, html);
    }

    private static String whole(@Nullable Block block, String element) {
        if (block == null) {
            return "";
        }
        if (block.isTable()) {
            org.jsoup.nodes.Element none = new org.jsoup.nodes.Element("table");
            return element.equals("ins")
                    ? TableComparison.compared(none, block.element()).after()
                    : TableComparison.compared(block.element(), none).before();
        }
        return in(block.tag(), Markup.marked(element, block.tokens()));
    }

    private static String in(String tag, String content) {
        return tag.equals("hr") ? "<hr>" : "<" + tag + ">" + content + "</" + tag + ">";
    }

    private static List<Keyed> keyed(String html) {
        return Block.of(html).stream().map(Keyed::new).toList();
    }

    /** 比对用段落: equal by its key alone. */
    private record Keyed(Block block) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Keyed keyed && keyed.block.key().equals(block.key());
        }

        @Override
        public int hashCode() {
            return block.key().hashCode();
        }
    }
}
