package org.mingchuang.proofing.pack;

import java.util.List;

/** 基础规则包: the packs that come with the system. */
public final class BasePacks {

    private static final List<String> NAMES = List.of(
            "idioms",
            "official",
            "confusions",
            "context",
            "sentences",
            "standards",
            "terms",
            "sites",
            "sources",
            "sensitive",
            "secrecy",
            "advertising",
            "harmful",
            "opinion",
            "allowed");

    private BasePacks() {}

    public static List<String> names() {
        return NAMES;
    }

    public static List<RulePack> all() {
        return NAMES.stream().map(BasePacks::named).toList();
    }

    public static RulePack named(String name) {
        return PackReader.ofResource("/proofing/" + name + ".tsv");
    }
}
