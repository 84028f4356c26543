package org.mingchuang.calendar.year;

import java.util.List;
import org.mingchuang.kernel.Refusal;
import org.springframework.web.bind.annotation.BindParam;

/**
 * 单日更正表单.
 *
 * @param date as a date field sends it
 * @param kind holiday, workday or none
 */
record CorrectionForm(
        String date,
        String kind,
        String name,
        @BindParam("reason") String source) {

    CorrectionForm {
        date = date == null ? "" : date.strip();
        kind = kind == null ? "" : kind;
        name = name == null ? "" : name.strip();
        source = source == null ? "" : source.strip();
    }

    static CorrectionForm blank() {
        return new CorrectionForm("", "holiday", "", "");
    }

    /** One line of a table of days. */
    String line() {
        return date + "," + kind + "," + (kind.equals("none") ? "" : name.replace(",", " "));
    }

    /** The year to be shown beside a refused correction; 0 when the date does not tell it. */
    int year() {
        return date.matches("\\d{4}-.*") ? Integer.parseInt(date.substring(0, 4)) : 0;
    }

    /** The reasons at the fields of this form, in place of those of the table. */
    List<Refusal> placed(List<Refusal> refusals) {
        return refusals.stream()
                .map(refusal -> refusal.at(
                        refusal.field().equals("source")
                                ? "reason"
                                : refusal.key().endsWith("NAME_MISSING") ? "name" : "date"))
                .toList();
    }
}
