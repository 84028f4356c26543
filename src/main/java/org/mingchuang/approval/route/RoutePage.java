package org.mingchuang.approval.route;

import java.util.List;
import java.util.Set;
import org.mingchuang.web.FormErrors;
import org.mingchuang.web.Option;

/** 路线编辑页面. */
public record RoutePage(
        String title,
        String address,
        long id,
        long version,
        boolean active,
        String code,
        String name,
        String note,
        Choice unitKinds,
        Choice origins,
        Choice targets,
        String priority,
        List<StepBlock> steps,
        List<Option> scopes,
        List<PostOption> posts,
        String escalationName,
        String alert,
        FormErrors errors) {

    public boolean isNew() {
        return id == 0;
    }

    /** 选项组. */
    public record Choice(List<Option> options, Set<String> chosen) {}

    /** 岗位选项, with the scopes in which it exists. */
    public record PostOption(String value, String label) {}

    /** 一个环节. */
    public record StepBlock(
            int number,
            boolean first,
            boolean last,
            String name,
            Set<String> posts,
            String scope,
            boolean gates,
            boolean escalates) {

        public int index() {
            return number - 1;
        }
    }
}
