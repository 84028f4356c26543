package org.mingchuang.organization.person;

import java.util.List;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Permission;
import org.mingchuang.web.NavEntry;
import org.mingchuang.web.Navigation;
import org.springframework.stereotype.Component;

/** The organisation's entries of the menu. */
@Component
class OrganizationMenu implements Navigation {

    private static final String ORGANIZATION = "机构人员";
    private static final String OWN = "我的";

    private static final List<Entry> ENTRIES = List.of(
            new Entry(Permission.MANAGE_ORGANIZATION, ORGANIZATION, "机构", "/office/units", "sitemap", 610),
            new Entry(Permission.MANAGE_ORGANIZATION, ORGANIZATION, "人员", "/office/people", "users", 620),
            new Entry(Permission.MANAGE_ORGANIZATION, ORGANIZATION, "分管关系", "/office/coverage", "building", 630),
            new Entry(Permission.MANAGE_SECURITY, ORGANIZATION, "账号", "/office/accounts", "shield-lock", 640),
            new Entry(Permission.OFFICE, OWN, "委托代行", "/office/delegations", "signature", 910),
            new Entry(Permission.OFFICE, OWN, "我的账号", "/office/account", "user", 920));

    @Override
    public List<NavEntry> entries(Actor actor) {
        return ENTRIES.stream()
                .filter(entry -> actor.may(entry.permission()))
                .map(Entry::shown)
                .toList();
    }

    /** One entry, and the permission without which it is not shown. */
    private record Entry(Permission permission, String section, String label, String address, String icon, int order) {

        NavEntry shown() {
            return new NavEntry(section, label, address, icon, order, 0);
        }
    }
}
