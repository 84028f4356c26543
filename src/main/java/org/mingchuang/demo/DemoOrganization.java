package org.mingchuang.demo;

import java.util.List;
import java.util.regex.Pattern;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.organization.Post;
import org.mingchuang.organization.PostKind;
import org.mingchuang.organization.Staffing;
import org.mingchuang.organization.UnitKind;
import org.mingchuang.organization.Units;
import org.springframework.stereotype.Component;

/** Builds the units of rules.md 12.1 and invented people in their posts. */
@Component
class DemoOrganization {

    private static final Pattern POSTS = Pattern.compile(";");

    private final Staffing staffing;
    private final Units units;

    DemoOrganization(Staffing staffing, Units units) {
        this.staffing = staffing;
        this.units = units;
    }

    void build(String password, Actor by) {
        DemoTable.read("organization.tsv", 5).rows().forEach(row -> open(row, by));
        DemoTable.read("people.tsv", 5).rows().forEach(row -> employ(row, password, by));
    }

    private void open(List<String> row, Actor by) {
        staffing.open(row.get(0), row.get(1), row.get(2), UnitKind.valueOf(row.get(3)), row.get(4), by)
                .orElseThrow();
    }

    private void employ(List<String> row, String password, Actor by) {
        var person = new Staffing.NewPerson(
                row.get(0), row.get(1), units.byCode(row.get(2)).orElseThrow().id(), row.get(3), "", password, true);
        PersonId id = staffing.employ(person, by).orElseThrow();
        POSTS.splitAsStream(row.get(4))
                .forEach(post -> staffing.appoint(id, post(post), by).orElseThrow());
    }

    private Post post(String text) {
        String[] parts = text.strip().split("@", 2);
        return new Post(
                PostKind.valueOf(parts[0]), units.byCode(parts[1]).orElseThrow().id());
    }
}
