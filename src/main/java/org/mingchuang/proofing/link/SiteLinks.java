package org.mingchuang.proofing.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingchuang.proofing.rule.Findings;
import org.mingchuang.proofing.rule.ListedRule;
import org.mingchuang.proofing.rule.Rule;
import org.mingchuang.proofing.text.NormalText;

/** 网站名单: short-link services, shops, foreign and lapsed sites, as packs list them, in addresses that stand in a text. */
public final class SiteLinks implements Rule {

    private static final int LONGEST = 300;

    private final Map<String, ListedRule> sites = new HashMap<>();

    public SiteLinks(List<ListedRule> listed) {
        listed.forEach(site -> sites.putIfAbsent(site.name(), site));
    }

    @Override
    public void find(NormalText text, Findings findings) {
        for (int i = 0; i + 4 < text.length() && !findings.isFull(); i++) {
            if (!isAddress(text.at(i - 1)) && begins(text, i)) {
                int start = i;
                int end = end(text, i);
                listed(Address.of(text.slice(start, end)))
                        .ifPresent(site -> findings.add(site.fault().at(text, start, end, "")));
                i = end - 1;
            }
        }
    }

    /** The site of a list in which this address lies. */
    Optional<ListedRule> listed(Address address) {
        String host = address.host();
        while (!host.isEmpty()) {
            ListedRule site = sites.get(host);
            if (site != null) {
                return Optional.of(site);
            }
            int dot = host.indexOf('.');
            host = dot < 0 ? "" : host.substring(dot + 1);
        }
        return Optional.empty();
    }

    private static boolean begins(NormalText text, int at) {
        return text.hasAt("http://", at) || text.hasAt("https://", at) || text.hasAt("www.", at);
    }

    private static int end(NormalText text, int start) {
        int end = start;
        while (end < text.length() && end - start < LONGEST && isAddress(text.at(end))) {
            end++;
        }
        while (end > start + 1 && ".,:;?!".indexOf(text.at(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private static boolean isAddress(char c) {
        return c > ' ' && c < 127 && "<>\"()[]{}".indexOf(c) < 0;
    }
}
