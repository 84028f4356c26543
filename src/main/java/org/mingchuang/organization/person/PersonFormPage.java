package org.mingchuang.organization.person;

import java.util.List;
import org.mingchuang.web.FormErrors;
import org.mingchuang.web.Option;

/**
 * 人员资料页: for taking somebody on and for changing.
 *
 * @param action where the form is sent
 * @param isNew the sign-in name is asked for only once
 */
public record PersonFormPage(
        String title,
        String action,
        String back,
        boolean isNew,
        Form form,
        int version,
        List<Option> units,
        FormErrors errors) {

    /** What was typed, kept as it was when refused. */
    public record Form(String login, String name, String unit, String jobTitle, String mobile) {

        PersonDetails details() {
            return new PersonDetails(name, unitId(), jobTitle, new Mobile(mobile));
        }

        org.mingchuang.kernel.UnitId unitId() {
            return new org.mingchuang.kernel.UnitId(unit.matches("\\d{1,18}") ? Long.parseLong(unit) : 0);
        }
    }
}
