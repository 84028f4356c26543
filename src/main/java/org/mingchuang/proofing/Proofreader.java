package org.mingchuang.proofing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.mingchuang.proofing.Material.Part;
import org.mingchuang.proofing.date.Dates;
import org.mingchuang.proofing.figure.Growth;
import org.mingchuang.proofing.figure.Parts;
import org.mingchuang.proofing.figure.Tables;
import org.mingchuang.proofing.form.DateForms;
import org.mingchuang.proofing.form.DocumentNumbers;
import org.mingchuang.proofing.form.Marks;
import org.mingchuang.proofing.form.Outline;
import org.mingchuang.proofing.form.Punctuation;
import org.mingchuang.proofing.form.Repetitions;
import org.mingchuang.proofing.form.Units;
import org.mingchuang.proofing.link.Links;
import org.mingchuang.proofing.link.SiteLinks;
import org.mingchuang.proofing.notice.Attachments;
import org.mingchuang.proofing.notice.Documents;
import org.mingchuang.proofing.notice.Drafts;
import org.mingchuang.proofing.notice.PublicNotices;
import org.mingchuang.proofing.notice.Workdays;
import org.mingchuang.proofing.pack.BasePacks;
import org.mingchuang.proofing.pack.PackRules;
import org.mingchuang.proofing.pack.RulePack;
import org.mingchuang.proofing.privacy.HomeAddresses;
import org.mingchuang.proofing.privacy.PersonalLists;
import org.mingchuang.proofing.privacy.PersonalNumbers;
import org.mingchuang.proofing.register.Leaders;
import org.mingchuang.proofing.register.OrganNames;
import org.mingchuang.proofing.reprint.Reprints;
import org.mingchuang.proofing.rule.Findings;
import org.mingchuang.proofing.rule.ListedRule;
import org.mingchuang.proofing.rule.MaterialRule;
import org.mingchuang.proofing.rule.Normals;
import org.mingchuang.proofing.rule.Rule;
import org.mingchuang.proofing.text.NormalText;

/** 内容检查引擎: all rules over one text or all that belongs to it. Built once for a version of the packs, then shared. */
public final class Proofreader implements Checker {

    private final List<Rule> rules;
    private final List<MaterialRule> materialRules;

    private Proofreader(List<Rule> rules, List<MaterialRule> materialRules) {
        this.rules = List.copyOf(rules);
        this.materialRules = List.copyOf(materialRules);
    }

    /** With the packs that come with the system. */
    public static Proofreader withBasePacks() {
        return of(BasePacks.all(), Registers.NONE);
    }

    /** With these packs, whosever they are, and what the commission keeps about persons and organs. */
    public static Proofreader of(List<RulePack> packs, Registers registers) {
        return of(packs, registers, Workdays.KNOWN);
    }

    /** And by the commission's own calendar of working days. */
    public static Proofreader of(List<RulePack> packs, Registers registers, Predicate<LocalDate> isWorkingDay) {
        return of(packs, registers, Workdays.of(isWorkingDay));
    }

    private static Proofreader of(List<RulePack> packs, Registers registers, Workdays workdays) {
        var rules = new ArrayList<Rule>(List.of(
                new PersonalNumbers(),
                new HomeAddresses(),
                new Dates(),
                new Marks(),
                new Repetitions(),
                new DocumentNumbers(),
                new Parts(),
                new Growth(),
                new Tables(),
                new DateForms(),
                new Units(),
                new Punctuation(),
                new Outline()));
        rules.add(new PackRules(packs));
        var sites = new SiteLinks(all(packs, RulePack::sites));
        rules.add(sites);
        return new Proofreader(
                rules,
                List.of(
                        new OrganNames(registers),
                        new Leaders(registers),
                        new Links(sites),
                        new Reprints(all(packs, RulePack::sources)),
                        new PublicNotices(workdays),
                        new Documents(),
                        new Attachments(),
                        new Drafts()));
    }

    private static List<ListedRule> all(List<RulePack> packs, Function<RulePack, List<ListedRule>> lists) {
        return packs.stream().flatMap(pack -> lists.apply(pack).stream()).toList();
    }

    /** Part by part, in their order. */
    public List<Located> check(Material material) {
        Map<Part, Findings> byPart = new IdentityHashMap<>();
        var order = new ArrayList<Part>();
        Function<Part, Findings> of = part -> byPart.computeIfAbsent(part, added -> {
            order.add(added);
            return new Findings();
        });
        var normals = new Normals();
        material.parts().forEach(part -> textual(normals.of(part), of.apply(part)));
        materialRules.forEach(rule ->
                rule.find(material, normals, located -> of.apply(located.part()).add(located.finding())));
        return order.stream()
                .flatMap(part -> PersonalLists.gathered(
                                part.text(), of.apply(part).settled())
                        .stream()
                        .map(finding -> new Located(part, finding)))
                .toList();
    }

    /** As a material of which nothing else is known, on a day after all that the packs and registers speak of. */
    @Override
    public List<Finding> check(String text) {
        return check(Material.of(text, LocalDate.of(9999, 12, 31))).stream()
                .map(Located::finding)
                .toList();
    }

    private void textual(NormalText text, Findings findings) {
        rules.forEach(rule -> rule.find(text, findings));
    }
}
