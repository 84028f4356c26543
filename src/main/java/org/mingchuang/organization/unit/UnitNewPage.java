package org.mingchuang.organization.unit;

import java.util.List;
import org.mingchuang.web.FormErrors;
import org.mingchuang.web.Option;

/** 新设机构页. */
public record UnitNewPage(Form form, List<Option> kinds, List<Option> parents, FormErrors errors) {

    /** What was typed, kept as it was when refused. */
    public record Form(String code, String name, String shortName, String kind, String parent) {}
}
