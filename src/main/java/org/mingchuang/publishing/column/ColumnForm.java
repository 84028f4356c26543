package org.mingchuang.publishing.column;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingchuang.kernel.Refusal;
import org.mingchuang.kernel.UnitId;
import org.mingchuang.publishing.ColumnType;
import org.mingchuang.publishing.ColumnView;
import org.mingchuang.publishing.NewColumn;
import org.mingchuang.publishing.PageKind;

/**
 * 栏目表单: what was typed, as it came.
 *
 * @param version that the clerk saw
 */
public record ColumnForm(
        String version,
        String path,
        String name,
        String type,
        String pageKind,
        String freshnessDays,
        String unit,
        String description,
        String keywords) {

    /** No version, no unit and no number of days that there could be. */
    private static final int NO_NUMBER = -1;

    /** Binding leaves null where a field did not come. */
    public ColumnForm {
        version = given(version);
        path = given(path);
        name = given(name);
        type = given(type);
        pageKind = given(pageKind);
        freshnessDays = given(freshnessDays);
        unit = given(unit);
        description = given(description);
        keywords = given(keywords);
    }

    static ColumnForm blank(String parentPath, String unit) {
        return new ColumnForm("", parentPath + "/", "", "", PageKind.LIST.name(), "", unit, "", "");
    }

    static ColumnForm of(ColumnView column, long version) {
        NewColumn filledIn = ColumnWords.asFilledIn(column);
        return new ColumnForm(
                Long.toString(version),
                filledIn.path(),
                filledIn.name(),
                filledIn.type().name(),
                filledIn.pageKind().name(),
                Objects.toString(filledIn.freshnessDays(), ""),
                Long.toString(filledIn.unit().value()),
                filledIn.description(),
                filledIn.keywords());
    }

    ColumnForm at(long newVersion) {
        return new ColumnForm(
                Long.toString(newVersion), path, name, type, pageKind, freshnessDays, unit, description, keywords);
    }

    /** The path of the column above, as far as one was typed. */
    Optional<String> parent() {
        int end = path.lastIndexOf('/');
        return end > 0 ? Optional.of(path.substring(0, end)) : Optional.empty();
    }

    long seenVersion() {
        return number(version);
    }

    /** Choices that were not made; the rest is for the requirements to judge. */
    List<Refusal> unchosen() {
        var refusals = new ArrayList<Refusal>();
        if (!isOneOf(ColumnType.values(), type)) {
            refusals.add(ColumnRequirements.refusal("TYPE_MISSING").at("type"));
        }
        if (!isOneOf(PageKind.values(), pageKind)) {
            refusals.add(ColumnRequirements.refusal("PAGE_KIND_MISSING").at("pageKind"));
        }
        return refusals;
    }

    /** Where a choice was not made the first one stands in, so that the other fields can be judged at the same time. */
    NewColumn column() {
        return new NewColumn(
                path.strip(),
                name.strip(),
                chosen(ColumnType.values(), type),
                chosen(PageKind.values(), pageKind),
                freshnessDays.isBlank() ? null : (Integer) number(freshnessDays),
                new UnitId(number(unit)),
                description.strip(),
                keywords.strip());
    }

    private static <E extends Enum<E>> boolean isOneOf(E[] constants, String name) {
        return Arrays.stream(constants).anyMatch(constant -> constant.name().equals(name));
    }

    private static <E extends Enum<E>> E chosen(E[] constants, String name) {
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElse(constants[0]);
    }

    private static int number(String text) {
        String stripped = text.strip();
        return stripped.matches("[0-9]{1,9}") ? Integer.parseInt(stripped) : NO_NUMBER;
    }

    private static String given(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
